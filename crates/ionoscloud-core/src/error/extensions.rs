//! Extensions of a response that layers leave for the error made of it.

use std::borrow::Cow;

use http::uri::Authority;

use crate::Secret;

/// The attempts of a call; the retry layer leaves it in the extensions of a response that took more than one.
///
/// ```
/// use ionoscloud_core::Attempts;
///
/// let attempts = |response: &http::Response<()>| {
///     response.extensions().get::<Attempts>().map_or(1, |attempts| attempts.made)
/// };
/// assert_eq!(attempts(&http::Response::new(())), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "retry")]
pub struct Attempts {
    /// Number of attempts, the last one included.
    pub made: u32,
    /// True if an attempt before the last one may have been processed although it failed.
    pub may_have_been_processed: bool,
}

/// Advice on a response that is not a success, in place of the general advice for its status; the auth layer leaves it
/// in the extensions of a response. It never holds a secret.
///
/// ```
/// use ionoscloud_core::Hint;
///
/// let mut response = http::Response::new(());
/// response.extensions_mut().insert(Hint("the token of the profile `work` has expired".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint(pub Cow<'static, str>);

/// The host and port that responded, for the text of the error.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RespondingHost(pub Authority);

/// The secret parts of the credentials that a request carried: an error masks them where the response quotes them.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSecrets(pub Vec<Secret>);

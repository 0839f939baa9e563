//! The one error type of the SDK: the facts of a failure, and its predicates.

mod api_message;
mod construct;
mod detail;
mod display;
mod extensions;
mod kind;
mod mask;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::time::Duration;

use http::uri::Authority;
use http::{HeaderMap, StatusCode};

pub use self::api_message::ApiMessage;
pub use self::display::host_and_port;
pub use self::extensions::{Attempts, CallSecrets, Hint, RespondingHost};
pub use self::kind::ErrorKind;
use crate::generated::DELETE_PROTECTION;
use crate::{BoxError, Disposition, OperationInfo, Outcome, classify};

/// The failure of a call, in one type for everything that can go wrong.
///
/// `Display` is one line: the operation, the status, the API's code and message, host, request id, attempts and the
/// delay that the server asked for, and what to do. It never repeats the text of [`source`](std::error::Error::source).
/// `Debug` is that line, the kind and each cause. Neither shows a credential or a body.
///
/// ```
/// use ionoscloud_core::{Error, ErrorKind};
///
/// fn report(error: &Error) {
///     match error.kind() {
///         ErrorKind::Api if error.is_not_found() => println!("there is none"),
///         _ if error.is_retryable() => println!("later, perhaps: {error}"),
///         _ if error.may_have_been_processed() => println!("check whether it took effect: {error}"),
///         _ => println!("{error}"),
///     }
/// }
/// report(&Error::new(ErrorKind::Connect, "no connection"));
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    text: Cow<'static, str>,
    operation: Option<OperationInfo>,
    status: Option<StatusCode>,
    host: Option<Authority>,
    messages: Vec<ApiMessage>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    sent: bool,
    permanent: bool,
    earlier_may_have_been_processed: bool,
    empty_success: bool,
    created_id: Option<String>,
    location: Option<String>,
    hint: Option<String>,
    source: Option<BoxError>,
    detail: Option<Box<detail::Detail>>,
}

impl Error {
    /// The kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The messages of the API, in its order; empty if the body had none that could be read.
    pub fn messages(&self) -> &[ApiMessage] {
        &self.0.messages
    }

    /// The first error code of the API, such as `paas-auth-1`.
    pub fn code(&self) -> Option<&str> {
        self.0.messages.iter().find_map(ApiMessage::code)
    }

    /// The id under which the API knows the request, for the vendor's support; not every response has one.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that failed, if the failure belongs to one.
    pub fn operation(&self) -> Option<&OperationInfo> {
        self.0.operation.as_ref()
    }

    /// The number of attempts, at least one.
    #[doc(alias = "retry")]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The delay before the next attempt that the server asked for.
    #[doc(alias = "backoff")]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns true if the resource does not exist: not at all (404), or no longer (410).
    #[doc(alias = "gone")]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND) || self.has_status(StatusCode::GONE)
    }

    /// Returns true if the resource's state conflicts with the request (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns true if the credentials were rejected (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns true if the credentials are valid but lack the privilege (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Returns true if the resource cannot be deleted yet, because something that was just deleted still holds it (403
    /// of a LAN or data centre).
    pub fn is_delete_protected(&self) -> bool {
        DELETE_PROTECTION.iter().any(|(status, part)| {
            let says_so = |message: &ApiMessage| message.text().is_some_and(|text| text.contains(part));
            StatusCode::from_u16(*status).is_ok_and(|status| self.has_status(status))
                && self.messages().iter().any(says_so)
        })
    }

    /// Returns true if the request was rejected as invalid (400 or 422).
    pub fn is_invalid(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns true if the API rejected the request because there were too many (429).
    #[doc(alias = "throttle")]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns true if a timeout elapsed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Returns true if no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns true if the same call may be sent again: it might succeed, and cannot be processed twice.
    #[doc(alias = "retry")]
    pub fn is_retryable(&self) -> bool {
        self.operation().is_some_and(|operation| classify(operation, Outcome::Error(self)) == Disposition::Retry)
    }

    /// Returns true if no repeat can fix it, such as a certificate that is not trusted.
    #[doc(hidden)]
    pub fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    /// Returns true if the server may have read any of the request. It has not if there was no connection, or if the
    /// server says so itself, as it can over HTTP/2.
    pub fn was_sent(&self) -> bool {
        self.0.sent
    }

    /// Returns true if the server may have processed the request, or an earlier attempt of it, although the call
    /// failed; never for an operation that changes nothing.
    ///
    /// If so, check before you repeat the call: list by name, or get by id.
    pub fn may_have_been_processed(&self) -> bool {
        if self.operation().is_some_and(OperationInfo::is_safe) {
            return false;
        }
        if !self.0.sent || self.0.earlier_may_have_been_processed {
            return self.0.earlier_may_have_been_processed;
        }
        match self.kind() {
            ErrorKind::Timeout
            | ErrorKind::ConnectionLost
            | ErrorKind::BodyTooLarge
            | ErrorKind::Decode
            | ErrorKind::OutcomeUnknown => true,
            ErrorKind::Api => self.status().is_some_and(|status| status.is_server_error()),
            _ => false,
        }
    }

    /// Returns true if the call succeeded by its status, and the response lacks the body that the operation returns.
    #[doc(hidden)]
    pub fn is_empty_success(&self) -> bool {
        self.0.empty_success
    }

    /// The id of the created resource, where a success without a body names it by its `Location`: a signal to read that
    /// resource, and no proof.
    #[doc(hidden)]
    pub fn created_id(&self) -> Option<&str> {
        self.0.created_id.as_deref()
    }

    /// The `Location` header of a success without a body: a URL to read ids from, never one to follow.
    #[doc(hidden)]
    pub fn location(&self) -> Option<&str> {
        self.0.location.as_deref()
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }
}

/// Longer ids are cut: a person reads them out, and a header may have any length.
const MAX_REQUEST_ID: usize = 200;

/// The request id of a response, whole: a secret in it is masked first.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let header = ["x-request-id", "x-correlation-id", "request-id"].iter().find_map(|name| headers.get(*name))?;
    header.to_str().ok()
}

/// Cuts a request id.
pub(crate) fn cut_request_id(id: &str) -> &str {
    // Text of a header is ASCII, so it can be cut anywhere.
    id.get(..MAX_REQUEST_ID).unwrap_or(id)
}

//! A user name and a password, as they are.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use ionoscloud_core::{Error, Product, Secret};

use super::{fixed, sensitive, unusable};
use crate::credentials::Credentials;
use crate::layers::http_service::BoxFuture;

/// A user name and a password, `Authorization: Basic …`.
///
/// ```
/// use ionoscloud_transport::{Basic, Transport};
///
/// let transport = Transport::builder().credentials(Basic::new("me@mail.example", "correct horse")?).build()?;
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Basic {
    user_name: String,
    value: HeaderValue,
}

impl Basic {
    /// The user name, usually an e-mail address, and the password, both as they are.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](ionoscloud_core::ErrorKind::Credentials) if the user name is empty or contains a
    /// colon, the password is empty, or either contains a control character.
    pub fn new(user_name: &str, password: impl Into<Secret>) -> Result<Self, Error> {
        let password: Secret = password.into();
        if user_name.is_empty() || user_name.contains(':') {
            return Err(unusable("the user name is empty or contains a colon"));
        }
        if password.expose().is_empty() {
            return Err(unusable("the password is empty"));
        }
        if user_name.chars().chain(password.expose().chars()).any(char::is_control) {
            return Err(unusable(
                "the user name or the password contains a control character, such as the end of a line",
            ));
        }
        let encoded = Secret::from(STANDARD.encode(format!("{user_name}:{}", password.expose())));
        Ok(Self { user_name: user_name.to_owned(), value: sensitive(format!("Basic {}", encoded.expose()))? })
    }
}

impl Credentials for Basic {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        fixed(&self.value)
    }

    fn static_value(&self) -> Option<HeaderValue> {
        Some(self.value.clone())
    }

    fn user_name(&self) -> Option<&str> {
        Some(&self.user_name)
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Basic").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_core::ErrorKind;

    use super::*;
    use crate::credentials::value_of;

    #[tokio::test]
    async fn basic_is_encoded_in_full() {
        let value = value_of(Basic::new("a@b.example", "pä:ss").unwrap()).await;
        assert_eq!(value, format!("Basic {}", STANDARD.encode("a@b.example:pä:ss")));
    }

    #[test]
    fn unsendable_user_or_password_is_rejected_and_not_shown() {
        for (name, password) in
            [("", "hunter2"), ("a:b", "hunter2"), ("a\n", "hunter2"), ("a", "hunter2\n"), ("hunter2", "")]
        {
            let error = Basic::new(name, password).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let basic = Basic::new("a", "hunter2").unwrap();
        assert_eq!(basic.user_name(), Some("a"));
        let shown = format!("{basic:?}");
        assert!(!shown.contains("hunter2") && !shown.contains(&STANDARD.encode("a:hunter2")), "{shown}");
    }
}

use http::HeaderValue;
use ionoscloud_core::{Error, Product, Secret};

use super::{fixed, sensitive, unusable};
use crate::credentials::Credentials;
use crate::layers::http_service::BoxFuture;

/// A token of the Auth API, `Authorization: Bearer …`.
///
/// ```
/// use ionoscloud_transport::{Token, Transport};
///
/// let transport = Transport::builder().credentials(Token::new("my-token\n")?).build()?;
/// assert!(Token::new("two words").is_err());
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Token {
    token: Secret,
    value: HeaderValue,
}

impl Token {
    /// A token as it was issued; white space around it, such as the end of a line in a file, and a byte order
    /// mark are removed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](ionoscloud_core::ErrorKind::Credentials) if nothing is left, or a character that no
    /// token has.
    pub fn new(token: impl Into<Secret>) -> Result<Self, Error> {
        let token: Secret = token.into();
        let trimmed = token.expose().trim_start_matches('\u{feff}').trim();
        if trimmed.is_empty() {
            return Err(unusable("the token is empty"));
        }
        if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unusable(
                "the token contains a blank, a control character or a letter that no token has: give it alone, as issued",
            ));
        }
        Ok(Self { token: Secret::from(trimmed), value: sensitive(format!("Bearer {trimmed}"))? })
    }

    pub(crate) fn header_value(&self) -> HeaderValue {
        self.value.clone()
    }
}

impl Credentials for Token {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        fixed(&self.value)
    }

    fn static_value(&self) -> Option<HeaderValue> {
        Some(self.value.clone())
    }

    fn token(&self) -> Option<Secret> {
        Some(self.token.clone())
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_core::ErrorKind;

    use super::*;
    use crate::credentials::value_of;

    #[tokio::test]
    async fn trailing_newline_is_not_part_of_token() {
        assert_eq!(value_of(Token::new(" abc.def-_=\r\n").unwrap()).await, "Bearer abc.def-_=");
    }

    #[tokio::test]
    async fn byte_order_mark_is_not_part_of_token() {
        assert_eq!(value_of(Token::new("\u{feff} abc\r\n").unwrap()).await, "Bearer abc");
    }

    #[test]
    fn unsendable_tokens_are_rejected_and_not_shown() {
        for token in ["", " \n", "hunter2\u{7}x", "hunter2\nx", "Bearer hunter2", "hunter2ü", "hunter2\0"] {
            let error = Token::new(token).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials, "{token:?}");
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?}", Token::new("hunter2").unwrap());
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

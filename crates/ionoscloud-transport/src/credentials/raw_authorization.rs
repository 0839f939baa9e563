use http::HeaderValue;
use ionoscloud_core::{Error, Product, Secret};

use super::{fixed, sensitive, unusable};
use crate::credentials::Credentials;
use crate::layers::http_service::BoxFuture;

/// The whole value of the `Authorization` header, sent as it is, to every product.
///
/// For keys that are sent without a scheme, and for schemes that the SDK does not know; a token of the Auth API is a
/// [`Token`](crate::Token).
///
/// ```
/// use ionoscloud_transport::{RawAuthorization, Transport};
///
/// let key = RawAuthorization::new("prefix.secret-of-the-key")?;
/// let transport = Transport::builder().credentials(key).build()?;
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RawAuthorization {
    text: Secret,
    value: HeaderValue,
}

impl RawAuthorization {
    /// The value, scheme included if there is one; white space around it and a byte order mark are removed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](ionoscloud_core::ErrorKind::Credentials) if nothing is left, or anything in it is not
    /// visible ASCII or a blank.
    pub fn new(value: impl Into<Secret>) -> Result<Self, Error> {
        let value: Secret = value.into();
        let trimmed = value.expose().trim_start_matches('\u{feff}').trim();
        if trimmed.is_empty() {
            return Err(unusable("the value for the Authorization header is empty"));
        }
        if !trimmed.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
            return Err(unusable(
                "the value for the Authorization header contains something other than visible ASCII and blanks",
            ));
        }
        Ok(Self { text: Secret::from(trimmed), value: sensitive(trimmed.to_owned())? })
    }
}

impl Credentials for RawAuthorization {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        fixed(&self.value)
    }

    fn static_value(&self) -> Option<HeaderValue> {
        Some(self.value.clone())
    }

    fn token(&self) -> Option<Secret> {
        let (scheme, token) = self.text.expose().split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| Secret::from(token.trim()))
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_core::ErrorKind;

    use super::*;
    use crate::credentials::value_of;

    #[tokio::test]
    async fn raw_authorization_is_sent_unchanged() {
        assert_eq!(value_of(RawAuthorization::new("prefix.secret\n").unwrap()).await, "prefix.secret");
        let bearer = RawAuthorization::new("bearer abc").unwrap();
        assert_eq!(bearer.token(), Some(Secret::from("abc")));
        assert_eq!(value_of(bearer).await, "bearer abc");
        assert_eq!(RawAuthorization::new("Digest abc").unwrap().token(), None);
    }

    #[test]
    fn unsendable_raw_authorization_is_rejected_and_not_shown() {
        for value in ["", " \n", "hunter2\r\nX-Other: 1", "hunter2ü", "hunter2\u{7}", "hunter2\0x"] {
            let error = RawAuthorization::new(value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials, "{value:?}");
            assert!(error.to_string().contains("Authorization") && !format!("{error} {error:?}").contains("hunter2"));
        }
        assert!(!format!("{:?}", RawAuthorization::new("hunter2").unwrap()).contains("hunter2"));
    }
}

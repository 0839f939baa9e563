use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use ionoscloud_core::{Error, ErrorKind, Product, Secret};

use crate::BoxFuture;

/// Where the value of the `Authorization` header comes from.
///
/// It is asked before each attempt, so that a value that changes over time can be a fresh one.
///
/// ```
/// use http::HeaderValue;
/// use ionoscloud_core::{Error, ErrorKind, Product};
/// use ionoscloud_transport::{BoxFuture, Credentials, Token, Transport};
///
/// /// The token that another program keeps in an environment variable.
/// struct FromEnvironment(&'static str);
///
/// impl Credentials for FromEnvironment {
///     fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
///         Box::pin(async move {
///             let token = std::env::var(self.0)
///                 .map_err(|error| Error::new(ErrorKind::Credentials, "the variable is not set").with_source(error))?;
///             Token::new(token)?.authorization(product).await
///         })
///     }
/// }
///
/// let transport = Transport::builder().credentials(FromEnvironment("CI_IONOS_TOKEN")).build()?;
/// # drop(transport);
/// # Ok::<(), Error>(())
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// The value for a product, marked as sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] if there is none, and whatever obtaining it fails with. None of them shows a secret.
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>>;

    /// The API refused the last value (401). The credentials are asked once more right after; another value is tried at
    /// once.
    fn rejected(&self) {}
}

impl<C: Credentials + ?Sized> Credentials for Arc<C> {
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        (**self).authorization(product)
    }

    fn rejected(&self) {
        (**self).rejected();
    }
}

/// A token of the Auth API, `Authorization: Bearer …`.
#[derive(Clone, Debug)]
pub struct Token(Secret);

impl Token {
    /// A token as it was issued; white space around it, such as the end of a line in a file, is removed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] if nothing is left, or a character that no token has.
    pub fn new(token: impl Into<Secret>) -> Result<Self, Error> {
        let token: Secret = token.into();
        let trimmed = token.expose().trim();
        if trimmed.is_empty() {
            return Err(unusable("the token is empty"));
        }
        if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unusable(
                "the token contains a blank, a control character or a letter that no token has: give it alone, as issued",
            ));
        }
        Ok(Self(Secret::from(trimmed)))
    }
}

impl Credentials for Token {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(std::future::ready(sensitive(format!("Bearer {}", self.0.expose()))))
    }
}

/// A user name and a password, `Authorization: Basic …`.
#[derive(Clone, Debug)]
pub struct Basic {
    encoded: Secret,
}

impl Basic {
    /// The user name, usually an e-mail address, and the password, both as they are.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] if the user name is empty or contains a colon, or either contains a control character.
    pub fn new(user_name: &str, password: impl Into<Secret>) -> Result<Self, Error> {
        let password: Secret = password.into();
        if user_name.is_empty() || user_name.contains(':') {
            return Err(unusable("the user name is empty or contains a colon"));
        }
        if user_name.chars().chain(password.expose().chars()).any(char::is_control) {
            return Err(unusable(
                "the user name or the password contains a control character, such as the end of a line",
            ));
        }
        Ok(Self { encoded: Secret::from(STANDARD.encode(format!("{user_name}:{}", password.expose()))) })
    }
}

impl Credentials for Basic {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        Box::pin(std::future::ready(sensitive(format!("Basic {}", self.encoded.expose()))))
    }
}

fn sensitive(text: String) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(text).map_err(|_| unusable("the credentials cannot stand in a header"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn unusable(text: &'static str) -> Error {
    Error::new(ErrorKind::Credentials, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    static PRODUCT: Product = Product::new("toy", "1");

    async fn value(credentials: impl Credentials) -> HeaderValue {
        credentials.authorization(&PRODUCT).await.unwrap()
    }

    #[tokio::test]
    async fn a_trailing_newline_is_not_part_of_a_token() {
        let value = value(Token::new(" abc.def-_=\r\n").unwrap()).await;
        assert_eq!(value, "Bearer abc.def-_=");
        assert!(value.is_sensitive());
    }

    #[test]
    fn tokens_that_cannot_be_sent_are_refused_and_not_shown() {
        for token in ["", " \n", "hunter2\u{7}x", "hunter2\nx", "Bearer hunter2", "hunter2ü", "hunter2\0"] {
            let error = Token::new(token).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials, "{token:?}");
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[tokio::test]
    async fn basic_is_encoded_with_all_of_its_letters() {
        let value = value(Basic::new("a@b.example", "pä:ss").unwrap()).await;
        assert_eq!(value, format!("Basic {}", STANDARD.encode("a@b.example:pä:ss")));
        assert!(value.is_sensitive());
    }

    #[test]
    fn names_and_passwords_that_cannot_be_sent_are_refused_and_not_shown() {
        for (name, password) in [("", "hunter2"), ("a:b", "hunter2"), ("a\n", "hunter2"), ("a", "hunter2\n")] {
            let error = Basic::new(name, password).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let shown = format!("{:?} {:?}", Token::new("hunter2").unwrap(), Basic::new("a", "hunter2").unwrap());
        assert!(!shown.contains("hunter2") && !shown.contains(&STANDARD.encode("a:hunter2")), "{shown}");
    }
}

//! Credentials: the trait, and its implementations for tokens, token files and passwords.

mod basic;
mod raw_authorization;
mod single_flight;
mod token;
mod token_file;
mod token_info;

use std::sync::Arc;

use http::HeaderValue;
use ionoscloud_core::{ContractNumber, Error, ErrorKind, Product, Secret};

pub use self::basic::Basic;
pub use self::raw_authorization::RawAuthorization;
pub use self::single_flight::SingleFlight;
pub use self::token::Token;
pub use self::token_file::TokenFile;
pub use self::token_info::{TokenInfo, TokenKind};
use crate::layers::http_service::BoxFuture;

/// The source of the value of the `Authorization` header.
///
/// It is asked before each attempt, so that a value that changes over time can be a fresh one, unless it has only one
/// ([`static_value`](Self::static_value)).
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
    /// Returns the value for a product, marked as sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`] if there is none, and the error of obtaining it. None of them shows a secret.
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>>;

    /// Returns the value for a call that names a contract; the same one, unless each contract has its own.
    ///
    /// # Errors
    ///
    /// As [`authorization`](Self::authorization).
    fn authorization_for_contract<'a>(
        &'a self,
        product: &'a Product,
        contract: &'a ContractNumber,
    ) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        let _ = contract;
        self.authorization(product)
    }

    /// Reports that the API rejected this value (401). The value is requested once more right after; another one is
    /// tried at once.
    ///
    /// Calls that are in flight together report the same value, some of them when another one is in use already:
    /// compare, and ignore an earlier value.
    fn invalidate(&self, value: &HeaderValue) {
        let _ = value;
    }

    /// Returns the value, if there is only one: the same for all products and contracts, now and after it was rejected.
    /// No layer requests another one then, neither before a request nor after a 401.
    fn static_value(&self) -> Option<HeaderValue> {
        None
    }

    /// Returns the current bearer token, if they send one and it is known without a call; it identifies the caller.
    fn token(&self) -> Option<Secret> {
        None
    }

    /// Returns the user name that they send with its password, if they do; it identifies the caller, and the two can be
    /// exchanged for a token.
    fn user_name(&self) -> Option<&str> {
        None
    }
}

impl<C: Credentials + ?Sized> Credentials for Arc<C> {
    fn authorization<'a>(&'a self, product: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        (**self).authorization(product)
    }

    fn authorization_for_contract<'a>(
        &'a self,
        product: &'a Product,
        contract: &'a ContractNumber,
    ) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        (**self).authorization_for_contract(product, contract)
    }

    fn invalidate(&self, value: &HeaderValue) {
        (**self).invalidate(value);
    }

    fn static_value(&self) -> Option<HeaderValue> {
        (**self).static_value()
    }

    fn token(&self) -> Option<Secret> {
        (**self).token()
    }

    fn user_name(&self) -> Option<&str> {
        (**self).user_name()
    }
}

/// The same value for every request.
fn fixed(value: &HeaderValue) -> BoxFuture<'static, Result<HeaderValue, Error>> {
    Box::pin(std::future::ready(Ok(value.clone())))
}

fn sensitive(text: String) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::try_from(text)
        .map_err(|_| unusable("the credentials have characters that a header cannot hold"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn unusable(text: &'static str) -> Error {
    Error::new(ErrorKind::Credentials, text)
}

#[cfg(test)]
pub(crate) async fn value_of(credentials: impl Credentials) -> HeaderValue {
    static PRODUCT: Product = Product::new("toy", "1");
    let value = credentials.authorization(&PRODUCT).await.unwrap();
    assert!(value.is_sensitive());
    value
}

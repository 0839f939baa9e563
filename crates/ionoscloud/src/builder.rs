use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use ionoscloud_core::{BaseUrl, ContractNumber, Error, ErrorKind, Secret};
use ionoscloud_transport::{Basic, Credentials, RawAuthorization, Token, TokenFile, Transport, TransportBuilder};

use crate::caller::Caller;
#[cfg(feature = "token-exchange")]
use crate::token_exchange::TokenMint;
use crate::{Client, WaitPolicy, environment};

/// Sets a [`Client`] up. Nothing is checked before [`build`](Self::build), nothing is sent before the first call.
///
/// ```
/// # fn main() -> Result<(), ionoscloud::Error> {
/// let client = ionoscloud::Client::builder()
///     .token("my-token")
///     .application("inventory", "1.2.0")
///     .configure_transport(|transport| transport.max_in_flight(8))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    transport: TransportBuilder,
    wait_policy: WaitPolicy,
    credentials: Option<Arc<dyn Credentials>>,
    contract: Option<ContractNumber>,
    #[cfg(feature = "token-exchange")]
    token_ttl: Option<u32>,
    refused: Option<Error>,
    missing: Option<Error>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: Transport::builder(),
            wait_policy: WaitPolicy::default(),
            credentials: None,
            contract: None,
            #[cfg(feature = "token-exchange")]
            token_ttl: None,
            refused: None,
            missing: None,
        }
    }

    /// Authenticates by a token of the Auth API; white space around it is dropped.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        match Token::new(token) {
            Ok(token) => self.credentials(token),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates by a token in a file, which is read when it is needed, and again after a 401: see
    /// [`TokenFile`](crate::transport::TokenFile).
    pub fn token_file(self, path: impl Into<PathBuf>) -> Self {
        match TokenFile::new(path) {
            Ok(file) => self.credentials(file),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates by user name and password.
    pub fn basic(self, username: &str, password: impl Into<Secret>) -> Self {
        match Basic::new(username, password) {
            Ok(basic) => self.credentials(basic),
            Err(error) => self.refuse(error),
        }
    }

    /// Sends this as the whole value of the `Authorization` header, scheme included, to every product.
    pub fn raw_authorization(self, value: impl Into<Secret>) -> Self {
        match RawAuthorization::new(value) {
            Ok(value) => self.credentials(value),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates in a way of your own.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        let credentials = Arc::new(credentials);
        self.transport = self.transport.credentials(Arc::clone(&credentials));
        self.credentials = Some(credentials);
        self
    }

    /// Exchanges the user name and the password for short-lived tokens of the Auth API: see
    /// [`TokenExchange`](crate::TokenExchange). Credentials of any other kind are sent as they are.
    #[cfg(feature = "token-exchange")]
    pub fn exchange_for_token(mut self, exchange: crate::TokenExchange) -> Self {
        match exchange.checked_ttl() {
            Ok(ttl) => {
                self.token_ttl = Some(ttl);
                self
            }
            Err(error) => self.refuse(error),
        }
    }

    /// Acts for this contract: every call is sent with `X-Contract-Number`, unless it names another
    /// ([`RequestOptions::contract`](crate::RequestOptions::contract)).
    pub fn contract(self, contract: impl Into<ContractNumber>) -> Self {
        self.contract_from(contract, "the contract given to the builder")
    }

    pub(crate) fn contract_from(mut self, contract: impl Into<ContractNumber>, source: &str) -> Self {
        let contract = contract.into();
        match contract.to_header_value() {
            Ok(_) => {
                self.contract = Some(contract);
                self
            }
            Err(error) => {
                let text = format!("{source} cannot be used: {error}");
                self.refuse(Error::new(ErrorKind::Configuration, text))
            }
        }
    }

    /// Sends everything to another address; a product's base path is appended unless the address ends in it.
    pub fn api_url(self, url: &str) -> Self {
        self.api_url_from(url, "the address given to the builder")
    }

    pub(crate) fn api_url_from(mut self, url: &str, source: &str) -> Self {
        match url.parse::<BaseUrl>() {
            Ok(url) => {
                self.transport = self.transport.base_url(url);
                self
            }
            Err(error) => {
                let text = format!("{source} cannot be used: {error}");
                self.refuse(Error::new(ErrorKind::Configuration, text))
            }
        }
    }

    /// Adds the name and version of your application to the `User-Agent` header.
    pub fn application(mut self, name: &str, version: &str) -> Self {
        self.transport = self.transport.user_agent(name, version);
        self
    }

    /// Sets how this client waits for things to become ready or to be gone.
    pub fn wait_policy(mut self, policy: WaitPolicy) -> Self {
        self.wait_policy = policy;
        self
    }

    /// Sets anything else about the transport: timeouts, limits, retry, layers of your own, the HTTP service at the end.
    pub fn configure_transport(mut self, configure: impl FnOnce(TransportBuilder) -> TransportBuilder) -> Self {
        self.transport = configure(self.transport);
        self
    }

    /// Takes what is not set yet from environment variables, looked up by a function; what is set later replaces it. A value
    /// that cannot be used is an error of [`build`](Self::build) all the same.
    ///
    /// `IONOS_TOKEN` comes before `IONOS_USERNAME` and `IONOS_PASSWORD`; `IONOS_API_URL` is where everything is sent.
    pub fn environment(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        environment::apply(self, &lookup)
    }

    /// Makes the client. It needs no runtime.
    ///
    /// # Errors
    ///
    /// The first setting that cannot be used: [`ErrorKind::Credentials`] or [`ErrorKind::Configuration`], without its
    /// value.
    pub fn build(mut self) -> Result<Client, Error> {
        let missing = if self.transport.has_credentials() { None } else { self.missing.take() };
        match self.refused.take().or(missing) {
            Some(error) => Err(error),
            None => self.put_together(),
        }
    }

    #[cfg(feature = "token-exchange")]
    fn put_together(mut self) -> Result<Client, Error> {
        let password = self.credentials.clone().filter(|credentials| credentials.user_name().is_some());
        let (Some(ttl), Some(password)) = (self.token_ttl, password) else { return self.client() };
        let made = Arc::new(std::sync::OnceLock::new());
        let keep = Arc::clone(&made);
        self.transport = self.transport.credentials_by(Arc::clone(&password), move |transport| {
            Arc::clone(keep.get_or_init(|| Arc::new(TokenMint::new(transport, password, ttl))))
        });
        let client = self.client()?;
        Ok(match made.get() {
            Some(mint) => client.with_token_mint(Arc::clone(mint)),
            None => client,
        })
    }

    #[cfg(not(feature = "token-exchange"))]
    fn put_together(self) -> Result<Client, Error> {
        self.client()
    }

    fn client(self) -> Result<Client, Error> {
        let client = Client::new(self.transport.build()?)
            .with_wait_policy(self.wait_policy)
            .with_caller(self.credentials.map(Caller::of).unwrap_or_default());
        match self.contract {
            Some(contract) => client.with_contract(contract),
            None => Ok(client),
        }
    }

    pub(crate) fn has_credentials(&self) -> bool {
        self.transport.has_credentials() || self.refused.is_some()
    }

    pub(crate) fn has_api_url(&self) -> bool {
        self.transport.has_base_url()
    }

    /// Keeps what is missing for `build`, which may find that it was set after all.
    pub(crate) fn lacking(mut self, error: Error) -> Self {
        self.missing = Some(error);
        self
    }

    /// Keeps the first error for `build`, so that setting up is one expression.
    pub(crate) fn refuse(mut self, error: Error) -> Self {
        self.refused.get_or_insert(error);
        self
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("has_credentials", &self.transport.has_credentials())
            .field("wait_policy", &self.wait_policy)
            .finish_non_exhaustive()
    }
}

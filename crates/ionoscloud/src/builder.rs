use std::fmt;

use ionoscloud_core::{BaseUrl, Error, ErrorKind, Secret};
#[cfg(feature = "proxy")]
use ionoscloud_transport::ProxySettings;
use ionoscloud_transport::{Basic, Credentials, TlsSettings, Token, Transport, TransportBuilder};

use crate::caller::Caller;
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
    caller: Caller,
    refused: Option<Error>,
    missing: Option<Error>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: Transport::builder(),
            wait_policy: WaitPolicy::default(),
            caller: Caller::default(),
            refused: None,
            missing: None,
        }
    }

    /// Authenticates by a token of the Auth API; white space around it is dropped.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        let token = token.into();
        let caller = Caller::of_token(token.expose());
        match Token::new(token) {
            Ok(token) => Self { caller, ..self.credentials(token) },
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates by user name and password.
    pub fn basic(self, username: &str, password: impl Into<Secret>) -> Self {
        match Basic::new(username, password) {
            Ok(basic) => Self { caller: Caller::of_user(username), ..self.credentials(basic) },
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates in a way of your own.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.transport = self.transport.credentials(credentials);
        self.caller = Caller::default();
        self
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

    /// Sets whom to trust: further authorities, pinned certificates.
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.transport = self.transport.tls(settings);
        self
    }

    /// Sends everything through one proxy, requests to this machine included: `http://user:password@host:port`.
    ///
    /// For exceptions, or a proxy for one scheme only, see [`ProxySettings`](crate::ProxySettings) and
    /// [`configure_transport`](Self::configure_transport).
    #[cfg(feature = "proxy")]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        match ProxySettings::all(url) {
            Ok(settings) => {
                self.transport = self.transport.proxy(settings);
                self
            }
            Err(error) => self.refuse(error),
        }
    }

    /// Sends nothing through a proxy, whatever the environment says.
    #[cfg(feature = "proxy")]
    pub fn no_proxy(mut self) -> Self {
        self.transport = self.transport.proxy(ProxySettings::none());
        self
    }

    /// Takes over what the variables for proxies say, unless it was told about proxies.
    #[cfg(feature = "proxy")]
    pub(crate) fn proxy_from(mut self, lookup: environment::Lookup<'_>) -> Self {
        if self.transport.has_proxy() {
            return self;
        }
        match ProxySettings::from_lookup(lookup) {
            Ok(Some(settings)) => {
                self.transport = self.transport.proxy(settings);
                self
            }
            Ok(None) => self,
            Err(error) => self.refuse(error),
        }
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
    /// `IONOS_TOKEN` comes before `IONOS_USERNAME` and `IONOS_PASSWORD`; `IONOS_API_URL` is where everything is sent. With the
    /// feature `proxy`: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    pub fn environment(self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        environment::apply(self, &lookup)
    }

    /// Makes the client. It needs no runtime.
    ///
    /// # Errors
    ///
    /// The first setting that cannot be used: [`ErrorKind::Credentials`] or [`ErrorKind::Configuration`], without its
    /// value.
    pub fn build(self) -> Result<Client, Error> {
        let missing = if self.transport.has_credentials() { None } else { self.missing };
        match self.refused.or(missing) {
            Some(error) => Err(error),
            None => {
                let client = Client::new(self.transport.build()?);
                Ok(client.with_wait_policy(self.wait_policy).with_caller(self.caller))
            }
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

//! The builder of a client. It keeps the first error for `build`, and reads environment and file there.

use std::fmt;
use std::path::PathBuf;
#[cfg(feature = "token-exchange")]
use std::sync::Arc;

use ionoscloud_core::{ContractNumber, Error, ErrorKind, Secret, ServerSelector};
#[cfg(feature = "proxy")]
use ionoscloud_transport::ProxySettings;
use ionoscloud_transport::{
    Basic, Credentials, RawAuthorization, ServerConfig, TlsSettings, Token, TokenFile, Transport, TransportBuilder,
};

use super::base_url;
use super::environment::Variables;
#[cfg(feature = "config-file")]
use super::sources::FileChoice;
use super::sources::{FoundCredentials, Login, Sources};
use crate::authentication::Identity;
#[cfg(feature = "token-exchange")]
use crate::authentication::TokenMint;
use crate::{Client, WaitPolicy, products};

/// Builds a [`Client`]. Nothing is checked or read before [`build`](Self::build), nothing is sent before the first
/// call.
///
/// Setting by setting, the builder takes precedence over the environment, and that over the configuration file, in
/// whatever order the methods are called. Neither of the two is read unless a method asks for it.
///
/// ```
/// # fn main() -> Result<(), ionoscloud::Error> {
/// let client = ionoscloud::Client::builder()
///     .token("my-token")
///     .user_agent("inventory", "1.2.0")
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
    #[cfg(feature = "_resources")]
    polls_alone: bool,
    sources: Sources,
    /// Reads them. A program that names no source does not contain the code that reads one: it is referred to here
    /// alone.
    read: Option<fn(Self) -> Result<Self, Error>>,
    contract: Option<ContractNumber>,
    #[cfg(feature = "token-exchange")]
    token_ttl: Option<u32>,
    without_credentials: bool,
    refused: Option<Error>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            transport: Transport::builder(),
            wait_policy: WaitPolicy::default(),
            #[cfg(feature = "_resources")]
            polls_alone: false,
            sources: Sources::default(),
            read: None,
            contract: None,
            #[cfg(feature = "token-exchange")]
            token_ttl: None,
            without_credentials: false,
            refused: None,
        }
    }

    /// Authenticates by a token of the Auth API; white space around it is dropped.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        match Token::new(token) {
            Ok(token) => self.credentials(token),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates by a token in a file, which is read when it is first needed, and again after a 401: see
    /// [`TokenFile`](crate::transport::TokenFile).
    pub fn token_file(self, path: impl Into<PathBuf>) -> Self {
        match TokenFile::new(path) {
            Ok(file) => self.credentials(file),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates by user name and password.
    pub fn basic_auth(self, username: &str, password: impl Into<Secret>) -> Self {
        match Basic::new(username, password) {
            Ok(basic) => self.credentials(basic),
            Err(error) => self.refuse(error),
        }
    }

    /// Sends this text as the whole value of the `Authorization` header, scheme included, to every product.
    pub fn raw_authorization(self, value: impl Into<Secret>) -> Self {
        match RawAuthorization::new(value) {
            Ok(value) => self.credentials(value),
            Err(error) => self.refuse(error),
        }
    }

    /// Authenticates in a way of your own.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.transport = self.transport.credentials(credentials);
        self
    }

    /// Builds a client without credentials: one whose views have their own
    /// ([`Client::with_credentials`](crate::Client::with_credentials)), or one for operations that need none. Every
    /// other call fails before it is sent.
    ///
    /// ```
    /// use ionoscloud::Client;
    /// use ionoscloud::transport::Token;
    ///
    /// # fn main() -> Result<(), ionoscloud::Error> {
    /// let shared = Client::builder().without_credentials().build()?;
    /// let of_one_user = shared.with_credentials(Token::new("their-token")?);
    /// # drop(of_one_user);
    /// # Ok(())
    /// # }
    /// ```
    pub fn without_credentials(mut self) -> Self {
        self.without_credentials = true;
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

    /// Sets the contract: every call is sent with `X-Contract-Number`, unless it names another
    /// ([`RequestOptions::contract`](crate::RequestOptions::contract)).
    pub fn contract(mut self, contract: impl Into<ContractNumber>) -> Self {
        let contract = contract.into();
        match contract.to_header_value() {
            Ok(_) => {
                self.contract = Some(contract);
                self
            }
            Err(error) => {
                let text = format!("the contract given to the builder cannot be used: {error}");
                self.refuse(Error::new(ErrorKind::Configuration, text))
            }
        }
    }

    /// Sends all requests to another URL; each product appends its base path. A base path at the end of the URL, such
    /// as `/cloudapi/v6`, is cut off.
    pub fn base_url(mut self, url: &str) -> Self {
        match base_url::of_all_products(url, "the URL given to the builder") {
            Ok(url) => {
                self.transport = self.transport.base_url(url);
                self
            }
            Err(error) => self.refuse(error),
        }
    }

    /// Replaces the servers of one product, named by its key (`mongodb`) or as in the vendor's configuration file
    /// (`mongo`); they take precedence over [`base_url`](Self::base_url). A name that this build does not know is used
    /// by raw requests, and logged at level `DEBUG`.
    pub fn servers(mut self, product: &str, servers: impl IntoIterator<Item = ServerConfig>) -> Self {
        products::log_unknown(product);
        self.transport = self.transport.servers(product, servers);
        self
    }

    /// Picks the server for the calls of one product that pick none themselves: by index or location from its list, or
    /// by a URL.
    pub fn server(mut self, product: &str, server: ServerSelector) -> Self {
        products::log_unknown(product);
        self.transport = self.transport.server(product, server);
        self
    }

    /// Sets a variable of the servers' URLs, such as `basePath`, for the products that have it.
    pub fn server_variable(mut self, name: &str, value: &str) -> Self {
        self.transport = self.transport.server_variable(name, value);
        self
    }

    /// Adds the name and version of your application to the `User-Agent` header.
    #[doc(alias = "application")]
    pub fn user_agent(mut self, name: &str, version: &str) -> Self {
        self.transport = self.transport.user_agent(name, version);
        self
    }

    /// Sets the trust roots: further CA certificates, pinned certificates.
    #[doc(alias = "certificate")]
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.transport = self.transport.tls(settings);
        self
    }

    /// Sends all requests through one proxy, those to this machine included: `http://user:password@host:port`.
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

    /// Sends no request through a proxy, whatever the environment says.
    #[cfg(feature = "proxy")]
    pub fn no_proxy(mut self) -> Self {
        self.transport = self.transport.proxy(ProxySettings::none());
        self
    }

    /// Sets the policy of waits: delays, timeout, tolerated errors.
    pub fn wait_policy(mut self, policy: WaitPolicy) -> Self {
        self.wait_policy = policy;
        self
    }

    /// Sets whether waits of this client and its clones share their polls, as they do by default.
    ///
    /// Waits on one collection then read pages of its list instead of one resource each, as soon as that takes at least
    /// two requests fewer: ten thousand clusters are polled by ten requests. A single wait polls as it does without
    /// sharing. Waits with other credentials, another contract or options of their own share nothing.
    #[cfg(feature = "_resources")]
    #[doc(alias = "poll")]
    pub fn share_polls(mut self, shares: bool) -> Self {
        self.polls_alone = !shares;
        self
    }

    /// Sets everything else of the transport: timeouts, limits, retry, layers of your own, the HTTP service at the end.
    #[doc(alias = "timeout")]
    #[doc(alias = "retry")]
    #[doc(alias = "mock")]
    pub fn configure_transport(mut self, configure: impl FnOnce(TransportBuilder) -> TransportBuilder) -> Self {
        self.transport = configure(self.transport);
        self
    }

    /// Reads the settings that are not set here from environment variables, looked up by a function, and those that are
    /// not set there from the configuration file: the one that `IONOS_CONFIG_FILE` names, else `~/.ionos/config` if it
    /// exists.
    ///
    /// [`Client::from_env`] is this with the variables of the process, those of the proxy included. The
    /// [guide](crate::guide::configuration#environment-variables) lists all variables and what they do.
    ///
    /// ```no_run
    /// let client = ionoscloud::Client::builder().environment(|name| std::env::var(name).ok()).build()?;
    /// # drop(client);
    /// # Ok::<(), ionoscloud::Error>(())
    /// ```
    pub fn environment(mut self, lookup: impl Fn(&str) -> Option<String>) -> Self {
        self.sources.variables = Some(Variables::read(lookup));
        self.read = Some(Self::with_sources);
        self
    }

    pub(crate) fn process_environment(mut self) -> Self {
        self.sources.variables = Some(Variables::of_process());
        self.read = Some(Self::with_sources);
        self
    }

    /// Reads the settings that are not set otherwise from this configuration file, which has to exist.
    ///
    /// ```
    /// # use ionoscloud::{Client, ErrorKind};
    /// let error = Client::builder().config_file("/no/such/file").profile("staging").build().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// ```
    #[cfg(feature = "config-file")]
    pub fn config_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.sources.file = FileChoice::At(path.into());
        self.read = Some(Self::with_sources);
        self
    }

    /// Reads no configuration file, whatever the environment says.
    #[cfg(feature = "config-file")]
    pub fn no_config_file(mut self) -> Self {
        self.sources.file = FileChoice::None;
        self
    }

    /// Selects the profile of the configuration file by its name, instead of `IONOS_CURRENT_PROFILE` and the file's own
    /// choice. It has to exist.
    #[cfg(feature = "config-file")]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.sources.profile = Some(name.into());
        self.read = Some(Self::with_sources);
        self
    }

    /// Builds the client. It needs no runtime. A configuration file is read here, at once.
    ///
    /// # Errors
    ///
    /// That of the first setting that cannot be used, [`ErrorKind::Credentials`] or [`ErrorKind::Configuration`],
    /// without its value. Without credentials, the error says of each source why it has none.
    pub fn build(mut self) -> Result<Client, Error> {
        if let Some(error) = self.refused {
            return Err(error);
        }
        match self.read.take() {
            Some(read) => read(self)?.client(),
            None => self.client(),
        }
    }

    /// Adds the settings of the sources, as far as the builder leaves them open.
    fn with_sources(mut self) -> Result<Self, Error> {
        let sources = std::mem::take(&mut self.sources);
        if sources.are_named() {
            let found = sources.read()?;
            if self.transport.settings().credentials.is_none() && !self.without_credentials {
                self = self.log_in(found.credentials()?)?;
            }
            if self.contract.is_none() {
                self.contract = found.contract_number()?;
            }
            let environment = found.of_environment(self.transport.settings())?;
            let set = self.transport.settings().clone().or(environment.clone());
            let file = found.of_file(self.transport.settings(), &set)?;
            self.transport = self.transport.or(environment).or(file);
        }
        Ok(self)
    }

    fn client(mut self) -> Result<Client, Error> {
        if self.transport.settings().credentials.is_none() && !self.without_credentials {
            let text = "no credentials: call `.token(…)`, `.basic_auth(…)` or `.credentials(…)` on the builder, or \
                        `.without_credentials()` if the client needs none";
            return Err(Error::new(ErrorKind::Credentials, text));
        }
        let (policy, contract) = (std::mem::take(&mut self.wait_policy), self.contract.take());
        #[cfg(feature = "_resources")]
        let polls_alone = self.polls_alone;
        let client = self.of_transport()?.with_wait_policy(policy);
        #[cfg(feature = "_resources")]
        let client = if polls_alone { client.without_shared_polls() } else { client };
        match contract {
            Some(contract) => client.with_contract(contract),
            None => Ok(client),
        }
    }

    fn of_transport(self) -> Result<Client, Error> {
        let credentials = self.transport.settings().credentials.clone();
        #[cfg(feature = "token-exchange")]
        if let Some(ttl) = self.token_ttl
            && let Some(password) = credentials.as_ref().filter(|credentials| credentials.user_name().is_some())
        {
            let make = |transport| TokenMint::new(transport, Arc::clone(password), ttl);
            let (transport, mint) = self.transport.build_with_token_source(Arc::clone(password), make)?;
            return Ok(Client::new(transport).with_token_mint(mint));
        }
        Ok(Client::new(self.transport.build()?).with_identity(credentials.map(Identity::of).unwrap_or_default()))
    }

    fn log_in(self, found: FoundCredentials) -> Result<Self, Error> {
        let FoundCredentials { source, login } = found;
        let mut builder = match login {
            Login::Token(token) => self.token(token),
            Login::Basic(username, password) => self.basic_auth(&username, password),
        };
        match builder.refused.take() {
            Some(error) => Err(Error::new(error.kind(), format!("{source} cannot be used: {error}"))),
            None => Ok(builder),
        }
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
            .field("has_credentials", &self.transport.settings().credentials.is_some())
            .field("wait_policy", &self.wait_policy)
            .finish_non_exhaustive()
    }
}

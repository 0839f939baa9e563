//! Builds a transport: [`settings`] and layers of others, [`checks`], and the [`stack`] of it all.

mod checks;
mod settings;
mod stack;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ionoscloud_core::{BaseUrl, Error, ServerSelector};
use tower_layer::Layer;

pub use self::settings::TransportSettings;
use self::stack::OtherLayer;
use crate::credentials::Credentials;
use crate::http::{Connector, HttpClient, HttpSettings, PooledClient, TlsSettings};
use crate::layers::http_service::TowerService;
use crate::layers::middleware::FromTower;
use crate::layers::{AuthLayer, EndpointLayer, RetryPolicy, ServerConfig};
use crate::transport::Transport;

/// Makes positions 9 to 12.
type MakeAttempt = Box<dyn FnOnce(&TransportSettings, &HttpSettings) -> Transport + Send + Sync>;

/// Builds a [`Transport`] from the layers of this crate, with those of others between them.
///
/// Nothing is checked or opened before [`build`](Self::build), which is synchronous and needs no runtime. The builder
/// is `Send`, so it can live across an await.
#[must_use]
pub struct TransportBuilder {
    settings: TransportSettings,
    application: Option<(String, String)>,
    per_call: Vec<OtherLayer>,
    per_attempt: Vec<OtherLayer>,
    attempt: MakeAttempt,
}

impl TransportBuilder {
    pub(crate) fn new() -> Self {
        Self {
            settings: TransportSettings::default(),
            application: None,
            per_call: Vec::new(),
            per_attempt: Vec::new(),
            attempt: Box::new(|settings, http| stack::attempt(settings, HttpClient::new(http))),
        }
    }

    /// Adds a layer that sees each call once, with its final response; the first one added is the outermost.
    ///
    /// The request has path and query alone: no host and no authorization yet. The body of the response is complete,
    /// unless the operation has it handed over as it arrives.
    pub fn layer_per_call<L>(mut self, layer: L) -> Self
    where
        L: Layer<Transport, Service: TowerService> + Send + Sync + 'static,
    {
        self.per_call.push(Box::new(move |inner| inner.with_layer(&layer)));
        self
    }

    /// Adds a layer that sees each attempt, as it goes to the server; the first one added is the outermost.
    ///
    /// The request has its absolute URL, all headers and the authorization.
    pub fn layer_per_attempt<L>(mut self, layer: L) -> Self
    where
        L: Layer<Transport, Service: TowerService> + Send + Sync + 'static,
    {
        self.per_attempt.push(Box::new(move |inner| inner.with_layer(&layer)));
        self
    }

    /// Makes connections with this connector, TLS included: a proxy, a Unix socket, TLS with settings of one's own.
    ///
    /// Pooling and the limit on the time to connect stay.
    pub fn connector<C: Connector>(mut self, connector: C) -> Self {
        self.attempt = Box::new(move |settings, http| stack::attempt(settings, PooledClient::new(connector, http)));
        self.settings.own_connections = true;
        self
    }

    /// Sends requests to this service instead of a server: another HTTP client, or an emulator in process.
    ///
    /// Requests reach it with absolute URLs and all headers.
    pub fn http_service(mut self, service: impl TowerService) -> Self {
        self.attempt = Box::new(move |settings, _| stack::attempt(settings, FromTower(service)));
        self.settings.own_connections = true;
        self
    }

    /// Adopts values of other settings that are not set here, see [`TransportSettings::or`].
    ///
    /// ```
    /// use ionoscloud_transport::{Token, Transport, TransportSettings};
    /// use std::time::Duration;
    ///
    /// let mut of_file = TransportSettings::default();
    /// of_file.timeout = Some(Duration::from_secs(30));
    /// of_file.max_in_flight = Some(8);
    /// let transport = Transport::builder().credentials(Token::new("my-token")?).max_in_flight(4).or(of_file).build()?;
    /// # drop(transport);
    /// # Ok::<(), ionoscloud_core::Error>(())
    /// ```
    pub fn or(mut self, lower: TransportSettings) -> Self {
        self.settings = self.settings.or(lower);
        self
    }

    /// Returns the settings so far.
    pub fn settings(&self) -> &TransportSettings {
        &self.settings
    }

    /// Sets the credentials. Without any, every call fails before anything is sent.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.settings.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sends the requests of all products to one URL, below which each product keeps its path.
    pub fn base_url(self, url: BaseUrl) -> Self {
        self.endpoint(|endpoint| endpoint.base_url(url))
    }

    /// Replaces the servers of one product, see [`EndpointLayer::servers`].
    pub fn servers(self, product: impl Into<String>, servers: impl IntoIterator<Item = ServerConfig>) -> Self {
        self.endpoint(|endpoint| endpoint.servers(product, servers))
    }

    /// Selects the server for the calls of one product that select none themselves, see [`EndpointLayer::server`].
    pub fn server(self, product: impl Into<String>, server: ServerSelector) -> Self {
        self.endpoint(|endpoint| endpoint.server(product, server))
    }

    /// Sets a variable of the servers' URLs, such as `basePath`, for the calls that do not set it themselves.
    pub fn server_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.endpoint(|endpoint| endpoint.server_variable(name, value))
    }

    /// Sets whether a further attempt may go to another server of the same location, which it does by default.
    pub fn failover(self, failover: bool) -> Self {
        self.endpoint(|endpoint| endpoint.failover(failover))
    }

    /// Allows unencrypted requests to any host: everyone on the way can read and reuse the credentials.
    ///
    /// Without it, plain `http` reaches this machine alone, as the server or as a proxy.
    pub fn danger_allow_plain_http(self, allow: bool) -> Self {
        self.endpoint(|endpoint| endpoint.danger_allow_plain_http(allow))
    }

    fn endpoint(mut self, change: impl FnOnce(EndpointLayer) -> EndpointLayer) -> Self {
        self.settings.endpoint = change(self.settings.endpoint);
        self
    }

    /// Names the application and its version in `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.application = Some((name.into(), version.into()));
        self
    }

    /// Sets the policy of retries.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = Some(policy);
        self
    }

    /// Makes one attempt only, unless a call turns retry on.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Limits the time for a whole call, attempts and delays included; 2 min by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = Some(limit);
        self
    }

    /// Limits the time for one attempt, its body included; 30 s by default.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings.attempt_timeout = Some(limit);
        self
    }

    /// Limits the time to make a connection: DNS, TCP, TLS, handshake of HTTP/2; 10 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = Some(limit);
        self
    }

    /// Limits the requests in flight of all clones together; 64 by default. Each tokio runtime that uses the client has
    /// this limit for itself, because its requests give their permits back only while it is driven.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.settings.max_in_flight = Some(requests);
        self
    }

    /// Limits the rate of requests of all clones together: requests a second, and how many may go at once after an idle
    /// time. Without it only 429 responses limit the rate.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.settings.rate_limit = Some((per_second, burst));
        self
    }

    /// Sets whether a limit on the rate that the API does not announce is learned from its 429 responses; on by
    /// default.
    pub fn adaptive_rate(mut self, adaptive: bool) -> Self {
        self.settings.adaptive_rate = Some(adaptive);
        self
    }

    /// Limits the size of a response body in bytes, inflated; 64 MiB by default.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = Some(bytes);
        self
    }

    /// Sets how many idle connections are kept for each origin, and for how long, at most a year; 64, for 55 s by
    /// default.
    ///
    /// The number applies to HTTP/1. Over HTTP/2 all requests to an origin share one connection, which is kept for that
    /// time after the last request; with zero connections it serves only the requests that waited for it.
    pub fn idle_connections(mut self, per_origin: usize, timeout: Duration) -> Self {
        self.settings.idle_connections = Some((per_origin, timeout));
        self
    }

    /// Sets the interval of TCP keep-alive probes; 30 s by default, `None` for no probes.
    pub fn tcp_keep_alive(mut self, interval: Option<Duration>) -> Self {
        self.settings.tcp_keep_alive = Some(interval);
        self
    }

    /// Sets additional trust roots and pinned certificates. A server that has settings of its own uses those instead.
    ///
    /// Pins and trust roots, also those of a server, cannot be combined with [`connector`](Self::connector) or
    /// [`http_service`](Self::http_service), which make their connections themselves: a pin that is never checked would
    /// be worse than none.
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.settings.tls = Some(settings);
        self
    }

    /// Sets which requests go through a proxy: none of them without this.
    #[cfg(feature = "proxy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "proxy")))]
    pub fn proxy(mut self, settings: crate::http::ProxySettings) -> Self {
        self.settings.proxy = Some(settings);
        self
    }

    /// Uses this crypto provider for TLS instead of the one compiled in; nothing is installed for the whole process.
    #[cfg(feature = "rustls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "rustls")))]
    pub fn crypto_provider(mut self, provider: impl Into<Arc<rustls::crypto::CryptoProvider>>) -> Self {
        self.settings.crypto_provider = Some(provider.into());
        self
    }

    /// Builds the transport.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](ionoscloud_core::ErrorKind::Configuration) if a limit is zero, the rate is not
    /// finite, a product was left without servers, a URL has plain `http` to another machine, there are TLS settings
    /// that have no effect, or the name or version of the application is not a single word of visible ASCII characters.
    pub fn build(mut self) -> Result<Transport, Error> {
        let credentials = self.settings.credentials.take();
        let auth = credentials.map_or_else(AuthLayer::without_credentials, AuthLayer::new);
        self.assemble(|_, _| (auth, ())).map(|(transport, ())| transport)
    }

    /// Builds the transport with credentials that are fetched from the API itself, in place of those set: `make` gets a
    /// transport to fetch them with.
    ///
    /// That transport authenticates by `bootstrap`. It shares connections, servers and the layers around attempts, and
    /// has no others: no retry, no limiter in which a call that waits for its credentials could be in the way, no layer
    /// around calls.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_with_token_source<C: Credentials>(
        self,
        bootstrap: impl Credentials,
        make: impl FnOnce(Transport) -> C,
    ) -> Result<(Transport, Arc<C>), Error> {
        self.assemble(|attempt, endpoint| {
            let source = stack::token_source(endpoint, AuthLayer::new(bootstrap), attempt.clone());
            let credentials = Arc::new(make(source));
            (AuthLayer::new(Arc::clone(&credentials)), credentials)
        })
    }

    /// Checks the settings and builds the stack. `auth` makes position 7 from the transport below and the endpoint
    /// layer, and a value to return.
    fn assemble<T>(
        self,
        auth: impl FnOnce(&Transport, &EndpointLayer) -> (AuthLayer, T),
    ) -> Result<(Transport, T), Error> {
        let Self { settings, application, per_call, per_attempt, attempt } = self;
        checks::check(&settings)?;
        let mut endpoint = settings.endpoint.clone();
        if let Some((name, version)) = application {
            endpoint = endpoint.user_agent(format!("{}/{}", checks::word(&name)?, checks::word(&version)?));
        }
        let attempt = stack::layered_attempt(&settings, per_attempt, attempt(&settings, &settings.http()));
        let (auth, made) = auth(&attempt, &endpoint);
        Ok((stack::call(&settings, per_call, endpoint, auth, attempt), made))
    }
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder").field("settings", &self.settings).finish_non_exhaustive()
    }
}

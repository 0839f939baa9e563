use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{BaseUrl, Body, BoxError, Error, ErrorKind, ServerSelector};
use tower_layer::Layer;
use tower_service::Service;

use crate::credentials::Credentials;
use crate::defaults;
use crate::http::Connector;
use crate::http::{HttpClient, HttpSettings, PooledClient, TlsSettings};
use crate::layers::middleware::{Exchange, Tower};
use crate::layers::{
    AttemptSpanLayer, AttemptTimeoutLayer, AuthLayer, CollectBodyLayer, DeadlineLayer, EndpointLayer,
    OperationSpanLayer, RetryLayer, RetryPolicy, ServerConfig, ThrottleLayer,
};
use crate::transport::Transport;

type Step = Box<dyn FnOnce(Transport) -> Transport + Send + Sync>;
type MakeAttempts = Box<dyn FnOnce(&HttpSettings, Attempt) -> Transport + Send + Sync>;

/// Builds a [`Transport`] from the layers of this crate, with those of others between them.
///
/// Nothing is checked or opened before [`build`](Self::build), which is synchronous and needs no runtime. The builder is
/// `Send`, so it can live across an await.
#[must_use]
pub struct TransportBuilder {
    per_call: Vec<Step>,
    per_attempt: Vec<Step>,
    attempts: MakeAttempts,
    has_own_connections: bool,
    settings: HttpSettings,
    tls: Option<TlsSettings>,
    credentials: Option<Arc<dyn Credentials>>,
    endpoint: EndpointLayer,
    failover: Option<bool>,
    application: Option<(String, String)>,
    retry: Option<RetryPolicy>,
    timeout: Duration,
    attempt_timeout: Duration,
    max_in_flight: usize,
    rate_limit: Option<(f64, u32)>,
    adaptive_rate: bool,
    body_limit: usize,
}

impl TransportBuilder {
    pub(crate) fn new() -> Self {
        Self {
            per_call: Vec::new(),
            per_attempt: Vec::new(),
            attempts: Box::new(|settings, attempt| attempt.over(HttpClient::new(settings))),
            has_own_connections: false,
            settings: HttpSettings::default(),
            tls: None,
            credentials: None,
            endpoint: EndpointLayer::new(),
            failover: None,
            application: None,
            retry: None,
            timeout: defaults::TIMEOUT,
            attempt_timeout: defaults::ATTEMPT_TIMEOUT,
            max_in_flight: defaults::MAX_IN_FLIGHT,
            rate_limit: None,
            adaptive_rate: true,
            body_limit: defaults::BODY_LIMIT,
        }
    }

    /// Adds a layer that sees each call once, with its final answer; the first one added is the outermost.
    ///
    /// The request has no address and no authorization yet: path and query alone. The answer's body is complete.
    pub fn layer_per_call<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Body>>>::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.per_call.push(Box::new(move |inner| inner.with_layer(&layer)));
        self
    }

    /// Adds a layer that sees each attempt, as it goes to the server; the first one added is the outermost.
    ///
    /// The request has its address, all headers and the authorization.
    pub fn layer_per_attempt<L, B>(mut self, layer: L) -> Self
    where
        L: Layer<Transport> + Send + Sync + 'static,
        L::Service: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Body>>>::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.per_attempt.push(Box::new(move |inner| inner.with_layer(&layer)));
        self
    }

    /// Makes connections with this connector, TLS included: a proxy, a Unix socket, TLS with settings of one's own.
    ///
    /// Pooling and the limit on the time to connect stay.
    pub fn connector<C: Connector>(mut self, connector: C) -> Self {
        self.attempts = Box::new(move |settings, attempt| attempt.over(PooledClient::new(connector, settings)));
        self.has_own_connections = true;
        self
    }

    /// Sends requests to this service instead of a server: another HTTP client, or an emulator in process.
    ///
    /// Requests reach it with absolute addresses and all headers.
    pub fn http_service<S, B>(mut self, service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        self.attempts = Box::new(move |_, attempt| attempt.over(Tower(service)));
        self.has_own_connections = true;
        self
    }

    /// Whether it was told to make connections by [`connector`](Self::connector) or [`http_service`](Self::http_service).
    pub fn has_own_connections(&self) -> bool {
        self.has_own_connections
    }

    /// Sets who is calling. Without credentials every call fails before anything is sent.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Who is calling, if it was told.
    pub fn current_credentials(&self) -> Option<&Arc<dyn Credentials>> {
        self.credentials.as_ref()
    }

    /// Whether it was told one address for all products.
    pub fn has_base_url(&self) -> bool {
        self.endpoint.has_base_url()
    }

    /// Sends the requests of all products to one address, below which each product keeps its path.
    pub fn base_url(mut self, url: BaseUrl) -> Self {
        self.endpoint = self.endpoint.base_url(url);
        self
    }

    /// Replaces the servers of one product, see [`EndpointLayer::servers`].
    pub fn servers(mut self, product: impl Into<String>, servers: impl IntoIterator<Item = ServerConfig>) -> Self {
        self.endpoint = self.endpoint.servers(product, servers);
        self
    }

    /// Whether the servers of a product were replaced under this name.
    pub fn has_servers(&self, product: &str) -> bool {
        self.endpoint.has_servers(product)
    }

    /// Picks the server for the calls of one product that pick none themselves, see [`EndpointLayer::server`].
    pub fn server(mut self, product: impl Into<String>, server: ServerSelector) -> Self {
        self.endpoint = self.endpoint.server(product, server);
        self
    }

    /// Sets a variable of the servers' addresses, such as `basePath`, for the calls that do not set it themselves.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.endpoint = self.endpoint.server_variable(name, value);
        self
    }

    /// Sets whether a further attempt may go to another server of the same location, which it does by default.
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }

    /// Whether a further attempt may go to another server, if it was told.
    pub fn failover_setting(&self) -> Option<bool> {
        self.failover
    }

    /// Allows unencrypted requests to any host: whoever sees them can read and reuse the credentials.
    ///
    /// Without it, plain `http` reaches this machine alone, whether as the server or as a proxy.
    pub fn danger_allow_plain_http(mut self, allow: bool) -> Self {
        #[cfg(feature = "proxy")]
        {
            self.settings.danger_allow_plain_http = allow;
        }
        self.endpoint = self.endpoint.danger_allow_plain_http(allow);
        self
    }

    /// Names the application and its version in `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.application = Some((name.into(), version.into()));
        self
    }

    /// Sets how failed attempts are followed by others.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Whether it was told how failed attempts are followed by others.
    pub fn has_retry(&self) -> bool {
        self.retry.is_some()
    }

    /// Makes one attempt only, unless a call asks for more.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Limits the time for a whole call, attempts and waits included; 2 minutes by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Limits the time for one attempt, its body included; 30 seconds by default.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// Limits the time to make a connection: DNS, TCP and TLS; 10 seconds by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// Limits the requests in flight of all clones together; 64 by default.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.max_in_flight = requests;
        self
    }

    /// Limits the rate of requests of all clones together: so many a second, and how many may go at once after a quiet
    /// time. Without it only what the API refuses limits the rate.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate_limit = Some((per_second, burst));
        self
    }

    /// Whether a limit on the rate that the API does not announce is learned from its 429 answers; on by default.
    pub fn adaptive_rate(mut self, adaptive: bool) -> Self {
        self.adaptive_rate = adaptive;
        self
    }

    /// Limits the size of a response body in bytes, inflated; 64 MiB by default.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how many idle connections are kept for each origin, and for how long; 64 for 55 seconds by default.
    pub fn idle_connections(mut self, per_origin: usize, timeout: Duration) -> Self {
        self.settings.max_idle_per_origin = per_origin;
        self.settings.idle_timeout = timeout;
        self
    }

    /// Sets the interval of TCP keep-alive probes; 30 seconds by default, `None` for no probes.
    pub fn tcp_keep_alive(mut self, interval: Option<Duration>) -> Self {
        self.settings.tcp_keep_alive = interval;
        self
    }

    /// Sets whom to trust: further authorities, pinned certificates. A server that has settings of its own uses those instead.
    ///
    /// Pins and authorities, also those of a server, cannot be had together with [`connector`](Self::connector) or
    /// [`http_service`](Self::http_service), which make their connections by themselves: a pin that nobody looks at would be
    /// worse than none.
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.tls = Some(settings);
        self
    }

    /// Whom to trust, if it was told; settings that ask for nothing are told, too.
    pub fn tls_settings(&self) -> Option<&TlsSettings> {
        self.tls.as_ref()
    }

    /// Sets which requests go through a proxy: none of them without this.
    #[cfg(feature = "proxy")]
    pub fn proxy(mut self, settings: crate::http::ProxySettings) -> Self {
        self.settings.proxy = Some(settings);
        self
    }

    /// Whether it was told which requests go through a proxy.
    #[cfg(feature = "proxy")]
    pub fn has_proxy(&self) -> bool {
        self.settings.proxy.is_some()
    }

    /// Uses this cryptography for TLS instead of the one compiled in; nothing is installed for the whole process.
    #[cfg(feature = "rustls")]
    pub fn crypto_provider(mut self, provider: impl Into<std::sync::Arc<rustls::crypto::CryptoProvider>>) -> Self {
        self.settings.crypto_provider = Some(provider.into());
        self
    }

    /// Puts the stack together.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if a limit is zero, the rate is no finite number, a product was left without servers, there
    /// are TLS settings that have no effect, or the name or version of the application is not a single word of visible ASCII
    /// characters.
    pub fn build(mut self) -> Result<Transport, Error> {
        let auth = self.credentials.take().map_or_else(AuthLayer::without_credentials, AuthLayer::new);
        self.assemble(|_, _| (auth, ())).map(|(transport, ())| transport)
    }

    /// Puts the stack together with credentials that are fetched from the API itself, in place of those it was told: `make`
    /// gets a transport to fetch them with.
    ///
    /// That transport authenticates by `first`. It shares connections, servers and the layers around attempts, and has no
    /// others: no retry, no gate in which a call that waits for its credentials could be in the way, no layer around calls.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_with_token_source<C: Credentials>(
        self,
        first: impl Credentials,
        make: impl FnOnce(Transport) -> C,
    ) -> Result<(Transport, Arc<C>), Error> {
        self.assemble(|attempts, endpoint| {
            let fetching = endpoint.layer(AuthLayer::new(first).layer(attempts.clone()));
            let credentials = Arc::new(make(Transport::erased(OperationSpanLayer::new().layer(fetching))));
            (AuthLayer::new(Arc::clone(&credentials)), credentials)
        })
    }

    /// Checks everything and stacks it. `auth` makes the layer that gives the requests their authorization, out of what is
    /// below and beside it, and something to be answered.
    fn assemble<T>(
        self,
        auth: impl FnOnce(&Transport, &EndpointLayer) -> (AuthLayer, T),
    ) -> Result<(Transport, T), Error> {
        let unusable = [
            (self.timeout.is_zero(), "the time for a call is zero"),
            (self.attempt_timeout.is_zero(), "the time for an attempt is zero"),
            (self.settings.connect_timeout.is_zero(), "the time to connect is zero"),
            (self.max_in_flight == 0, "the number of requests in flight is zero"),
            (self.body_limit == 0, "the size of a response body is zero"),
            (
                self.rate_limit.is_some_and(|(rate, burst)| !(rate.is_finite() && rate > 0.0) || burst == 0),
                "the rate of requests has to be a number greater than zero, and so has its burst",
            ),
            (
                self.has_own_connections && self.tls.as_ref().is_some_and(narrows_or_widens),
                "the TLS settings have no effect, because `connector` or `http_service` makes the connections: leave one of \
                 them out",
            ),
        ];
        if let Some((_, text)) = unusable.into_iter().find(|(unusable, _)| *unusable) {
            return Err(Error::new(ErrorKind::Configuration, text));
        }
        if let Some(product) = self.endpoint.product_without_servers() {
            let text = format!("{product}: the list that replaces its servers is empty");
            return Err(Error::new(ErrorKind::Configuration, text));
        }
        if let Some(product) = self.endpoint.product_with_tls(narrows_or_widens).filter(|_| self.has_own_connections) {
            let text = format!(
                "{product}: the TLS settings of its servers have no effect, because `connector` or `http_service` makes the \
                 connections: leave one of them out"
            );
            return Err(Error::new(ErrorKind::Configuration, text));
        }
        let mut endpoint = self.endpoint.failover(self.failover.unwrap_or(true));
        if let Some((name, version)) = self.application {
            endpoint = endpoint.user_agent(format!("{}/{}", word(&name)?, word(&version)?));
        }

        let settings = HttpSettings { tls: self.tls.unwrap_or_default(), ..self.settings };
        let stack = (self.attempts)(&settings, Attempt { timeout: self.attempt_timeout, body_limit: self.body_limit });
        let own_layers_only = self.per_attempt.is_empty();
        let stack = self.per_attempt.into_iter().rev().fold(stack, |inner, step| step(inner));
        // A foreign layer may have made a stream of the body again, and everything above counts on all of it.
        let stack = if own_layers_only {
            stack
        } else {
            Transport::erased(CollectBodyLayer::new(self.body_limit).layer(stack))
        };
        let (auth, made) = auth(&stack, &endpoint);
        let stack = auth.layer(stack);
        let stack = endpoint.layer(stack);
        let limit = ThrottleLayer::new(self.max_in_flight).adaptive(self.adaptive_rate);
        let limit = match self.rate_limit {
            Some((per_second, burst)) => limit.rate(per_second, burst),
            None => limit,
        };
        let stack = limit.layer(stack);
        let stack = RetryLayer::new(self.retry.unwrap_or_default()).layer(stack);
        let stack = DeadlineLayer::new(self.timeout).layer(stack);
        let stack = Transport::erased(OperationSpanLayer::new().layer(stack));
        Ok((self.per_call.into_iter().rev().fold(stack, |inner, step| step(inner)), made))
    }
}

/// Positions 9 to 11: what is between the layers around attempts and the connections.
struct Attempt {
    timeout: Duration,
    body_limit: usize,
}

impl Attempt {
    fn over(self, http: impl Exchange) -> Transport {
        #[cfg(feature = "gzip")]
        let http = crate::layers::DecompressionLayer::new().layer(http);
        let stack = CollectBodyLayer::new(self.body_limit).layer(http);
        let stack = AttemptTimeoutLayer::new(self.timeout).layer(stack);
        Transport::erased(AttemptSpanLayer::new().layer(stack))
    }
}

/// Whether anybody is to be trusted who is not otherwise, or the other way round. Verification that is turned off where
/// nobody would verify loses nothing.
fn narrows_or_widens(tls: &TlsSettings) -> bool {
    tls.clone().danger_skip_verification(false) != TlsSettings::new()
}

/// Checks one half of `name/version`.
fn word(text: &str) -> Result<&str, Error> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
    if fits {
        return Ok(text);
    }
    Err(Error::new(
        ErrorKind::Configuration,
        "the name and the version of the application have to be single words of visible ASCII characters without `/`",
    ))
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("endpoint", &self.endpoint)
            .field("http", &self.settings)
            .field("tls", &self.tls)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_in_flight", &self.max_in_flight)
            .field("rate_limit", &self.rate_limit)
            .field("adaptive_rate", &self.adaptive_rate)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

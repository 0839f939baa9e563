//! Position 6: the server and the URL of a request.

mod resolver;
mod server_config;
mod server_list;

use std::sync::Arc;

use http::Response;
use ionoscloud_core::{BaseUrl, Body, Error, ErrorKind, RespondingHost, ServerSelector};
use tower_layer::Layer;

use self::resolver::{AttemptServer, Resolver};
pub use self::server_config::ServerConfig;
use crate::http::{TlsSettings, is_rejected_by_proxy};
use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked};

/// The server that a request goes to, as a request extension: credentials are for it alone.
///
/// ```
/// use ionoscloud_transport::ResolvedServer;
///
/// /// The host that a layer around attempts sees.
/// fn host<B>(request: &http::Request<B>) -> Option<&str> {
///     request.extensions().get::<ResolvedServer>().map(|server| server.url.authority())
/// }
/// # assert_eq!(host(&http::Request::new(())), None);
/// ```
#[derive(Clone, Debug)]
pub struct ResolvedServer {
    /// Its URL.
    pub url: Arc<BaseUrl>,
    /// Trust roots and pins of this server, instead of what holds for the whole client.
    pub tls: Option<Arc<TlsSettings>>,
}

/// Position 6: turns the path below a product into an absolute URL, and names the caller in `User-Agent`.
///
/// Where a request goes, the first row that applies. A URL stands for every index and location:
///
/// | | set by | |
/// |---|---|---|
/// | 1 | the call: `RequestOptions::server` | a URL |
/// | 2 | the product: [`server`](Self::server), [`servers`](Self::servers) | the later of a URL and a list |
/// | 3 | the client: [`base_url`](Self::base_url) | a URL |
/// | 4 | the product itself | its own list |
///
/// Which one of a list, of row 2 or 4:
///
/// | | set by | |
/// |---|---|---|
/// | 1 | the call: `RequestOptions::server` | an index or a location |
/// | 2 | the product: [`server`](Self::server) | an index or a location |
/// | 3 | | its first; of a regional product's own list nothing, and the call is refused |
///
/// The product's base path is appended to every URL that does not end in it. A variable of the product's URLs
/// has the value of the call (`RequestOptions::server_variable`), else of the client
/// ([`server_variable`](Self::server_variable)), else its default; variables that the product does not have are
/// ignored, with an event at level `DEBUG`.
///
/// A further attempt goes to the next server of the list for the same location, since another location holds other
/// resources. A server to which no connection could be made is ejected for 30 seconds if there is another one, and the
/// attempt that follows at that one does not count against the budget of retries.
///
/// Rejected before anything is sent: a request without an [`OperationInfo`](ionoscloud_core::OperationInfo) or with the
/// absolute URL of another origin ([`InvalidInput`](ErrorKind::InvalidInput)), a server that the product does not
/// have, none where a regional product has several, a value that a variable cannot have, and plain `http` to a host
/// that is not this machine ([`Configuration`](ErrorKind::Configuration)). If that host is set here,
/// [`TransportBuilder::build`](crate::TransportBuilder::build) already rejects it.
///
/// ```
/// use ionoscloud_core::ServerSelector;
/// use ionoscloud_transport::{EndpointLayer, ServerConfig};
///
/// let endpoint = EndpointLayer::new()
///     .base_url("https://gateway.example".parse()?)
///     .servers("mongodb", [ServerConfig::new("https://mongodb.example".parse()?)])
///     .server("vpn", ServerSelector::Location("de/txl".into()));
/// assert!(endpoint.sets_servers("mongodb") && !endpoint.sets_servers("vpn"));
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EndpointLayer {
    /// The URL of all products; `None` if none is set.
    pub base_url: Option<BaseUrl>,
    /// True if a further attempt may go to another server of the same location; `None` if it is not set.
    pub failover: Option<bool>,
    /// By name, each once.
    products: Vec<(String, OfProduct)>,
    /// By name, each once.
    variables: Vec<(String, String)>,
    plain_http_to_any_host: Option<bool>,
    application: Option<String>,
}

/// The settings of a product.
#[derive(Clone, Debug, Default)]
struct OfProduct {
    urls: Option<ServerUrls>,
    choice: Option<ServerSelector>,
    /// Of several locations in a list, none is the default.
    by_location: bool,
}

/// The replacement of a product's own servers.
#[derive(Clone, Debug)]
enum ServerUrls {
    /// One for every index and location.
    One(BaseUrl),
    List(Vec<ServerConfig>),
}

impl ServerUrls {
    fn urls(&self) -> Vec<&BaseUrl> {
        match self {
            Self::One(url) => vec![url],
            Self::List(servers) => servers.iter().map(|server| &server.url).collect(),
        }
    }
}

impl EndpointLayer {
    /// Each product at its own servers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the requests of all products to one URL.
    #[must_use]
    pub fn base_url(mut self, url: BaseUrl) -> Self {
        self.base_url = Some(url);
        self
    }

    pub(crate) fn allows_plain_http(&self) -> bool {
        self.plain_http_to_any_host.unwrap_or(false)
    }

    pub(crate) fn fails_over(&self) -> bool {
        self.failover.unwrap_or(true)
    }

    /// Adopts the values of `lower` that are not set here.
    pub(crate) fn or(mut self, lower: Self) -> Self {
        for (product, of_lower) in lower.products {
            let settings = self.settings_of(product);
            if settings.urls.is_none() {
                (settings.urls, settings.by_location) = (of_lower.urls, of_lower.by_location);
            }
            settings.choice = settings.choice.take().or(of_lower.choice);
        }
        for (name, value) in lower.variables {
            if !self.variables.iter().any(|(known, _)| *known == name) {
                self.variables.push((name, value));
            }
        }
        Self {
            base_url: self.base_url.or(lower.base_url),
            failover: self.failover.or(lower.failover),
            plain_http_to_any_host: self.plain_http_to_any_host.or(lower.plain_http_to_any_host),
            application: self.application.or(lower.application),
            ..self
        }
    }

    /// Replaces the servers of one product, named by its key (`mongodb`) or by its name in the vendor's configuration
    /// file (`mongo`), which is the more exact: versions of an API may share a key.
    #[must_use]
    pub fn servers(mut self, product: impl Into<String>, servers: impl IntoIterator<Item = ServerConfig>) -> Self {
        let urls = ServerUrls::List(servers.into_iter().collect());
        let settings = self.settings_of(product.into());
        (settings.urls, settings.by_location) = (Some(urls), false);
        self
    }

    /// Replaces the servers of one product as [`servers`](Self::servers) does, but none of several locations is the
    /// default: a call that names none is refused, as by a regional product's own list.
    #[must_use]
    pub fn servers_by_location(
        mut self,
        product: impl Into<String>,
        servers: impl IntoIterator<Item = ServerConfig>,
    ) -> Self {
        let product = product.into();
        self = self.servers(product.clone(), servers);
        self.settings_of(product).by_location = true;
        self
    }

    /// Returns true if the servers of a product were replaced under this name.
    pub fn sets_servers(&self, product: &str) -> bool {
        self.products.iter().any(|(known, settings)| known == product && settings.urls.is_some())
    }

    /// The first product whose servers were replaced by none.
    pub(crate) fn product_without_servers(&self) -> Option<&str> {
        let is_empty = |urls: &ServerUrls| matches!(urls, ServerUrls::List(servers) if servers.is_empty());
        self.product_with(is_empty)
    }

    /// The first product of whose servers one has such TLS settings of its own.
    pub(crate) fn product_with_tls(&self, such: impl Fn(&TlsSettings) -> bool) -> Option<&str> {
        let has = |urls: &ServerUrls| match urls {
            ServerUrls::One(_) => false,
            ServerUrls::List(servers) => servers.iter().any(|server| server.tls.as_ref().is_some_and(&such)),
        };
        self.product_with(has)
    }

    /// Refuses plain http to another machine among all URLs that are set.
    pub(crate) fn check_encryption(&self) -> Result<(), Error> {
        let of_products = self.products.iter().filter_map(|(_, settings)| settings.urls.as_ref());
        let of_products = of_products.flat_map(ServerUrls::urls);
        self.base_url.iter().chain(of_products).try_for_each(|url| self.check_encryption_of(url))
    }

    fn check_encryption_of(&self, url: &BaseUrl) -> Result<(), Error> {
        if url.is_https() || url.is_loopback() || self.allows_plain_http() {
            return Ok(());
        }
        let text = format!(
            "plain http to {} would show the credentials to everyone on the network path: use https, or allow it by \
             `danger_allow_plain_http(true)`, or by IONOS_ALLOW_PLAIN_HTTP=true where a client reads the environment",
            url.authority()
        );
        Err(Error::new(ErrorKind::Configuration, text))
    }

    fn settings_of(&mut self, product: String) -> &mut OfProduct {
        let known = self.products.iter().position(|(known, _)| *known == product).unwrap_or_else(|| {
            self.products.push((product, OfProduct::default()));
            self.products.len() - 1
        });
        &mut self.products[known].1
    }

    fn product_with(&self, such: impl Fn(&ServerUrls) -> bool) -> Option<&str> {
        let mut products = self.products.iter();
        let found = products.find(|(_, settings)| settings.urls.as_ref().is_some_and(&such));
        found.map(|(product, _)| product.as_str())
    }

    /// Picks the server for the calls of one product that pick none themselves; the product is named as for
    /// [`servers`](Self::servers).
    #[must_use]
    pub fn server(mut self, product: impl Into<String>, server: ServerSelector) -> Self {
        let settings = self.settings_of(product.into());
        match server {
            ServerSelector::Url(url) => {
                *settings = OfProduct { urls: Some(ServerUrls::One(url)), ..OfProduct::default() }
            }
            choice => settings.choice = Some(choice),
        }
        self
    }

    /// Sets a variable of the servers' URLs, such as `basePath`, for the calls that do not set it themselves.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value.into()));
        self
    }

    /// Sets whether a further attempt may go to another server of the same location, which it does by default.
    #[must_use]
    pub fn failover(mut self, failover: bool) -> Self {
        self.failover = Some(failover);
        self
    }

    /// Allows unencrypted requests to any host: anyone on the network path can read and reuse the credentials.
    #[must_use]
    pub fn danger_allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http_to_any_host = Some(allow);
        self
    }

    /// Names the application, `name/version`, at the end of `User-Agent`.
    #[must_use]
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }
}

impl<S> Layer<S> for EndpointLayer {
    type Service = Endpoint<S>;

    fn layer(&self, inner: S) -> Endpoint<S> {
        Stacked::new(Arc::new(Resolver::new(self.clone())), inner)
    }
}

/// The service of [`EndpointLayer`].
pub type Endpoint<S> = Stacked<Arc<Resolver>, S>;

impl Middleware for Arc<Resolver> {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let server = self.resolve(&mut request)?;
        let server = server.map(|server| (server, CallState::of(&mut request)));
        if let Some((_, call)) = &server {
            call.set_credentials_failed(false);
        }
        let authority = request.uri().authority().cloned();
        let mut result = next.send(request).await;
        if let Some(authority) = authority {
            match &mut result {
                // A success needs no host, which spares it the allocation of its extensions; a page in its place does.
                Ok(response) if response.status().is_success() && !is_page(response) => {}
                Ok(response) => {
                    response.extensions_mut().insert(RespondingHost(authority));
                }
                Err(_) => result = result.map_err(|error| error.with_host(authority)),
            }
        }
        if let Some((server, call)) = server {
            call.set_moves_on(noted(&server, &result, &call));
        }
        result
    }
}

/// Returns true for a body that begins as a page of HTML or XML does: no API sends one.
fn is_page(response: &Response<Body>) -> bool {
    response.body().as_bytes().is_some_and(|body| body.trim_ascii_start().starts_with(b"<"))
}

/// Notes whether the server could be reached, where the result says so. If it could not, and another one takes its
/// place, retry is to know.
fn noted(server: &AttemptServer, result: &Result<Response<Body>, Error>, call: &CallState) -> bool {
    match result {
        // The exchange for a token may go to another server.
        Err(_) if call.credentials_failed() => false,
        // It would reject the request for the other servers, too.
        Err(error) if is_rejected_by_proxy(error) => false,
        Err(error) if is_unreachable(error) => server.moves_on(),
        Err(error) if !error.was_sent() => false,
        _ => {
            server.was_reached();
            false
        }
    }
}

/// Returns true if no connection could be made, or none in the time of the attempt.
fn is_unreachable(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout => !error.was_sent(),
        _ => false,
    }
}

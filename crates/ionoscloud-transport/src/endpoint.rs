use std::fmt;
use std::future::{Ready, ready};
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};

use futures_util::future::Either;
use http::header::USER_AGENT;
use http::{HeaderValue, Request, Response};
use ionoscloud_core::{BaseUrl, Body, Error, ErrorKind, OperationInfo, Product, RequestOptions, Server, ServerChoice};
use tower::ServiceExt as _;
use tower::util::Oneshot;
use tower_layer::Layer;
use tower_service::Service;

use crate::{HttpService, ResendCount, TlsSettings};

/// The server that a request goes to, as a request extension: credentials are for it alone.
#[derive(Clone, Debug)]
pub struct ResolvedServer {
    /// Its address.
    pub url: Arc<BaseUrl>,
    /// Whom to trust as this server, instead of what holds for the whole client.
    pub tls: Option<Arc<TlsSettings>>,
}

/// Position 6: turns the path below a product into an absolute address, and names the caller in `User-Agent`.
///
/// Which server, the first that applies:
///
/// | | |
/// |---|---|
/// | the call's `RequestOptions::server` | if it is an address |
/// | [`base_url`](Self::base_url) | for every product and every choice from its list; the product's path is appended unless it is there |
/// | the call's `RequestOptions::server` | by index or location, from the product's list |
/// | the product's list | its first |
///
/// A further attempt goes to the next server of the list for the same location, since another location holds other
/// resources.
///
/// Refused before anything is sent: a request without an [`OperationInfo`] or with the absolute address of another origin
/// ([`InvalidInput`](ErrorKind::InvalidInput)), a server that the product does not have, and plain `http` to a host that
/// is not this machine ([`Configuration`](ErrorKind::Configuration)).
#[derive(Clone, Debug, Default)]
pub struct EndpointLayer {
    base_url: Option<BaseUrl>,
    plain_http_to_any_host: bool,
    application: Option<String>,
}

impl EndpointLayer {
    /// Each product at its own servers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the requests of all products to one address.
    #[must_use]
    pub fn base_url(mut self, url: BaseUrl) -> Self {
        self.base_url = Some(url);
        self
    }

    pub(crate) fn has_base_url(&self) -> bool {
        self.base_url.is_some()
    }

    /// Allows unencrypted requests to any host: whoever sees them can read and reuse the credentials.
    #[must_use]
    pub fn danger_allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http_to_any_host = allow;
        self
    }

    /// Names the application, `name/version`, at the end of `User-Agent`.
    #[must_use]
    pub fn application(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }
}

impl<S> Layer<S> for EndpointLayer {
    type Service = Endpoint<S>;

    fn layer(&self, inner: S) -> Endpoint<S> {
        Endpoint { inner, resolver: Arc::new(Resolver { settings: self.clone(), known: RwLock::default() }) }
    }
}

/// The service of [`EndpointLayer`].
#[derive(Clone)]
pub struct Endpoint<S> {
    inner: S,
    resolver: Arc<Resolver>,
}

impl<S> fmt::Debug for Endpoint<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").field("settings", &self.resolver.settings).finish_non_exhaustive()
    }
}

impl<S: HttpService> Service<Request<Body>> for Endpoint<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = Either<Ready<Result<Response<Body>, Error>>, Oneshot<S, Request<Body>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        match self.resolver.resolve(&mut request) {
            Ok(()) => Either::Right(self.inner.clone().oneshot(request)),
            Err(error) => Either::Left(ready(Err(error))),
        }
    }
}

struct Resolver {
    settings: EndpointLayer,
    /// What was made of each product; a program uses a handful.
    known: RwLock<Vec<(&'static Product, Arc<Resolved>)>>,
}

/// A product's texts as parsed values.
struct Resolved {
    user_agent: HeaderValue,
    servers: Vec<(&'static str, Arc<BaseUrl>)>,
}

impl Resolver {
    fn resolve(&self, request: &mut Request<Body>) -> Result<(), Error> {
        let product = request.extensions().get::<OperationInfo>().map(OperationInfo::product).ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidInput,
                "the request does not say which product it is for: put an `OperationInfo` into its extensions",
            )
        })?;
        let resolved = self.product(product)?;
        let server = self.server(product, &resolved, request)?;
        if !server.is_https() && !server.is_loopback() && !self.settings.plain_http_to_any_host {
            return Err(Error::new(
                ErrorKind::Configuration,
                format!("plain http to {} would show the credentials to everybody: use https", server.authority()),
            ));
        }
        if request.uri().authority().is_none() {
            *request.uri_mut() = server.join(request.uri())?;
        } else if !server.is_origin_of(request.uri()) {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                format!("the request has an address of its own that is not at {}", server.authority()),
            ));
        }
        request.headers_mut().entry(USER_AGENT).or_insert_with(|| resolved.user_agent.clone());
        request.extensions_mut().insert(ResolvedServer { url: server, tls: None });
        Ok(())
    }

    fn product(&self, product: &'static Product) -> Result<Arc<Resolved>, Error> {
        let find = |known: &[(&'static Product, Arc<Resolved>)]| {
            known.iter().find(|(other, _)| *other == product).map(|(_, resolved)| Arc::clone(resolved))
        };
        if let Some(resolved) = find(&self.known.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(resolved);
        }
        let resolved = Arc::new(self.settings.resolve(product)?);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if find(&known).is_none() {
            known.push((product, Arc::clone(&resolved)));
        }
        Ok(resolved)
    }

    fn server(&self, product: &Product, resolved: &Resolved, request: &Request<Body>) -> Result<Arc<BaseUrl>, Error> {
        let choice = request.extensions().get::<RequestOptions>().and_then(|options| options.server.as_ref());
        let servers = &resolved.servers;
        let first = match choice {
            Some(ServerChoice::Url(url)) => return Ok(Arc::new(url.below(product.path()))),
            // One address for everything leaves no list to choose from.
            _ if self.settings.base_url.is_some() => 0,
            None => 0,
            Some(ServerChoice::Index(index)) if *index < servers.len() => *index,
            Some(ServerChoice::Location(wanted)) => servers
                .iter()
                .position(|(location, _)| is_same_location(location, wanted.as_str()))
                .ok_or_else(|| no_server(product, &format!("in the location {:?}", wanted.as_str())))?,
            Some(choice) => return Err(no_server(product, &format!("for {choice:?}"))),
        };
        let (location, _) = servers.get(first).ok_or_else(|| no_server(product, "at all"))?;
        let peers = || servers.iter().enumerate().filter(|(_, (other, _))| other == location);
        let attempt = request.extensions().get::<ResendCount>().map_or(0, |count| count.0 as usize);
        let start = peers().position(|(index, _)| index == first).unwrap_or(0);
        let server = peers().nth((start + attempt) % peers().count().max(1));
        server.map(|(_, (_, url))| Arc::clone(url)).ok_or_else(|| no_server(product, "at all"))
    }
}

impl EndpointLayer {
    fn resolve(&self, product: &'static Product) -> Result<Resolved, Error> {
        let servers = match &self.base_url {
            Some(url) => vec![("", Arc::new(url.below(product.path())))],
            None => product.all_servers().iter().map(parse).collect::<Result<_, Error>>()?,
        };
        let mut user_agent =
            format!("ionoscloud-rust/{} ({}/{})", env!("CARGO_PKG_VERSION"), product.key(), product.api_version());
        if let Some(application) = &self.application {
            user_agent.push(' ');
            user_agent.push_str(application);
        }
        let user_agent = HeaderValue::try_from(user_agent).map_err(|error| {
            Error::new(ErrorKind::Configuration, "the name of the application cannot stand in a header")
                .with_source(error)
        })?;
        Ok(Resolved { user_agent, servers })
    }
}

fn parse(server: &Server) -> Result<(&'static str, Arc<BaseUrl>), Error> {
    Ok((server.location(), Arc::new(server.url().parse()?)))
}

/// Locations are written `de/fra` by most APIs and `de-fra` in host names.
fn is_same_location(one: &str, other: &str) -> bool {
    one.split(['/', '-']).eq(other.split(['/', '-']))
}

fn no_server(product: &Product, which: &str) -> Error {
    Error::new(ErrorKind::Configuration, format!("{} has no server {which}", product.key()))
}

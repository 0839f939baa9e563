use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, io};

use futures_util::future::{Either, select};
use http::uri::Authority;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::capture_connection;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use ionoscloud_core::{Body, Error, ErrorKind};
use tower_service::Service;

use crate::http::HttpSettings;
use crate::http::connect::{Connector, Timed, TooSlow};
use crate::http::warm_up::{ColdOrigins, First};
use crate::layers::http_service::ResponseFuture;
use crate::layers::middleware::{Next, Outgoing, boxed};

/// A pool of connections made by one connector: hyper's client, with our errors.
///
/// Requests must have an absolute address. Nothing is opened before the first request.
///
/// Errors are [`Connect`](ErrorKind::Connect) if no connection could be made and nothing was sent, and
/// [`ConnectionLost`](ErrorKind::ConnectionLost) after that; a request that a server over HTTP/2 refused unseen counts as not sent.
pub struct PooledClient<C> {
    pool: Arc<Pool<C>>,
}

/// Shared, because hyper's client is large, and whoever wraps it clones it.
struct Pool<C> {
    client: Client<Timed<C>, Body>,
    cold: ColdOrigins,
}

impl<C: Connector> PooledClient<C> {
    /// A pool over a connector. Of the settings, TCP keep-alive and cryptography are the connector's own business.
    pub fn new(connector: C, settings: &HttpSettings) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            .pool_idle_timeout(settings.idle_timeout)
            .pool_max_idle_per_host(settings.max_idle_per_origin);
        // A connection that died silently would otherwise serve every further request, until TCP gives up on it.
        #[cfg(feature = "http2")]
        builder
            .http2_keep_alive_interval(crate::defaults::HTTP2_PING_INTERVAL)
            .http2_keep_alive_timeout(crate::defaults::HTTP2_PING_TIMEOUT);
        let client = builder.build(Timed::new(connector, settings.connect_timeout));
        Self { pool: Arc::new(Pool { client, cold: ColdOrigins::new(settings.idle_timeout) }) }
    }
}

impl<C> Clone for PooledClient<C> {
    fn clone(&self) -> Self {
        Self { pool: Arc::clone(&self.pool) }
    }
}

impl<C> fmt::Debug for PooledClient<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PooledClient").finish_non_exhaustive()
    }
}

impl<C: Connector> Service<Request<Body>> for PooledClient<C> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(self.clone(), request)
    }
}

impl<C: Connector> Next for PooledClient<C> {
    async fn send(&self, request: Outgoing<'_>) -> Result<Response<Body>, Error> {
        let Pool { client, cold } = &*self.pool;
        let authority = request.uri().authority().cloned();
        let result = match cold.enter(request.uri()).await {
            None => client.request(request.take()).await,
            // Rare, and boxed so that no other request has to carry what it needs.
            Some(first) => Box::pin(alone(client, request.take(), first)).await,
        };
        match result {
            #[cfg(feature = "http2")]
            Ok(response) if response.version() == http::Version::HTTP_2 => {
                Ok(response.map(|body| Body::wrap(crate::http::h2::WholeBody(body))))
            }
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(translate(error, authority.as_ref())),
        }
    }
}

/// Sends the first request to a cold origin; the others follow once it has its connection.
async fn alone<C: Connector>(
    client: &Client<Timed<C>, Body>,
    mut request: Request<Body>,
    first: First,
) -> Result<Response<Incoming>, hyper_util::client::legacy::Error> {
    let mut captured = capture_connection(&mut request);
    let connected = pin!(async {
        captured.wait_for_connection_metadata().await;
    });
    match select(client.request(request), connected).await {
        Either::Left((result, _)) => {
            first.done();
            result
        }
        Either::Right(((), response)) => {
            first.done();
            response.await
        }
    }
}

/// Where a request goes, for errors: without a user name and a password, which an address may have if no endpoint layer
/// looked at it.
pub(crate) fn host_and_port(authority: &Authority) -> &str {
    let text = authority.as_str();
    text.rsplit_once('@').map_or(text, |(_, host_and_port)| host_and_port)
}

fn translate(error: hyper_util::client::legacy::Error, authority: Option<&Authority>) -> Error {
    let host = authority.map_or("the server", host_and_port);
    if error.is_connect() {
        let text = match reason(&error) {
            Some(reason) => format!("no connection to {host}: {reason}"),
            None => format!("no connection to {host}"),
        };
        return Error::new(ErrorKind::Connect, text).with_source(error);
    }
    let cause = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<hyper::Error>());
    #[cfg(feature = "http2")]
    if cause.is_some_and(crate::http::h2::refused_unseen) {
        let text = format!("{host} refused the request unseen");
        return Error::new(ErrorKind::ConnectionLost, text).with_sent(false).with_source(error);
    }
    // An error without a connection comes from before one was ready for the request, and hyper says "canceled" only of a
    // request that it handed back before writing any of it.
    let unsent = error.connect_info().is_none() || cause.is_some_and(hyper::Error::is_canceled);
    Error::new(ErrorKind::ConnectionLost, format!("the connection to {host} was lost"))
        .with_sent(!unsent)
        .with_source(error)
}

/// Why there is no connection, where more can be said of it than the sources of the error do.
fn reason(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    causes(error).find_map(|cause| {
        #[cfg(feature = "proxy")]
        if let Some(failure) = cause.downcast_ref::<crate::http::proxy::ProxyFailure>() {
            return Some(failure.to_string());
        }
        #[cfg(feature = "rustls")]
        if let Some(error) = cause.downcast_ref::<rustls::Error>() {
            return Some(crate::http::tls::reason(error));
        }
        if let Some(error) = cause.downcast_ref::<TooSlow>() {
            return Some(error.to_string());
        }
        // hyper-util's own type of it is private.
        if cause.to_string() == "dns error" {
            return Some("no such host, or no DNS server responds".to_owned());
        }
        cause.downcast_ref::<io::Error>().and_then(|error| reason_of_io(error.kind())).map(str::to_owned)
    })
}

fn reason_of_io(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset => "connection reset",
        io::ErrorKind::ConnectionAborted => "connection aborted",
        io::ErrorKind::HostUnreachable => "host unreachable",
        io::ErrorKind::NetworkUnreachable => "network unreachable",
        io::ErrorKind::TimedOut => "connect timed out",
        io::ErrorKind::UnexpectedEof => "the server closed the connection during the handshake",
        _ => return None,
    })
}

/// An error and its causes. The source of an I/O error is not what it wraps, but the source of that.
fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    })
}

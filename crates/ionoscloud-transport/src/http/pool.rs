//! The pooled hyper client: sends one request, and says of a failure whether the request may have been processed.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, io};

use futures_util::future::{Either, select};
use http::uri::Authority;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::CaptureConnection;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use ionoscloud_core::{Body, Error, ErrorKind};
use tower_service::Service;

#[cfg(feature = "http2")]
use crate::defaults::MAX_FREE_RESENDS;
use crate::http::HttpSettings;
use crate::http::connect::{Connector, NotHttp2, Timed, TooSlow};
#[cfg(feature = "http2")]
use crate::http::connection::ConnectionRecord;
use crate::http::connection::Watch;
use crate::http::warm_up::{First, Origin, Resend, WarmUp};
#[cfg(feature = "http2")]
use crate::layers::call_state::CallState;
use crate::layers::http_service::ResponseFuture;
use crate::layers::middleware::{Next, Outgoing, boxed};
use crate::layers::retry::RequestCopy;
use crate::per_runtime::PerRuntime;

/// A pool of connections made by one connector: hyper's client, with our errors.
///
/// Requests must have an absolute URL. Nothing is opened before the first request. Each tokio runtime has its own
/// connections, since only the runtime that made one drives it.
///
/// Errors are [`Connect`](ErrorKind::Connect) if no connection could be made and nothing was sent, and
/// [`ConnectionLost`](ErrorKind::ConnectionLost) after that.
///
/// A request that a server over HTTP/2 rejected without processing it, at the end of a connection that worked, is sent
/// again at once, up to 16 times a call. Beyond that it is an error, and marked as not sent.
///
/// ```
/// use hyper_util::client::legacy::connect::HttpConnector;
/// use ionoscloud_transport::{HttpSettings, PooledClient, Transport};
///
/// let transport = Transport::new(PooledClient::new(HttpConnector::new(), &HttpSettings::default()));
/// # drop(transport);
/// ```
pub struct PooledClient<C> {
    shared: Arc<Shared<C>>,
}

/// As good as for ever.
const LONGEST_IDLE_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Shared, because hyper's client is large, and each service around this one clones it.
struct Shared<C> {
    connector: Arc<C>,
    settings: HttpSettings,
    pools: PerRuntime<Arc<Pool<C>>>,
}

struct Pool<C> {
    client: Client<Timed<C>, Body>,
    /// For origins that are expected to speak HTTP/2: hyper makes one connection for all who wait for it then.
    http2_client: Client<Timed<C>, Body>,
    warm_up: WarmUp,
    speaks_http2: Arc<AtomicBool>,
}

impl<C: Connector> PooledClient<C> {
    /// A pool over a connector. Of the settings, TCP keep-alive and the crypto provider are the connector's own
    /// business.
    pub fn new(connector: C, settings: &HttpSettings) -> Self {
        let shared =
            Shared { connector: Arc::new(connector), settings: settings.clone(), pools: PerRuntime::default() };
        Self { shared: Arc::new(shared) }
    }
}

impl<C: Connector> Pool<C> {
    fn new(connector: &Arc<C>, settings: &HttpSettings) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            // hyper adds it to the time of now.
            .pool_idle_timeout(settings.idle_timeout.min(LONGEST_IDLE_TIMEOUT))
            .pool_max_idle_per_host(settings.max_idle_per_origin);
        // A connection that died silently would otherwise serve every further request, until TCP gives up on it.
        #[cfg(feature = "http2")]
        builder
            .http2_keep_alive_interval(crate::defaults::HTTP2_PING_INTERVAL)
            .http2_keep_alive_timeout(crate::defaults::HTTP2_PING_TIMEOUT);
        let speaks_http2 = Arc::default();
        let connector = Timed::new(Arc::clone(connector), settings.connect_timeout, Arc::clone(&speaks_http2));
        let warm_up = WarmUp::new(settings.idle_timeout, settings.connect_timeout);
        let client = builder.build(connector.clone());
        #[cfg(feature = "http2")]
        builder.http2_only(true);
        Self { client, http2_client: builder.build(connector.http2_only()), warm_up, speaks_http2 }
    }

    /// Sends a request that opens the first connection to its origin, or one over HTTP/2: what the many over HTTP/1 are
    /// spared.
    async fn send_watched(
        &self,
        mut request: Request<Body>,
        origin: &Arc<Origin>,
        mut first: Option<First>,
    ) -> Result<Response<Incoming>, hyper_util::client::legacy::Error> {
        let mut resends = Resends::of(&request);
        let mut resend = None;
        loop {
            let copy = RequestCopy::of(&request);
            let watch = Watch::begin(&mut request);
            let client = if origin.expects_http2() { &self.http2_client } else { &self.client };
            let result = if first.is_some() || resend.is_some() {
                once_connected(client, request, watch.connection(), (first, resend)).await
            } else {
                client.request(request).await
            };
            watch.end();
            let (error, copy) = match (result, copy) {
                (Err(error), Some(copy)) => (error, copy),
                (result, _) => return result,
            };
            if origin.expects_http2() && has_cause::<NotHttp2>(&error) {
                origin.set_expects_http2(false);
                request = copy.into();
                (first, resend) = (self.warm_up.enter(origin).await, None);
                continue;
            }
            if !resends.allow(&error, origin).await {
                return Err(error);
            }
            tracing::debug!(target: "ionoscloud", "the server rejected the request without processing it: it is sent again");
            request = copy.into();
            (first, resend) = (None, Some(origin.resend()));
        }
    }
}

impl<C> Clone for PooledClient<C> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
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
        let Shared { connector, settings, pools } = &*self.shared;
        let pool = pools.get_or_make(|| Arc::new(Pool::new(connector, settings)));
        let authority = request.uri().authority().cloned();
        let origin = pool.warm_up.origin(request.uri());
        let first = match &origin {
            Some(origin) => pool.warm_up.enter(origin).await,
            None => None,
        };
        let result = match origin {
            // Boxed so that no other request has to carry what it needs.
            Some(origin) if first.is_some() || pool.speaks_http2.load(Ordering::Relaxed) => {
                Box::pin(pool.send_watched(request.take(), &origin, first)).await
            }
            _ => pool.client.request(request.take()).await,
        };
        match result {
            #[cfg(feature = "http2")]
            Ok(response) if response.version() == http::Version::HTTP_2 => Ok(super::h2::recorded(response)),
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(translate(error, authority.as_ref())),
        }
    }
}

/// The resends of a request that were for free.
struct Resends {
    #[cfg(feature = "http2")]
    call: Option<CallState>,
    /// The connections whose servers rejected it.
    #[cfg(feature = "http2")]
    rejected_by: Vec<ConnectionRecord>,
}

#[cfg(feature = "http2")]
impl Resends {
    fn of(request: &Request<Body>) -> Self {
        Self { call: request.extensions().get().cloned(), rejected_by: Vec::new() }
    }

    /// Allows one resend for each connection that worked before: a server that rejects everything must not be hammered.
    async fn allow(&mut self, error: &hyper_util::client::legacy::Error, origin: &Origin) -> bool {
        let cause = std::error::Error::source(error).and_then(|source| source.downcast_ref::<hyper::Error>());
        if !cause.is_some_and(|cause| super::h2::is_rejected_unprocessed(cause) || cause.is_canceled()) {
            return false;
        }
        let Some(connected) = error.connect_info() else { return false };
        let Some(record) = ConnectionRecord::of(connected) else { return false };
        if cause.is_some_and(super::h2::is_go_away) {
            // hyper may take a moment to see that it is over.
            connected.poison();
            origin.set_expects_http2(true);
        }
        let is_known = self.rejected_by.iter().any(|known| known.is_of_same_connection(&record));
        if is_known || self.rejected_by.len() >= MAX_FREE_RESENDS as usize || !record.has_responded_soon().await {
            return false;
        }
        self.rejected_by.push(record);
        self.call.as_ref().is_none_or(|call| call.count_free_resend() <= MAX_FREE_RESENDS)
    }
}

#[cfg(not(feature = "http2"))]
impl Resends {
    fn of(_: &Request<Body>) -> Self {
        Self {}
    }

    #[expect(clippy::unused_async, reason = "as with HTTP/2")]
    async fn allow(&mut self, _: &hyper_util::client::legacy::Error, _: &Origin) -> bool {
        false
    }
}

/// Sends a request that others wait for, the first one to a cold origin or one that is sent again, and lets the others
/// go once it has its connection.
async fn once_connected<C: Connector>(
    client: &Client<Timed<C>, Body>,
    request: Request<Body>,
    mut connection: CaptureConnection,
    (first, resend): (Option<First>, Option<Resend>),
) -> Result<Response<Incoming>, hyper_util::client::legacy::Error> {
    let connected = pin!(async {
        connection.wait_for_connection_metadata().await;
    });
    match select(client.request(request), connected).await {
        Either::Left((result, _)) => {
            if let Some(first) = first {
                first.done();
            }
            result
        }
        Either::Right(((), response)) => {
            if let Some(first) = first {
                first.done();
            }
            drop(resend);
            response.await
        }
    }
}

/// Returns the target of a request, for errors: without a user name and a password, which an address may have if no
/// endpoint layer checked it.
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
        let permanent = is_permanent(&error);
        return Error::new(ErrorKind::Connect, text).with_permanent(permanent).with_source(error);
    }
    let cause = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<hyper::Error>());
    #[cfg(feature = "http2")]
    if cause.is_some_and(super::h2::is_rejected_unprocessed) {
        let text = format!("{host} rejected the request without processing it (HTTP/2 REFUSED_STREAM or GOAWAY)");
        return Error::new(ErrorKind::ConnectionLost, text).with_sent(false).with_source(error);
    }
    // An error without a connection comes from before one was ready for the request, and hyper says "canceled" only of
    // a request that it handed back before writing any of it.
    let unsent = error.connect_info().is_none() || cause.is_some_and(hyper::Error::is_canceled);
    Error::new(ErrorKind::ConnectionLost, format!("the connection to {host} was lost"))
        .with_sent(!unsent)
        .with_source(error)
}

/// Returns whether a repeat cannot help: a proxy wants other credentials, which may lock an account when it is asked
/// again, or the certificate is not accepted.
fn is_permanent(error: &(dyn std::error::Error + 'static)) -> bool {
    causes(error).any(|cause| {
        #[cfg(feature = "proxy")]
        if cause
            .downcast_ref::<crate::http::proxy::ProxyFailure>()
            .is_some_and(crate::http::proxy::ProxyFailure::is_permanent)
        {
            return true;
        }
        #[cfg(feature = "rustls")]
        if matches!(cause.downcast_ref::<rustls::Error>(), Some(rustls::Error::InvalidCertificate(_))) {
            return true;
        }
        let _ = cause;
        false
    })
}

/// Returns the reason for which there is no connection, where more can be said of it than the sources of the error do.
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

fn has_cause<E: std::error::Error + 'static>(error: &(dyn std::error::Error + 'static)) -> bool {
    causes(error).any(<dyn std::error::Error>::is::<E>)
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

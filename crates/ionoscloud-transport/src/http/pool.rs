//! The pooled hyper client: sends one request, and says of a failure whether the request may have been processed.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::Authority;
use http::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use ionoscloud_core::{Body, Error};
#[cfg(feature = "http2")]
use tokio::time::Instant;
use tower_service::Service;

use crate::http::connect::{Connector, Timed};
use crate::http::origin::{ConnectFailure, Connecting, Origin, Origins, Outcome, SPARE_LIFETIME, Submitted};
use crate::http::pool_connector::PoolConnector;
#[cfg(feature = "http2")]
use crate::http::shared_connection::SharedConnection;
use crate::http::{HttpSettings, errors};
use crate::layers::http_service::{BoxFuture, ResponseFuture};
use crate::layers::middleware::{Next, Outgoing, boxed};
use crate::per_runtime::PerRuntime;

/// A pool of connections made by one connector: hyper's client for HTTP/1, and one shared connection for each origin
/// that speaks HTTP/2.
///
/// Requests must have an absolute URL. Nothing is opened before the first request. Each tokio runtime has its own
/// connections, since only the runtime that made one drives it.
///
/// Errors are [`Connect`](ionoscloud_core::ErrorKind::Connect) if no connection could be made and nothing was sent, and
/// [`ConnectionLost`](ionoscloud_core::ErrorKind::ConnectionLost) after that.
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
#[derive(Clone)]
pub struct PooledClient {
    shared: Arc<Shared>,
}

/// As good as for ever.
const LONGEST_IDLE_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Shared, because hyper's client is large, and each service around this one clones it.
struct Shared {
    connector: Timed,
    settings: HttpSettings,
    pools: PerRuntime<Arc<Pool>>,
}

pub(super) struct Pool {
    client: Client<PoolConnector, Body>,
    connector: Timed,
    origins: Arc<Origins>,
    idle_timeout: Duration,
    #[cfg(feature = "http2")]
    shared_idle_timeout: Duration,
}

impl PooledClient {
    /// A pool over a connector. Of the settings, TCP keep-alive and the crypto provider are the connector's own
    /// business.
    pub fn new(connector: impl Connector, settings: &HttpSettings) -> Self {
        let connector = Timed::new(connector, settings.connect_timeout);
        let shared = Shared { connector, settings: settings.clone(), pools: PerRuntime::default() };
        Self { shared: Arc::new(shared) }
    }
}

impl Pool {
    fn new(connector: Timed, settings: &HttpSettings) -> Self {
        // hyper adds it to the time of now.
        let idle_timeout = settings.idle_timeout.min(LONGEST_IDLE_TIMEOUT);
        let origins = Arc::new(Origins::new(idle_timeout));
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .pool_timer(TokioTimer::new())
            .timer(TokioTimer::new())
            .pool_idle_timeout(idle_timeout)
            .pool_max_idle_per_host(settings.max_idle_per_origin);
        // For the connection of a server that spoke HTTP/1 before: those that follow are shared ones.
        #[cfg(feature = "http2")]
        builder
            .http2_keep_alive_interval(crate::defaults::HTTP2_PING_INTERVAL)
            .http2_keep_alive_timeout(crate::defaults::HTTP2_PING_TIMEOUT);
        let client = builder.build(PoolConnector::new(connector.clone(), Arc::clone(&origins)));
        Self {
            client,
            connector,
            origins,
            idle_timeout,
            #[cfg(feature = "http2")]
            shared_idle_timeout: if settings.max_idle_per_origin == 0 { Duration::ZERO } else { idle_timeout },
        }
    }

    /// Sends a request by hyper's client.
    pub(super) async fn send_pooled(
        &self,
        request: Request<Body>,
        authority: Option<&Authority>,
    ) -> Result<Response<Body>, Error> {
        let response = self.client.request(request).await.map_err(|error| errors::of_pool(error, authority))?;
        #[cfg(feature = "http2")]
        if response.version() == http::Version::HTTP_2 {
            // Its connection is not used again, and needs no watch.
            return Ok(super::h2::complete(response, None));
        }
        Ok(response.map(Body::wrap))
    }

    /// Submits a request that was sent again this many times, and has a connection made if it is the first to need one.
    pub(super) async fn submit(&self, origin: &Arc<Origin>, request: Request<Body>, resends: u32) -> Outcome {
        let uri = request.uri().clone();
        match origin.submit(request, resends) {
            Submitted::Done(outcome) => outcome,
            Submitted::Waits { is_first, reply } => {
                if is_first {
                    tokio::spawn(self.connect(uri, origin));
                }
                reply.await.unwrap_or_else(|_| Outcome::Failed(ConnectFailure::dropped()))
            }
        }
    }

    /// Makes the connection for which the requests of an origin wait.
    fn connect(&self, uri: Uri, origin: &Arc<Origin>) -> BoxFuture<'static, ()> {
        let (connector, connecting) = (self.connector.clone(), Connecting::to(origin));
        let weak = Arc::downgrade(origin);
        #[cfg(feature = "http2")]
        let (idle_timeout, begun) = (self.shared_idle_timeout, Instant::now());
        Box::pin(async move {
            let stream = match connector.connect(uri).await {
                Ok(stream) => stream,
                Err(error) => return connecting.end(|origin| origin.not_connected(error)),
            };
            #[cfg(feature = "http2")]
            if stream.speaks_http2() {
                let handshake = SharedConnection::over(stream, idle_timeout, weak);
                return match tokio::time::timeout(connector.time_left(begun), handshake).await {
                    Ok(Ok(shared)) => connecting.end(|origin| origin.connected_over_http2(shared)),
                    Ok(Err(error)) => connecting.end(|origin| origin.not_connected(error.into())),
                    Err(_) => connecting.end(|origin| origin.not_connected(connector.too_slow())),
                };
            }
            connecting.end(|origin| origin.connected_over_http1(stream));
            tokio::time::sleep(SPARE_LIFETIME).await;
            if let Some(origin) = weak.upgrade() {
                origin.drop_expired_spare();
            }
        })
    }

    #[cfg(not(feature = "http2"))]
    async fn send_submitted(
        &self,
        origin: &Arc<Origin>,
        request: Request<Body>,
        authority: Option<&Authority>,
    ) -> Result<Response<Body>, Error> {
        match self.submit(origin, request, 0).await {
            Outcome::Http1(request) => self.send_pooled(*request, authority).await,
            Outcome::Failed(failure) => Err(errors::not_connected(failure, authority)),
        }
    }
}

impl fmt::Debug for PooledClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PooledClient").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for PooledClient {
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

impl Next for PooledClient {
    async fn send<'a>(&'a self, request: Outgoing<'a>) -> Result<Response<Body>, Error> {
        let Shared { connector, settings, pools } = &*self.shared;
        let pool = pools.get_or_make(|| Arc::new(Pool::new(connector.clone(), settings)));
        let authority = request.uri().authority().cloned();
        match pool.origins.of(request.uri()) {
            // Boxed so that no other request has to carry what it needs.
            Some(origin) if !origin.is_warm_over_http1(pool.idle_timeout) => {
                Box::pin(pool.send_submitted(&origin, request.take(), authority.as_ref())).await
            }
            _ => pool.send_pooled(request.take(), authority.as_ref()).await,
        }
    }
}

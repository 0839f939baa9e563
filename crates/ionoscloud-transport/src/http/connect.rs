//! Settings of connections, and the connectors for plain TCP and TLS.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use http::uri::PathAndQuery;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::{Connection, HttpConnector};
use ionoscloud_core::BoxError;
use tower::ServiceExt as _;
use tower_service::Service;

use super::stream::Stream;
use crate::defaults;
use crate::http::TlsSettings;
use crate::layers::http_service::BoxFuture;

/// Settings of connections; see [`defaults`] for the values.
///
/// ```
/// use std::time::Duration;
///
/// use ionoscloud_transport::HttpSettings;
///
/// let mut settings = HttpSettings::default();
/// settings.connect_timeout = Duration::from_secs(3);
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpSettings {
    /// The time to make a connection: DNS, TCP, TLS and the handshake of HTTP/2 together.
    pub connect_timeout: Duration,
    /// The time for which an idle connection is kept, at most a year. Over HTTP/2 it begins with the last request.
    pub idle_timeout: Duration,
    /// The number of idle connections kept for each origin over HTTP/1. Over HTTP/2 an origin has one connection, kept
    /// unless this is zero.
    pub max_idle_per_origin: usize,
    /// The interval of TCP keep-alive probes; `None` sends none.
    pub tcp_keep_alive: Option<Duration>,
    /// Trust roots and pins, unless the server that a request goes to has settings of its own.
    pub tls: TlsSettings,
    /// Which requests go through a proxy; `None` and [`ProxySettings::none`](crate::ProxySettings::none) are the same.
    #[cfg(feature = "proxy")]
    pub proxy: Option<crate::http::ProxySettings>,
    /// True if plain `http`, which everyone on the way can read, may be handed to a proxy that is not this machine.
    #[cfg(feature = "proxy")]
    pub danger_allow_plain_http: bool,
    /// The crypto provider to use instead of the one compiled in.
    #[cfg(feature = "rustls")]
    pub crypto_provider: Option<Arc<rustls::crypto::CryptoProvider>>,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: defaults::CONNECT_TIMEOUT,
            idle_timeout: defaults::IDLE_TIMEOUT,
            max_idle_per_origin: defaults::MAX_IDLE_PER_ORIGIN,
            tcp_keep_alive: Some(defaults::TCP_KEEP_ALIVE),
            tls: TlsSettings::new(),
            #[cfg(feature = "proxy")]
            proxy: None,
            #[cfg(feature = "proxy")]
            danger_allow_plain_http: false,
            #[cfg(feature = "rustls")]
            crypto_provider: None,
        }
    }
}

impl fmt::Debug for HttpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_idle_per_origin", &self.max_idle_per_origin)
            .field("tcp_keep_alive", &self.tcp_keep_alive)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

/// Makes connections: a service from a URL to a stream that hyper can use.
///
/// For `https` the stream has to be encrypted already. Implemented for every service that fits, such as hyper-util's
/// and hyper-rustls' connectors.
///
/// ```
/// use hyper_util::client::legacy::connect::HttpConnector;
/// use ionoscloud_transport::{HttpSettings, PooledClient, Transport};
///
/// let client = PooledClient::new(HttpConnector::new(), &HttpSettings::default());
/// # drop(Transport::new(client));
/// ```
pub trait Connector:
    Service<
        Uri,
        Response: Read + Write + Connection + Unpin + Send + 'static,
        Error: Into<BoxError>,
        Future: Send + 'static,
    > + Clone
    + Send
    + Sync
    + 'static
{
}

impl<C> Connector for C where
    C: Service<
            Uri,
            Response: Read + Write + Connection + Unpin + Send + 'static,
            Error: Into<BoxError>,
            Future: Send + 'static,
        > + Clone
        + Send
        + Sync
        + 'static
{
}

/// Connects by TCP, through a proxy where there is one.
#[cfg(feature = "proxy")]
pub(crate) type Tcp = crate::http::proxy::ProxyConnector;
#[cfg(not(feature = "proxy"))]
pub(crate) type Tcp = HttpConnector;

/// Makes the connector for plaintext, which TLS is put upon.
pub(crate) fn tcp(settings: &HttpSettings) -> Tcp {
    let mut connector = HttpConnector::new();
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector.set_keepalive(settings.tcp_keep_alive);
    // Divided among the addresses of a host, so that one that is dead leaves time for the others.
    connector.set_connect_timeout(Some(settings.connect_timeout));
    #[cfg(feature = "proxy")]
    let connector = Tcp::new(
        connector,
        settings.proxy.clone().unwrap_or_else(crate::http::ProxySettings::none),
        settings.connect_timeout,
    );
    connector
}

/// Bounds the making of a connection, TLS included.
#[derive(Clone)]
pub(super) struct Timed {
    connector: Arc<dyn AnyConnector>,
    limit: Duration,
}

/// A connector of any type.
trait AnyConnector: Send + Sync {
    fn connect(&self, uri: Uri) -> BoxFuture<'static, Result<Stream, BoxError>>;
}

impl<C: Connector> AnyConnector for C {
    fn connect(&self, uri: Uri) -> BoxFuture<'static, Result<Stream, BoxError>> {
        let connecting = self.clone().oneshot(uri);
        Box::pin(async move { connecting.await.map(Stream::new).map_err(Into::into) })
    }
}

impl Timed {
    pub(super) fn new(connector: impl Connector, limit: Duration) -> Self {
        Self { connector: Arc::new(connector), limit }
    }

    /// Makes a connection to the origin of a URL.
    pub(super) fn connect(&self, uri: Uri) -> impl Future<Output = Result<Stream, BoxError>> + Send + use<> {
        let mut parts = uri.into_parts();
        parts.path_and_query = Some(PathAndQuery::from_static("/"));
        let (connector, limit) = (Arc::clone(&self.connector), self.limit);
        async move {
            let connecting = connector.connect(Uri::from_parts(parts)?);
            tokio::time::timeout(limit, connecting).await.unwrap_or_else(|_| Err(TooSlow(limit).into()))
        }
    }

    /// Returns the time that is left for a handshake after the stream was made.
    #[cfg(feature = "http2")]
    pub(super) fn time_left(&self, begun: tokio::time::Instant) -> Duration {
        self.limit.saturating_sub(begun.elapsed())
    }

    #[cfg(feature = "http2")]
    pub(super) fn too_slow(&self) -> BoxError {
        TooSlow(self.limit).into()
    }
}

/// No connection was made within its time.
#[derive(Debug)]
pub(crate) struct TooSlow(Duration);

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "connect timed out after {:?}", self.0)
    }
}

impl std::error::Error for TooSlow {}

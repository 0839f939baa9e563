//! Tunnels through a proxy (`CONNECT`), within the time to connect.

use std::fmt;
use std::future::ready;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::{Either, select};
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{Request, StatusCode, Uri};
use hyper::client::conn::http1;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::proxy::matcher::Intercept;
use ionoscloud_core::{Body, BoxError};
use tower_service::Service;

use crate::http::ProxySettings;
use crate::http::stream::Stream;
use crate::layers::http_service::BoxFuture;

/// Connects to servers, or to the proxies that stand for them.
#[derive(Clone)]
pub(crate) struct ProxyConnector {
    tcp: HttpConnector,
    proxies: ProxySettings,
    tunnel_limit: Duration,
}

impl ProxyConnector {
    /// Of the time to connect, a tenth is left to TLS behind a tunnel: a proxy that never responds is distinguished
    /// from a server.
    pub(crate) fn new(tcp: HttpConnector, proxies: ProxySettings, connect_timeout: Duration) -> Self {
        Self { tcp, proxies, tunnel_limit: connect_timeout - connect_timeout / 10 }
    }
}

impl Service<Uri> for ProxyConnector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // That of TCP is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let mut tcp = self.tcp.clone();
        let Some(proxy) = self.proxies.for_url(&uri) else {
            return Box::pin(async move { Ok(Stream::new(tcp.call(uri).await?)) });
        };
        if uri.scheme() == Some(&Scheme::HTTPS) {
            let limit = self.tunnel_limit;
            Box::pin(async move {
                match tokio::time::timeout(limit, tunnel(tcp, &proxy, uri)).await {
                    Ok(result) => result,
                    Err(_) => {
                        Err(ProxyFailure::new(&proxy, &format!("opened no tunnel within {limit:?}"), None).into())
                    }
                }
            })
        } else {
            Box::pin(async move {
                let connected = tcp.call(proxy.uri().clone()).await;
                match connected {
                    Ok(stream) => Ok(Stream::new(stream).forwarded()),
                    Err(error) => Err(ProxyFailure::unreachable(&proxy, error).into()),
                }
            })
        }
    }
}

/// Asks a proxy for a tunnel to the server of a URL.
async fn tunnel(mut tcp: HttpConnector, proxy: &Intercept, uri: Uri) -> Result<Stream, BoxError> {
    let stream = tcp.call(proxy.uri().clone()).await.map_err(|error| ProxyFailure::unreachable(proxy, error))?;
    let failed = |error: hyper::Error| ProxyFailure::new(proxy, "opened no tunnel", Some(error.into()));
    let (mut sender, connection) =
        http1::Builder::new().title_case_headers(true).handshake(Stream::new(stream)).await.map_err(failed)?;
    let (request, connection) = (sender.try_send_request(connect(proxy, &uri)?), pin!(connection.without_shutdown()));
    let (response, connection) = match select(pin!(request), connection).await {
        Either::Left((response, connection)) => (response, Either::Left(connection)),
        Either::Right((parts, response)) => (response.await, Either::Right(ready(parts))),
    };
    let status = response.map_err(|error| failed(error.into_error()))?.status();
    if !status.is_success() {
        return Err(ProxyFailure::refused(proxy, status).into());
    }
    let parts = connection.await.map_err(failed)?;
    if !parts.read_buf.is_empty() {
        return Err(ProxyFailure::new(proxy, "sent bytes of its own into the tunnel", None).into());
    }
    Ok(parts.io)
}

fn connect(proxy: &Intercept, uri: &Uri) -> Result<Request<Body>, http::Error> {
    let target = format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(443));
    let mut request = Request::connect(&target).header(HOST, &target);
    if let Some(authorization) = proxy.basic_auth() {
        request = request.header(PROXY_AUTHORIZATION, authorization);
    }
    request.body(Body::empty())
}

/// A connection that failed because of the proxy.
#[derive(Debug)]
pub(crate) struct ProxyFailure {
    text: String,
    permanent: bool,
    source: Option<BoxError>,
}

impl ProxyFailure {
    /// The proxy rejects the request for want of a name and a password, or because of them.
    pub(crate) fn unauthorized(proxy: &Intercept) -> Self {
        Self::refused(proxy, StatusCode::PROXY_AUTHENTICATION_REQUIRED)
    }

    /// The proxy responds with a status that is no success.
    fn refused(proxy: &Intercept, status: StatusCode) -> Self {
        let what = match status {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED if proxy.basic_auth().is_some() => {
                "refused the user name and the password of its URL"
            }
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                "wants a user name and a password, which its URL does not have"
            }
            StatusCode::FORBIDDEN => "permits no connection to this server; its operator can",
            _ => "did not let the connection through",
        };
        Self { permanent: is_permanent(status), ..Self::new(proxy, &format!("{what} ({})", status.as_u16()), None) }
    }

    /// Returns whether a repeat cannot help.
    pub(crate) fn is_permanent(&self) -> bool {
        self.permanent
    }

    fn unreachable(proxy: &Intercept, error: impl Into<BoxError>) -> Self {
        Self::new(proxy, "cannot be reached", Some(error.into()))
    }

    fn new(proxy: &Intercept, what: &str, source: Option<BoxError>) -> Self {
        // The URL in an `Intercept` has neither name nor password.
        let host = proxy.uri().authority().map_or("", |authority| authority.as_str());
        Self { text: format!("the proxy {host} {what}"), permanent: false, source }
    }
}

/// Returns whether a proxy that responded with this status will do so again: it is overloaded or its network fails only
/// for a while, and credentials and policies are changed by people.
fn is_permanent(status: StatusCode) -> bool {
    let may_pass = status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED
        || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS);
    !may_pass
}

impl fmt::Display for ProxyFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for ProxyFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

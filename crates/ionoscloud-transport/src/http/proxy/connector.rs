//! Tunnels through a proxy (`CONNECT`), within the time to connect.

use std::fmt;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Intercept;
use ionoscloud_core::BoxError;
use tower_service::Service;

use super::stream::ProxyStream;
use crate::http::ProxySettings;
use crate::layers::http_service::BoxFuture;

type TunnelError = <Tunnel<HttpConnector> as Service<Uri>>::Error;

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
    type Response = ProxyStream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<ProxyStream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // That of TCP is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let mut tcp = self.tcp.clone();
        let Some(proxy) = self.proxies.for_url(&uri) else {
            return Box::pin(async move { Ok(ProxyStream::direct(tcp.call(uri).await?)) });
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
                connected.map(ProxyStream::forwarding).map_err(|error| ProxyFailure::unreachable(&proxy, error).into())
            })
        }
    }
}

async fn tunnel(tcp: HttpConnector, proxy: &Intercept, uri: Uri) -> Result<ProxyStream, BoxError> {
    let tunnel = Tunnel::new(proxy.uri().clone(), tcp);
    let mut tunnel = match proxy.basic_auth() {
        Some(authorization) => tunnel.with_auth(authorization.clone()),
        None => tunnel,
    };
    match tunnel.call(uri).await {
        Ok(stream) => Ok(ProxyStream::direct(stream)),
        Err(TunnelError::ConnectFailed(error)) => Err(ProxyFailure::unreachable(proxy, error).into()),
        Err(TunnelError::ProxyAuthRequired) => Err(ProxyFailure::unauthorized(proxy).into()),
        Err(error) => Err(ProxyFailure::new(proxy, "did not let the connection through", Some(Box::new(error))).into()),
    }
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
        let what = if proxy.basic_auth().is_some() {
            "refused the user name and the password of its URL (407)"
        } else {
            "wants a user name and a password, which its URL does not have (407)"
        };
        Self { permanent: true, ..Self::new(proxy, what, None) }
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

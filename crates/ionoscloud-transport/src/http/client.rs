//! Position 12: picks pool, TLS settings and proxy of a request.

use std::fmt;
#[cfg(feature = "rustls")]
use std::sync::Arc;
use std::task::{Context, Poll};

use http::uri::Scheme;
use http::{Request, Response};
#[cfg(feature = "proxy")]
use http::{StatusCode, header::PROXY_AUTHORIZATION};
#[cfg(feature = "proxy")]
use hyper_util::client::proxy::matcher::Intercept;
use ionoscloud_core::{Body, Error, ErrorKind};
#[cfg(feature = "proxy")]
use ionoscloud_core::{host_and_port, is_loopback};
use tower_service::Service;

use crate::http::connect;
#[cfg(feature = "proxy")]
use crate::http::proxy::{ProxyFailure, ProxySettings};
#[cfg(feature = "rustls")]
use crate::http::tls::TlsPools;
use crate::http::{HttpSettings, PooledClient};
#[cfg(feature = "proxy")]
use crate::layers::auth::attach_secrets;
use crate::layers::http_service::ResponseFuture;
use crate::layers::middleware::{Next, Outgoing, boxed};

/// Position 12: connections over TCP and TLS, through proxies where there are some, pooled by origin and TLS settings.
///
/// TLS is set up by the first `https` request: a program that talks to a loopback address needs no certificates. If it
/// cannot be set up, the error is [`Configuration`](ErrorKind::Configuration) and names the feature that is missing.
/// Redirects are not followed.
///
/// ```
/// use ionoscloud_transport::{HttpClient, HttpSettings, Transport};
///
/// // A transport without layers: requests need an absolute URL and their authorization.
/// let transport = Transport::new(HttpClient::new(&HttpSettings::default()));
/// # drop(transport);
/// ```
#[derive(Clone)]
pub struct HttpClient {
    plain: PooledClient,
    #[cfg(feature = "proxy")]
    proxy: Option<ProxySettings>,
    #[cfg(feature = "proxy")]
    plain_http_to_any_proxy: bool,
    #[cfg(feature = "rustls")]
    tls: Arc<TlsPools>,
}

impl HttpClient {
    /// A client that has no connection yet.
    pub fn new(settings: &HttpSettings) -> Self {
        Self {
            plain: PooledClient::new(connect::tcp(settings), settings),
            #[cfg(feature = "proxy")]
            proxy: settings.proxy.clone(),
            #[cfg(feature = "proxy")]
            plain_http_to_any_proxy: settings.danger_allow_plain_http,
            #[cfg(feature = "rustls")]
            tls: Arc::new(TlsPools::new(settings.clone())),
        }
    }

    #[cfg(feature = "proxy")]
    async fn plain(&self, request: Outgoing<'_>) -> Result<Response<Body>, Error> {
        match self.proxy.as_ref().and_then(|proxy| proxy.for_url(request.uri())).map(Box::new) {
            None => self.plain.send(request).await,
            Some(proxy) => Box::pin(self.forwarded(request, proxy)).await,
        }
    }

    /// Forwards a request in plaintext: the proxy reads the credentials, and may reject it. The proxy is where the
    /// bytes go, so that it has to be this machine, even for a server that is.
    #[cfg(feature = "proxy")]
    async fn forwarded(&self, mut request: Outgoing<'_>, proxy: Box<Intercept>) -> Result<Response<Body>, Error> {
        if !self.plain_http_to_any_proxy && !proxy.uri().host().is_some_and(is_loopback) {
            return Err(plain_http_refused(&proxy));
        }
        if let Some(authorization) = proxy.basic_auth() {
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
        }
        let host = request.uri().authority().map_or_else(String::new, |authority| host_and_port(authority).to_owned());
        let mut response = self.plain.send(request).await?;
        match response.status() {
            StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                let failure = ProxyFailure::unauthorized(&proxy);
                let error = Error::new(ErrorKind::Connect, format!("no connection to {host}: {failure}"));
                Err(error.with_permanent(true).with_source(failure))
            }
            _ => {
                // It is the proxy that may have responded, and quoted them.
                if let Some(authorization) = proxy.basic_auth() {
                    attach_secrets(&mut response, authorization);
                }
                Ok(response)
            }
        }
    }

    #[cfg(not(feature = "proxy"))]
    async fn plain(&self, request: Outgoing<'_>) -> Result<Response<Body>, Error> {
        self.plain.send(request).await
    }

    #[cfg(feature = "rustls")]
    async fn encrypted(&self, request: Outgoing<'_>) -> Result<Response<Body>, Error> {
        let of_server =
            request.extensions().get::<crate::layers::ResolvedServer>().and_then(|server| server.tls.as_ref());
        let client = self.tls.client(of_server).await?;
        client.send(request).await
    }

    #[cfg(not(feature = "rustls"))]
    fn encrypted(&self, _: Outgoing<'_>) -> std::future::Ready<Result<Response<Body>, Error>> {
        std::future::ready(Err(Error::new(
            ErrorKind::Configuration,
            "https needs TLS, which is not compiled in: enable the features `rustls`, `ring` or `aws-lc-rs`, and \
             `platform-verifier` or `webpki-roots`",
        )))
    }
}

#[cfg(feature = "proxy")]
fn plain_http_refused(proxy: &Intercept) -> Error {
    let proxy = proxy.uri().authority().map_or("", |authority| authority.as_str());
    let text = format!(
        "plain http through the proxy {proxy} would show the credentials to everyone on the network path: use https, \
         except this server from the proxy, or allow it by `danger_allow_plain_http(true)`, or by \
         IONOS_ALLOW_PLAIN_HTTP=true where a client reads the environment"
    );
    Error::new(ErrorKind::Configuration, text)
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for HttpClient {
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

impl Next for HttpClient {
    async fn send<'a>(&'a self, request: Outgoing<'a>) -> Result<Response<Body>, Error> {
        #[cfg(feature = "proxy")]
        if let Some(proxy) = &self.proxy {
            proxy.check(request.uri())?;
        }
        match request.uri().scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => self.plain(request).await,
            Some(scheme) if *scheme == Scheme::HTTPS => self.encrypted(request).await,
            _ => Err(Error::new(
                ErrorKind::InvalidInput,
                "the request has no absolute http or https URL; the endpoint layer gives it one",
            )),
        }
    }
}

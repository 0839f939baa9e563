use std::fmt;
#[cfg(feature = "rustls")]
use std::sync::Arc;
use std::task::{Context, Poll};

use http::uri::Scheme;
use http::{Request, Response};
use hyper_util::client::legacy::connect::HttpConnector;
use ionoscloud_core::{Body, Error, ErrorKind};
use tower_service::Service;

#[cfg(feature = "rustls")]
use crate::tls::TlsPools;
use crate::{HttpSettings, PooledClient, ResponseFuture, connect};

/// Position 12: connections over TCP and TLS, pooled by origin.
///
/// TLS is set up by the first `https` request: a program that talks to a loopback address needs no certificates. If it
/// cannot be set up, the error is [`Configuration`](ErrorKind::Configuration) and names the feature that is missing.
/// Redirects are not followed.
#[derive(Clone)]
pub struct HttpClient {
    plain: PooledClient<HttpConnector>,
    #[cfg(feature = "rustls")]
    tls: Arc<TlsPools>,
}

impl HttpClient {
    /// A client that has no connection yet.
    pub fn new(settings: &HttpSettings) -> Self {
        Self {
            plain: PooledClient::new(connect::tcp(settings), settings),
            #[cfg(feature = "rustls")]
            tls: Arc::new(TlsPools::new(settings.clone())),
        }
    }

    #[cfg(feature = "rustls")]
    fn encrypted(&self, request: Request<Body>) -> ResponseFuture {
        let pools = Arc::clone(&self.tls);
        Box::pin(async move {
            let of_server = request.extensions().get::<crate::ResolvedServer>().and_then(|server| server.tls.as_ref());
            let mut client = pools.client(of_server).await?;
            client.call(request).await
        })
    }

    #[cfg(not(feature = "rustls"))]
    fn encrypted(&self, _: Request<Body>) -> ResponseFuture {
        Box::pin(std::future::ready(Err(Error::new(
            ErrorKind::Configuration,
            "https needs TLS, which is not compiled in: enable the features `rustls`, `ring` or `aws-lc-rs`, and \
             `platform-verifier` or `webpki-roots`",
        ))))
    }
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
        match request.uri().scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => self.plain.call(request),
            Some(scheme) if *scheme == Scheme::HTTPS => self.encrypted(request),
            _ => Box::pin(std::future::ready(Err(Error::new(
                ErrorKind::InvalidInput,
                "the request has no absolute http or https address; the endpoint layer gives it one",
            )))),
        }
    }
}

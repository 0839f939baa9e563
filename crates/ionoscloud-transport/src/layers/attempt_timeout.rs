use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud_core::{Body, Error, ErrorKind};
use tower_layer::Layer;
use tower_service::Service;

use crate::layers::http_service::{HttpService, ResponseFuture};
use crate::layers::middleware::{Exchange, Tower, boxed};

/// Position 10: bounds one attempt. It sits above the collecting of the body, so its time covers the body too, unless the
/// answer is handed over as it arrives.
///
/// The error is [`ErrorKind::Timeout`].
#[derive(Clone, Copy, Debug)]
pub struct AttemptTimeoutLayer {
    limit: Duration,
}

impl AttemptTimeoutLayer {
    /// A limit for every attempt.
    pub const fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

impl<S> Layer<S> for AttemptTimeoutLayer {
    type Service = AttemptTimeout<S>;

    fn layer(&self, inner: S) -> AttemptTimeout<S> {
        AttemptTimeout { inner, limit: self.limit }
    }
}

/// The service of [`AttemptTimeoutLayer`].
#[derive(Clone, Debug)]
pub struct AttemptTimeout<S> {
    inner: S,
    limit: Duration,
}

impl<S: HttpService> Service<Request<Body>> for AttemptTimeout<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(AttemptTimeout { inner: Tower(self.inner.clone()), limit: self.limit }, request)
    }
}

impl<S: Exchange> Exchange for AttemptTimeout<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let limit = self.limit;
        let response = pin!(self.inner.exchange(request));
        match tokio::time::timeout(limit, response).await {
            Ok(result) => result,
            Err(_) => {
                Err(Error::new(ErrorKind::Timeout, format!("an attempt took longer than its limit of {limit:?}")))
            }
        }
    }
}

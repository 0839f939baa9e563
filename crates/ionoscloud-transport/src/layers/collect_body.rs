use std::mem;
use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, Error, OperationInfo};
use tower_layer::Layer;
use tower_service::Service;

use crate::layers::http_service::{HttpService, ResponseFuture};
use crate::layers::middleware::{Exchange, Tower, boxed};

/// Position 11: reads the answer to its end, so that a body which breaks off fails inside retry.
///
/// It sits above decompression: the limit counts inflated bytes. Answers of operations marked as streaming pass as they
/// are.
///
/// Errors are [`BodyTooLarge`](ionoscloud_core::ErrorKind::BodyTooLarge) and, for a body that broke off,
/// [`ConnectionLost`](ionoscloud_core::ErrorKind::ConnectionLost).
#[derive(Clone, Copy, Debug)]
pub struct CollectBodyLayer {
    limit: usize,
}

impl CollectBodyLayer {
    /// A limit in bytes.
    pub const fn new(limit: usize) -> Self {
        Self { limit }
    }
}

impl<S> Layer<S> for CollectBodyLayer {
    type Service = CollectBody<S>;

    fn layer(&self, inner: S) -> CollectBody<S> {
        CollectBody { inner, limit: self.limit }
    }
}

/// The service of [`CollectBodyLayer`].
#[derive(Clone, Debug)]
pub struct CollectBody<S> {
    inner: S,
    limit: usize,
}

impl<S: HttpService> Service<Request<Body>> for CollectBody<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(CollectBody { inner: Tower(self.inner.clone()), limit: self.limit }, request)
    }
}

impl<S: Exchange> Exchange for CollectBody<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let streaming = is_streaming(request);
        let mut response = self.inner.exchange(request).await?;
        if !streaming {
            let body = mem::take(response.body_mut());
            *response.body_mut() = body.collect(self.limit).await?.into();
        }
        Ok(response)
    }
}

pub(crate) fn is_streaming(request: &Request<Body>) -> bool {
    request.extensions().get::<OperationInfo>().is_some_and(OperationInfo::is_streaming)
}

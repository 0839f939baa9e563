use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, Error};
use tower_http::decompression::Decompression as Inflate;
use tower_layer::Layer;
use tower_service::Service;

use crate::collect::is_streaming;
use crate::{HttpService, ResponseFuture, Transport};

/// The lower half of position 11: asks for gzip and inflates it, except for answers that are handed over as they arrive.
#[derive(Clone, Copy, Debug, Default)]
pub struct DecompressionLayer;

impl DecompressionLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

impl<S: HttpService> Layer<S> for DecompressionLayer {
    type Service = Decompression<S>;

    fn layer(&self, inner: S) -> Decompression<S> {
        Decompression { inflating: Transport::new(Inflate::new(inner.clone())), plain: inner }
    }
}

/// The service of [`DecompressionLayer`].
#[derive(Clone, Debug)]
pub struct Decompression<S> {
    inflating: Transport,
    plain: S,
}

impl<S: HttpService> Service<Request<Body>> for Decompression<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        if is_streaming(&request) {
            Box::pin(tower::ServiceExt::oneshot(self.plain.clone(), request))
        } else {
            self.inflating.call(request)
        }
    }
}

use std::convert::Infallible;
use std::future::ready;
use std::task::{Context, Poll};

use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
use http::{HeaderValue, Request, Response};
use ionoscloud_core::{Body, Error};
use tower::{ServiceExt as _, service_fn};
use tower_http::decompression::Decompression as Inflate;
use tower_layer::Layer;
use tower_service::Service;

use crate::collect::is_streaming;
use crate::exchange::{Exchange, Tower, boxed};
use crate::{HttpService, ResponseFuture};

/// The lower half of position 11: asks for gzip and inflates it, except for answers that are handed over as they arrive.
#[derive(Clone, Copy, Debug, Default)]
pub struct DecompressionLayer;

impl DecompressionLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

impl<S> Layer<S> for DecompressionLayer {
    type Service = Decompression<S>;

    fn layer(&self, inner: S) -> Decompression<S> {
        Decompression { inner }
    }
}

/// The service of [`DecompressionLayer`].
#[derive(Clone, Debug)]
pub struct Decompression<S> {
    inner: S,
}

impl<S: HttpService> Service<Request<Body>> for Decompression<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(Decompression { inner: Tower(self.inner.clone()) }, request)
    }
}

impl<S: Exchange> Exchange for Decompression<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let streaming = is_streaming(request);
        if !streaming {
            request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        }
        let response = self.inner.exchange(request).await?;
        // An answer that is not compressed passes as it is, which spares it three boxes.
        if streaming || !response.headers().contains_key(CONTENT_ENCODING) {
            return Ok(response);
        }
        Ok(Box::pin(inflated(response)).await)
    }
}

/// The answer with its body inflated as it is read, if it is gzip.
async fn inflated(response: Response<Body>) -> Response<Body> {
    let mut response = Some(response);
    let answer = service_fn(|_: Request<Body>| ready(Ok::<_, Infallible>(response.take().unwrap_or_default())));
    match Inflate::new(answer).oneshot(Request::new(Body::empty())).await {
        Ok(response) => response.map(Body::wrap),
        Err(never) => match never {},
    }
}

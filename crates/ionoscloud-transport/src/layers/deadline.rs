use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud_core::{Body, Error, RequestOptions};
use tower_layer::Layer;
use tower_service::Service;

use crate::layers::call_state::CallState;
use crate::layers::http_service::{HttpService, ResponseFuture};
use crate::layers::middleware::{Exchange, Tower, boxed};

/// Position 3: bounds a whole call, with its attempts, its waits between them and its wait for a turn.
///
/// The call's own `RequestOptions::timeout` comes first. For an answer that is handed over as it arrives, the time ends
/// with its headers.
///
/// The error is [`ErrorKind::Timeout`](ionoscloud_core::ErrorKind::Timeout), with the last failed attempt as its source.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineLayer {
    limit: Duration,
}

impl DeadlineLayer {
    /// A limit for calls that bring none of their own.
    pub const fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

impl<S> Layer<S> for DeadlineLayer {
    type Service = Deadline<S>;

    fn layer(&self, inner: S) -> Deadline<S> {
        Deadline { inner, limit: self.limit }
    }
}

/// The service of [`DeadlineLayer`].
#[derive(Clone, Debug)]
pub struct Deadline<S> {
    inner: S,
    limit: Duration,
}

impl<S: HttpService> Service<Request<Body>> for Deadline<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(Deadline { inner: Tower(self.inner.clone()), limit: self.limit }, request)
    }
}

impl<S: Exchange> Exchange for Deadline<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let options = request.extensions().get::<RequestOptions>();
        let limit = options.and_then(|options| options.timeout).unwrap_or(self.limit);
        let call = CallState::new(limit);
        request.extensions_mut().insert(call.clone());
        let response = pin!(self.inner.exchange(request));
        match tokio::time::timeout(limit, response).await {
            Ok(result) => result,
            Err(_) => Err(call.out_of_time(limit)),
        }
    }
}

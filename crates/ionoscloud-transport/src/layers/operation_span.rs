use std::pin::pin;
use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Attempts, Body, Error, OperationInfo};
use tower_layer::Layer;
use tower_service::Service;
use tracing::{Instrument as _, Span, field};

use crate::layers::http_service::{HttpService, ResponseFuture};
use crate::layers::middleware::{Exchange, Tower, boxed};
use crate::layers::span_fields::{self, Unfinished};

/// Position 2: one span for a whole call, the parent of its attempts, and the operation's name on its errors.
///
/// At level `INFO`, target `ionoscloud`, with the field names of OpenTelemetry and two of our own: `ionoscloud.product`
/// and `ionoscloud.attempts`. Its kind is internal; it is the attempts that are HTTP clients' spans.
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationSpanLayer;

impl OperationSpanLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

impl<S> Layer<S> for OperationSpanLayer {
    type Service = OperationSpan<S>;

    fn layer(&self, inner: S) -> OperationSpan<S> {
        OperationSpan { inner }
    }
}

/// The service of [`OperationSpanLayer`].
#[derive(Clone, Debug)]
pub struct OperationSpan<S> {
    inner: S,
}

impl<S: HttpService> Service<Request<Body>> for OperationSpan<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(OperationSpan { inner: Tower(self.inner.clone()) }, request)
    }
}

impl<S: Exchange> Exchange for OperationSpan<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let info = request.extensions().get::<OperationInfo>().cloned();
        let span = info.as_ref().map_or_else(Span::none, span);
        let unfinished = Unfinished::new(span.clone());
        // The span is entered to drop it as well, if it is given up. Pinned here, it is moved once less.
        let response = pin!(self.inner.exchange(request).instrument(span.clone()));
        let result = response.await;
        unfinished.record(&result);
        span.record("ionoscloud.attempts", i64::from(attempts(&result)));
        match info {
            Some(info) => result.map_err(|error| error.with_operation(&info)),
            None => result,
        }
    }
}

fn span(info: &OperationInfo) -> Span {
    tracing::info_span!(
        target: "ionoscloud",
        "operation",
        otel.name = info.id(),
        otel.kind = "internal",
        otel.status_code = field::Empty,
        ionoscloud.product = info.product().key(),
        ionoscloud.attempts = field::Empty,
        http.request.method = span_fields::method(info.method()),
        url.template = span_fields::template(info),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    )
}

fn attempts(result: &Result<Response<Body>, Error>) -> u32 {
    match result {
        Ok(response) => response.extensions().get::<Attempts>().map_or(1, |attempts| attempts.made),
        Err(error) => error.attempts(),
    }
}

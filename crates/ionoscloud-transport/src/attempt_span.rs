use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, Error, OperationInfo};
use tower::ServiceExt as _;
use tower_layer::Layer;
use tower_service::Service;
use tracing::{Instrument as _, Span, field};

use crate::{HttpService, ResendCount, ResponseFuture, span_fields};

/// Position 9: one span for each attempt, with the server it went to.
///
/// At level `DEBUG`, target `ionoscloud`, with the field names of OpenTelemetry for HTTP clients. Paths are given as
/// templates; queries, headers and bodies are not given at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct AttemptSpanLayer;

impl AttemptSpanLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

impl<S> Layer<S> for AttemptSpanLayer {
    type Service = AttemptSpan<S>;

    fn layer(&self, inner: S) -> AttemptSpan<S> {
        AttemptSpan { inner }
    }
}

/// The service of [`AttemptSpanLayer`].
#[derive(Clone, Debug)]
pub struct AttemptSpan<S> {
    inner: S,
}

impl<S: HttpService> Service<Request<Body>> for AttemptSpan<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        let span = span(&request);
        let response = self.inner.clone().oneshot(request).instrument(span.clone());
        Box::pin(async move {
            let result = response.await;
            span_fields::record(&span, &result);
            result
        })
    }
}

fn span(request: &Request<Body>) -> Span {
    let template = request.extensions().get::<OperationInfo>().map_or("", OperationInfo::path);
    let method = request.method().as_str();
    let uri = request.uri();
    let default_port = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    tracing::debug_span!(
        target: "ionoscloud",
        "attempt",
        otel.name = %format_args!("{method} {template}"),
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = method,
        http.request.resend_count = request.extensions().get::<ResendCount>().map(|count| count.0),
        url.template = template,
        server.address = uri.host(),
        server.port = uri.port_u16().unwrap_or(default_port),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    )
}

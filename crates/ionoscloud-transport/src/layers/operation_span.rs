use std::pin::pin;

use http::Response;
use ionoscloud_core::{Attempts, Body, Error, OperationInfo};
use tracing::{Instrument as _, Span, field};

use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};
use crate::layers::span_fields::{self, Unfinished};

/// Position 2: one span for a whole call, the parent of its attempts, and the operation's name on its errors.
///
/// At level `INFO`, target `ionoscloud`, with the field names of OpenTelemetry and two of our own: `ionoscloud.product`
/// and `ionoscloud.attempts`. Its kind is internal; it is the attempts that are HTTP clients' spans.
///
/// ```
/// use ionoscloud_transport::{HttpClient, HttpSettings, OperationSpanLayer, Transport};
/// use tower::Layer as _;
///
/// let layer = OperationSpanLayer::new();
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationSpanLayer;

impl OperationSpanLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

layer!(OperationSpanLayer);

/// The service of [`OperationSpanLayer`].
pub type OperationSpan<S> = Stacked<OperationSpanLayer, S>;

impl Middleware for OperationSpanLayer {
    async fn handle<'a, N: Next>(&'a self, request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let info = request.extensions().get::<OperationInfo>().cloned();
        let span = info.as_ref().map_or_else(Span::none, span);
        let unfinished = Unfinished::new(span.clone());
        // The span is entered to drop it as well, if it is cancelled. Pinned here, it is moved once less.
        let response = pin!(next.send(request).instrument(span.clone()));
        let result = response.await;
        unfinished.record(&result);
        span.record("ionoscloud.attempts", i64::from(attempts(&result)));
        match info {
            Some(info) if result.is_err() => result.map_err(|error| error.with_operation(&info)),
            _ => result,
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

use std::pin::pin;

use http::{Request, Response, Version};
use ionoscloud_core::{Body, Error, OperationInfo};
use tracing::{Instrument as _, Span, field};

use crate::layers::ResendCount;
use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};
use crate::layers::span_fields::{self, Unfinished};

/// Position 9: one span for each attempt, with the server it went to.
///
/// At level `DEBUG`, target `ionoscloud`, with the field names of OpenTelemetry for HTTP clients. It begins before the
/// connection is made and ends with the response's body, or with its headers if the body is handed over as it arrives.
///
/// Paths are given as templates; ids, queries, headers and bodies are not given at all. So there is no `url.full`,
/// which the conventions ask for: it would have the ids of a customer's resources and values of filters in it, and many
/// programs send their spans to others.
///
/// ```
/// use ionoscloud_transport::{AttemptSpanLayer, HttpClient, HttpSettings, Transport};
/// use tower::Layer as _;
///
/// let layer = AttemptSpanLayer::new();
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct AttemptSpanLayer;

impl AttemptSpanLayer {
    /// The layer; it has no settings.
    pub const fn new() -> Self {
        Self
    }
}

layer!(AttemptSpanLayer);

/// The service of [`AttemptSpanLayer`].
pub type AttemptSpan<S> = Stacked<AttemptSpanLayer, S>;

impl Middleware for AttemptSpanLayer {
    async fn handle<'a, N: Next>(&'a self, request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let span = span(&request);
        let unfinished = Unfinished::new(span.clone());
        // The span is entered to drop it as well, if it is cancelled. Pinned here, it is moved once less.
        let response = pin!(next.send(request).instrument(span.clone()));
        let result = response.await;
        if let Ok(response) = &result {
            span.record("network.protocol.version", protocol(response.version()));
        }
        unfinished.record(&result);
        result
    }
}

fn span(request: &Request<Body>) -> Span {
    // Sent again for any reason, a refused authorization among them; retry alone counts where there is no call.
    let of_retry = request.extensions().get::<ResendCount>().map_or(0, |count| count.0);
    let resent = request.extensions().get::<CallState>().map_or(0, CallState::sent_before).max(of_retry);
    // The values of the fields are computed only if the span is enabled.
    let template = || request.extensions().get::<OperationInfo>().and_then(span_fields::template);
    let method = || span_fields::method(request.method());
    let uri = request.uri();
    let default_port = || if uri.scheme_str() == Some("http") { 80 } else { 443 };
    tracing::debug_span!(
        target: "ionoscloud",
        "attempt",
        otel.name = span_fields::name(method(), template()),
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = method(),
        http.request.resend_count = (resent > 0).then_some(i64::from(resent)),
        url.template = template(),
        server.address = uri.host().map(|host| host.trim_matches(['[', ']'])),
        server.port = i64::from(uri.port_u16().unwrap_or_else(default_port)),
        network.protocol.version = field::Empty,
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    )
}

fn protocol(version: Version) -> Option<&'static str> {
    match version {
        Version::HTTP_10 => Some("1.0"),
        Version::HTTP_11 => Some("1.1"),
        Version::HTTP_2 => Some("2"),
        Version::HTTP_3 => Some("3"),
        _ => None,
    }
}

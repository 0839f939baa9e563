//! The stack, position by position; the README says why each layer stands where it does.
//!
//! | | layer | set by |
//! |---|---|---|
//! | 1 | layers per call | [`layer_per_call`](super::TransportBuilder::layer_per_call) |
//! | 2 | operation span | |
//! | 3 | deadline | [`timeout`](super::TransportBuilder::timeout) |
//! | 4 | retry | [`retry`](super::TransportBuilder::retry) |
//! | 5 | throttle | [`max_in_flight`](super::TransportBuilder::max_in_flight), `rate_limit`, `adaptive_rate` |
//! | 6 | endpoint | [`base_url`](super::TransportBuilder::base_url), `servers`, `server`, `failover` |
//! | 7 | auth | [`credentials`](super::TransportBuilder::credentials) |
//! | 8 | layers per attempt | [`layer_per_attempt`](super::TransportBuilder::layer_per_attempt) |
//! | 9 | attempt span | |
//! | 10 | attempt timeout | [`attempt_timeout`](super::TransportBuilder::attempt_timeout) |
//! | 11 | collect body, decompression | [`body_limit`](super::TransportBuilder::body_limit) |
//! | 12 | HTTP client | `connector`, `http_service`, and what sets connections |

use tower::ServiceBuilder;
use tower_layer::Layer;

use super::settings::TransportSettings;
use crate::defaults;
#[cfg(feature = "gzip")]
use crate::layers::DecompressionLayer;
use crate::layers::middleware::Next;
use crate::layers::{
    AttemptSpanLayer, AttemptTimeoutLayer, AuthLayer, CollectBodyLayer, DeadlineLayer, EndpointLayer,
    OperationSpanLayer, RetryLayer, ThrottleLayer,
};
use crate::transport::Transport;

/// Adds a layer of others.
pub(super) type OtherLayer = Box<dyn FnOnce(Transport) -> Transport + Send + Sync>;

/// Positions 1 to 7 over an attempt, with the layers that the settings ask for.
pub(super) fn call(
    settings: &TransportSettings,
    per_call: Vec<OtherLayer>,
    endpoint: EndpointLayer,
    auth: AuthLayer,
    attempt: Transport,
) -> Transport {
    let throttle = ThrottleLayer::new(settings.max_in_flight.unwrap_or(defaults::MAX_IN_FLIGHT))
        .adaptive(settings.adaptive_rate.unwrap_or(true));
    let throttle = match settings.rate_limit {
        Some((per_second, burst)) => throttle.rate(per_second, burst),
        None => throttle,
    };
    let stack = ServiceBuilder::new()
        .layer(OperationSpanLayer::new()) // 2
        .layer(DeadlineLayer::new(settings.timeout.unwrap_or(defaults::TIMEOUT))) // 3
        .layer(RetryLayer::new(settings.retry.clone().unwrap_or_default())) // 4
        .layer(throttle) // 5
        .layer(endpoint) // 6
        .layer(auth) // 7
        .service(attempt);
    with(per_call, Transport::erased(stack)) // 1
}

/// Position 8 over positions 9 to 12.
pub(super) fn layered_attempt(
    settings: &TransportSettings,
    per_attempt: Vec<OtherLayer>,
    attempt: Transport,
) -> Transport {
    if per_attempt.is_empty() {
        return attempt;
    }
    // A layer of others may have made a stream of the body again, and everything above relies on a complete one.
    let collect = CollectBodyLayer::new(settings.body_limit.unwrap_or(defaults::BODY_LIMIT));
    Transport::erased(collect.layer(with(per_attempt, attempt)))
}

/// Positions 9 to 11 over what sends requests.
pub(super) fn attempt(settings: &TransportSettings, http: impl Next) -> Transport {
    let stack = ServiceBuilder::new()
        .layer(AttemptSpanLayer::new()) // 9
        .layer(AttemptTimeoutLayer::new(settings.attempt_timeout.unwrap_or(defaults::ATTEMPT_TIMEOUT))) // 10
        .layer(CollectBodyLayer::new(settings.body_limit.unwrap_or(defaults::BODY_LIMIT))); // 11
    #[cfg(feature = "gzip")]
    let stack = stack.layer(DecompressionLayer::new()); // 11
    Transport::erased(stack.service(http)) // 12
}

/// Stacks what fetches credentials from the API itself: positions 2, 6 and 7 over an attempt.
pub(super) fn token_source(endpoint: &EndpointLayer, auth: AuthLayer, attempt: Transport) -> Transport {
    Transport::erased(
        ServiceBuilder::new()
            .layer(OperationSpanLayer::new()) // 2
            .layer(endpoint.clone()) // 6
            .layer(auth) // 7
            .service(attempt),
    )
}

/// Adds layers of others; the first one added is the outermost.
fn with(layers: Vec<OtherLayer>, inner: Transport) -> Transport {
    layers.into_iter().rev().fold(inner, |inner, layer| layer(inner))
}

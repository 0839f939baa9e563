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
//! | 11 | collect body | [`body_limit`](super::TransportBuilder::body_limit) |
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
    with(per_call, Transport::erased(call_layers(settings, endpoint, auth, attempt))) // 1
}

/// Positions 2 to 7 over an attempt.
fn call_layers(
    settings: &TransportSettings,
    endpoint: EndpointLayer,
    auth: AuthLayer,
    attempt: Transport,
) -> impl Next {
    let throttle = ThrottleLayer::new(settings.max_in_flight.unwrap_or(defaults::MAX_IN_FLIGHT))
        .adaptive(settings.adaptive_rate.unwrap_or(true));
    let throttle = match settings.rate_limit {
        Some((per_second, burst)) => throttle.rate(per_second, burst),
        None => throttle,
    };
    ServiceBuilder::new()
        .layer(OperationSpanLayer::new()) // 2
        .layer(DeadlineLayer::new(settings.timeout.unwrap_or(defaults::TIMEOUT))) // 3
        .layer(RetryLayer::new(settings.retry.clone().unwrap_or_default())) // 4
        .layer(throttle) // 5
        .layer(endpoint) // 6
        .layer(auth) // 7
        .service(attempt)
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
    Transport::erased(attempt_layers(settings, http))
}

fn attempt_layers(settings: &TransportSettings, http: impl Next) -> impl Next {
    let stack = ServiceBuilder::new()
        .layer(AttemptSpanLayer::new()) // 9
        .layer(AttemptTimeoutLayer::new(settings.attempt_timeout.unwrap_or(defaults::ATTEMPT_TIMEOUT))) // 10
        .layer(CollectBodyLayer::new(settings.body_limit.unwrap_or(defaults::BODY_LIMIT))); // 11
    #[cfg(feature = "gzip")]
    let stack = stack.layer(DecompressionLayer::new()); // 11
    stack.service(http) // 12
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

#[cfg(test)]
mod tests {
    use std::any::type_name_of_val;
    use std::convert::Infallible;
    use std::future::ready;
    use std::sync::{Arc, Mutex};

    use http::{Request, Response};
    use ionoscloud_core::Body;
    use tower::ServiceExt as _;
    use tower::util::MapRequestLayer;

    use super::*;
    use crate::http::{HttpClient, HttpSettings};

    /// The layers of a stack, outermost first, with the service at the bottom: its type names them in this order. The
    /// throttle appears as its `Limiter`, the endpoint as its `Resolver`, which their clones share.
    fn layers(stack: &impl Next) -> Vec<&'static str> {
        let names = type_name_of_val(stack).split(['<', '>', ',', ' ']).filter_map(|path| path.rsplit("::").next());
        let others = ["Limiter", "Resolver", "Transport", "HttpClient"];
        names.filter(|name| name.ends_with("Layer") || others.contains(name)).collect()
    }

    #[test]
    fn positions_2_to_7_and_9_to_12_are_those_of_table() {
        let settings = TransportSettings::default();
        let nothing = Transport::new(tower::service_fn(|_| ready(Ok::<_, Infallible>(Response::new(Body::empty())))));
        let call = call_layers(&settings, EndpointLayer::new(), AuthLayer::without_credentials(), nothing);
        let expected = ["OperationSpanLayer", "DeadlineLayer", "RetryLayer", "Limiter", "Resolver", "AuthLayer"];
        assert_eq!(layers(&call), [&expected[..], &["Transport"]].concat());
        let attempt = attempt_layers(&settings, HttpClient::new(&HttpSettings::default()));
        let mut expected = vec!["AttemptSpanLayer", "AttemptTimeoutLayer", "CollectBodyLayer"];
        #[cfg(feature = "gzip")]
        expected.push("DecompressionLayer");
        expected.push("HttpClient");
        assert_eq!(layers(&attempt), expected);
    }

    #[tokio::test]
    async fn positions_1_and_8_surround_call_and_attempt() {
        let passed = Arc::new(Mutex::new(Vec::new()));
        let recorder = |name: &'static str| -> OtherLayer {
            let passed = Arc::clone(&passed);
            let layer = MapRequestLayer::new(move |request: Request<Body>| {
                passed.lock().unwrap().push(name);
                request
            });
            Box::new(move |inner: Transport| inner.with_layer(&layer))
        };
        let settings = TransportSettings::default();
        let bottom = Transport::new(tower::service_fn(|_| ready(Ok::<_, Infallible>(Response::new(Body::empty())))));
        let attempt = layered_attempt(&settings, vec![recorder("attempt 1"), recorder("attempt 2")], bottom);
        let per_call = vec![recorder("call 1"), recorder("call 2")];
        let auth = AuthLayer::without_credentials();
        let whole = call(&settings, per_call, EndpointLayer::new(), auth, recorder("below 7")(attempt.clone()));
        attempt.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(*passed.lock().unwrap(), ["attempt 1", "attempt 2"], "the first one added is the outermost");
        passed.lock().unwrap().clear();
        whole.oneshot(Request::new(Body::empty())).await.unwrap_err();
        assert_eq!(*passed.lock().unwrap(), ["call 1", "call 2"], "refused at 7, below 1 and above 8");
    }
}

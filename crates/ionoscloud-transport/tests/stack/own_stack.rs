use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{Full, Limited};
use ionoscloud_core::Body;
use ionoscloud_transport::{AuthLayer, CollectLayer, EndpointLayer, RetryLayer, RetryPolicy, Token, Transport};
use tower::{Layer as _, service_fn};
use tower_http::map_response_body::MapResponseBodyLayer;
use tower_http::trace::TraceLayer;

use crate::toys::{Script, answer, get, send, status};

async fn text(transport: &Transport) -> Vec<u8> {
    send(transport, get()).await.unwrap().into_body().collect(1000).await.unwrap().to_vec()
}

#[tokio::test(start_paused = true)]
async fn layers_of_tower_http_that_change_the_type_of_the_body_fit_in_both_positions() {
    let script = Script::new([answer(503), answer(200)]);
    let transport = script
        .builder()
        .layer_per_call(TraceLayer::new_for_http())
        .layer_per_attempt(TraceLayer::new_for_http())
        .layer_per_attempt(MapResponseBodyLayer::new(http_body_util::combinators::BoxBody::<Bytes, _>::new))
        .build()
        .unwrap();
    assert_eq!(text(&transport).await, b"{}");
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_in_a_foreign_layer_is_asked_for_again() {
    let calls = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let breaks_once = move |body: Body| {
        let first = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        Limited::new(body, if first { 1 } else { 1000 })
    };
    let script = Script::new([answer(200), answer(200)]);
    let transport = script.builder().layer_per_attempt(MapResponseBodyLayer::new(breaks_once)).build().unwrap();
    assert_eq!(text(&transport).await, b"{}");
    assert_eq!(script.count(), 2);
}

#[tokio::test]
async fn a_wholly_own_service_with_a_body_of_its_own() {
    let service = service_fn(|request: Request<Body>| {
        std::future::ready(Ok::<_, Infallible>(Response::new(Full::new(Bytes::from(request.uri().to_string())))))
    });
    assert_eq!(text(&Transport::new(service)).await, b"/toys/7?q=secret-query");
}

#[tokio::test(start_paused = true)]
async fn layers_of_ours_can_be_stacked_by_hand() {
    let script = Script::new([answer(503), answer(200)]);
    let stack = CollectLayer::new(1000).layer(script.clone());
    let stack = AuthLayer::new(Token::new(planted::token()).unwrap()).layer(stack);
    let stack = EndpointLayer::new().layer(stack);
    let transport = Transport::new(RetryLayer::new(RetryPolicy::new()).layer(stack));
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(script.seen()[1].headers["authorization"], format!("Bearer {}", planted::token()));
}

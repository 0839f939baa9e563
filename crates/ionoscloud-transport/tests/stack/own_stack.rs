//! Stacks that are built by hand, with layers of others.

use std::convert::Infallible;
use std::error::Error as _;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{Full, Limited};
use ionoscloud_core::{Body, ErrorKind};
use ionoscloud_transport::{
    AttemptSpanLayer, AttemptTimeoutLayer, AuthLayer, CollectBodyLayer, DeadlineLayer, EndpointLayer,
    OperationSpanLayer, RetryLayer, RetryPolicy, ThrottleLayer, Token, Transport,
};
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::load_shed::error::Overloaded;
use tower::{Layer as _, Service, ServiceBuilder, service_fn};
use tower_http::map_response_body::MapResponseBodyLayer;
use tower_http::trace::TraceLayer;

use crate::support::{Script, get, respond, send, status};

async fn text(transport: &Transport) -> Vec<u8> {
    send(transport, get()).await.unwrap().into_body().collect(1000).await.unwrap().to_vec()
}

#[tokio::test(start_paused = true)]
async fn tower_http_layers_may_change_body() {
    let script = Script::new([respond(503), respond(200)]);
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
async fn body_lost_in_foreign_layer_is_retried() {
    let calls = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let breaks_once = move |body: Body| {
        let first = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        Limited::new(body, if first { 1 } else { 1000 })
    };
    let script = Script::new([respond(200), respond(200)]);
    let transport = script.builder().layer_per_attempt(MapResponseBodyLayer::new(breaks_once)).build().unwrap();
    assert_eq!(text(&transport).await, b"{}");
    assert_eq!(script.count(), 2);
}

#[tokio::test]
async fn http_service_may_have_its_own_body_type() {
    let service = service_fn(|request: Request<Body>| {
        std::future::ready(Ok::<_, Infallible>(Response::new(Full::new(Bytes::from(request.uri().to_string())))))
    });
    assert_eq!(text(&Transport::new(service)).await, b"/toys/7?q=secret-query");
}

#[tokio::test(start_paused = true)]
async fn own_layers_stack_by_hand() {
    let script = Script::new([respond(503), respond(200)]);
    let stack = CollectBodyLayer::new(1000).layer(script.clone());
    let stack = AuthLayer::new(Token::new(test_secrets::token()).unwrap()).layer(stack);
    let stack = EndpointLayer::new().layer(stack);
    let transport = Transport::new(RetryLayer::new(RetryPolicy::new()).layer(stack));
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(script.seen()[1].headers["authorization"], format!("Bearer {}", test_secrets::token()));
}

#[tokio::test(start_paused = true)]
async fn layers_stack_by_hand_with_others_between_any_two() {
    const SECOND: Duration = Duration::from_secs(1);
    let script = Script::new([respond(503), respond(200), respond(200), respond(200)]).after(SECOND);
    let stack = ServiceBuilder::new()
        .concurrency_limit(3)
        .layer(OperationSpanLayer::new())
        .concurrency_limit(3)
        .layer(DeadlineLayer::new(10 * SECOND))
        .concurrency_limit(3)
        .layer(RetryLayer::new(RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO)))
        .concurrency_limit(2)
        .layer(ThrottleLayer::new(2))
        .concurrency_limit(2)
        .layer(EndpointLayer::new())
        .concurrency_limit(2)
        .layer(AuthLayer::new(Token::new(test_secrets::token()).unwrap()))
        .concurrency_limit(1)
        .layer(AttemptSpanLayer::new())
        .concurrency_limit(1)
        .layer(AttemptTimeoutLayer::new(5 * SECOND))
        .concurrency_limit(1)
        .layer(CollectBodyLayer::new(1000))
        .concurrency_limit(1)
        .service(script.clone());
    let transport = Transport::new(stack);
    let begun = tokio::time::Instant::now();
    let statuses = futures_util::future::join_all((0..3).map(|_| status(&transport, get()))).await;
    assert!(statuses.iter().all(|status| *status == 200), "{statuses:?}");
    assert_eq!((script.count(), begun.elapsed().as_secs()), (4, 4), "one after the other");
    let token = format!("Bearer {}", test_secrets::token());
    assert!(script.seen().iter().all(|seen| seen.headers["authorization"] == token));
}

#[tokio::test(start_paused = true)]
async fn load_shed_over_limit_rejects_calls_with_its_error() {
    let script = Script::new([respond(200), respond(200)]).after(Duration::from_secs(1));
    let shed = ServiceBuilder::new().layer(LoadShedLayer::new()).layer(ConcurrencyLimitLayer::new(1));
    let transport = script.builder().layer_per_call(shed).build().unwrap();
    let (first, second) = tokio::join!(send(&transport, get()), send(&transport, get()));
    assert_eq!(first.unwrap().status(), 200);
    let error = second.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost);
    assert!(error.source().is_some_and(<dyn std::error::Error>::is::<Overloaded>), "{error:?}");
    assert_eq!(script.count(), 1, "the second one was not sent");
}

/// Two attempts, of which each needs a clone of what is below.
#[tokio::test(start_paused = true)]
async fn service_without_clone_works_behind_buffer() {
    struct CannotBeCloned<S>(S);
    impl<S: Service<Request<Body>>> Service<Request<Body>> for CannotBeCloned<S> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
            self.0.poll_ready(cx)
        }
        fn call(&mut self, request: Request<Body>) -> S::Future {
            self.0.call(request)
        }
    }
    let script = Script::new([respond(503), respond(200)]);
    let buffered = ServiceBuilder::new().buffer(4).service(CannotBeCloned(Transport::new(script.clone())));
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_secs(60)))
        .layer(RetryLayer::new(RetryPolicy::new()))
        .layer(EndpointLayer::new())
        .service(Transport::new(buffered));
    assert_eq!(status(&Transport::new(stack), get()).await, 200);
    assert_eq!(script.count(), 2);
}

//! Services that are not ready, not fair, or have errors of their own.

use std::time::Duration;

use http::{Request, Response};
use ionoscloud_core::{Body, BoxError, Error, ErrorKind};
use ionoscloud_transport::{DeadlineLayer, RetryPolicy, Transport, TransportBuilder};
use tokio::time::Instant;
use tower::{Layer as _, ServiceBuilder, ServiceExt as _, service_fn};

use crate::support::{Script, get, respond, send, status};

fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn transport_is_clone_send_sync_and_debug_shows_nothing() {
    fn assert_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let transport = Script::default().transport();
    assert_shared(&transport);
    assert_eq!(format!("{transport:?}"), "Transport { .. }");
    let shown = format!("{:?}", Script::default().builder());
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn deadline_covers_unready_services() {
    let busy = ServiceBuilder::new().concurrency_limit(1).service(Script::always(200).after(Duration::from_millis(40)));
    let transport = Transport::new(DeadlineLayer::new(Duration::from_millis(50)).layer(Transport::new(busy)));
    let start = Instant::now();
    let results = futures_util::future::join_all((0..5).map(|_| send(&transport, get()))).await;
    assert!(start.elapsed() <= Duration::from_millis(50), "{:?}", start.elapsed());
    let late = results.iter().filter(|result| matches!(result, Err(error) if error.is_timeout())).count();
    assert_eq!(late, 4);
}

#[tokio::test]
async fn readiness_of_one_clone_does_not_deadlock() {
    let busy = ServiceBuilder::new().concurrency_limit(1).service(Script::always(200));
    let transport = Script::default().builder().http_service(busy).build().unwrap();
    for _ in 0..3 {
        // Readiness is asked on one clone, the call made on another, and the first one kept.
        let mut asked = transport.clone();
        asked.ready().await.unwrap();
        assert_eq!(status(&transport, get()).await, 200);
    }
}

#[tokio::test]
async fn future_holding_streaming_request_is_send() {
    async fn inspect_then_send(transport: Transport) -> Result<Response<Body>, Error> {
        let stream = Body::wrap(http_body_util::Full::new(bytes::Bytes::from_static(b"{}")));
        let mut request = get().map(|_| stream);
        let kept = &request;
        tokio::task::yield_now().await;
        assert!(kept.body().as_bytes().is_none());
        *request.body_mut() = Body::empty();
        transport.oneshot(request).await
    }
    let response = tokio::spawn(assert_send(inspect_then_send(Script::always(200).transport()))).await.unwrap();
    assert_eq!(response.unwrap().status(), 200);
}

#[tokio::test]
async fn builder_is_send_and_held_across_await() {
    fn assert_send_and_sync<T: Send + Sync>(_: &T) {}
    async fn build(builder: TransportBuilder) -> Transport {
        assert_send_and_sync(&builder);
        tokio::task::yield_now().await;
        builder.layer_per_call(tower::layer::layer_fn(|inner: Transport| inner)).build().unwrap()
    }
    let script = Script::always(200);
    let transport = tokio::spawn(assert_send(build(script.builder()))).await.unwrap();
    assert_eq!(status(&transport, get()).await, 200);
}

#[test]
fn transport_is_built_without_runtime() {
    let transport = Transport::builder().retry(RetryPolicy::new()).build().unwrap();
    drop(transport.clone());
}

#[tokio::test]
async fn own_error_survives_foreign_layers_that_box_it() {
    let refused = || Err(Error::new(ErrorKind::Connect, "no connection to toys").with_source("refused"));
    let script = Script::new([refused(), respond(200), refused()]);
    let transport = script
        .builder()
        .layer_per_attempt(tower::timeout::TimeoutLayer::new(Duration::from_secs(5)))
        .layer_per_call(tower::timeout::TimeoutLayer::new(Duration::from_secs(5)))
        .retry(RetryPolicy::new().max_attempts(2).backoff_between(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    assert_eq!(status(&transport, get()).await, 200, "retry sees the kind behind the box");
    let error = send(&script.builder().no_retry().build().unwrap(), get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.was_sent() && error.is_retryable());
}

#[tokio::test]
async fn foreign_error_becomes_source() {
    let broken = service_fn(|_: Request<Body>| std::future::ready(Err::<Response<Body>, BoxError>("cable cut".into())));
    let error = send(&Transport::new(broken), get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "cable cut");
}

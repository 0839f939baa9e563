use std::time::Duration;

use http::Method;
use ionoscloud_core::{Error, ErrorKind, RequestOptions};
use ionoscloud_transport::RetryPolicy;
use tokio::time::Instant;

use crate::support::{Script, get, get_with, request, respond, send};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn timed_out_attempt_is_retried() {
    let script = Script::always(200).after(60 * SECOND);
    let start = Instant::now();
    let error = send(&script.transport(), get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(start.elapsed(), 120 * SECOND, "the call as a whole has two minutes");
    assert_eq!(script.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn attempt_timeout_covers_body() {
    let stalled =
        http_body_util::StreamBody::new(futures_util::stream::pending::<Result<http_body::Frame<_>, Error>>());
    let response = http::Response::new(ionoscloud_core::Body::wrap(stalled));
    let script = Script::new([Ok(response)]);
    let transport = script.builder().no_retry().build().unwrap();
    let start = Instant::now();
    let error = send(&transport, get()).await.unwrap_err();
    assert!(error.is_timeout() && error.was_sent());
    assert_eq!(
        error.to_string(),
        "toysCall (GET /toys/{toyId}): an attempt took longer than its limit of 30s (host one.example) - try \
         again later, or raise the timeout"
    );
    assert_eq!(start.elapsed(), 30 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn call_timeout_overrides_and_keeps_last_attempt_error() {
    let script = Script::new([respond(503), respond(200)]).after(4 * SECOND);
    let start = Instant::now();
    let error = send(&script.transport(), get_with(RequestOptions::new().timeout(5 * SECOND))).await.unwrap_err();
    assert_eq!(start.elapsed(), 5 * SECOND);
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(error.to_string().contains("the call took longer than its limit of 5s (host one.example,"), "{error}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Error>());
    assert_eq!(source.and_then(Error::status).map(|status| status.as_u16()), Some(503));
}

#[tokio::test(start_paused = true)]
async fn delay_beyond_deadline_is_not_started() {
    let script = Script::always(503);
    let policy = RetryPolicy::new().backoff_between(3600 * SECOND, 3600 * SECOND);
    let transport = script.builder().retry(policy).timeout(Duration::from_millis(1)).build().unwrap();
    let start = Instant::now();
    assert_eq!(send(&transport, get()).await.unwrap().status(), 503);
    assert!(start.elapsed().is_zero());
}

#[tokio::test(start_paused = true)]
async fn timed_out_write_may_have_been_processed() {
    let script = Script::always(200).after(200 * SECOND);
    let transport = script.builder().attempt_timeout(500 * SECOND).build().unwrap();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn timeout_too_long_for_clock_is_none() {
    let script = Script::always(200).after(20 * SECOND);
    let options = RequestOptions::new().timeout(Duration::MAX);
    assert_eq!(send(&script.transport(), get_with(options)).await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn zero_timeout_is_rejected_before_sending() {
    let script = Script::always(200);
    let options = RequestOptions::new().timeout(Duration::ZERO);
    let error = send(&script.transport(), crate::support::get_with(options)).await.unwrap_err();
    assert_eq!(error.kind(), ionoscloud_core::ErrorKind::InvalidInput);
    assert!(!error.may_have_been_processed() && script.count() == 0, "{error}");
}

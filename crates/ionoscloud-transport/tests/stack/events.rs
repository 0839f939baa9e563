//! Spans of calls with retries and failover, and the events of the layers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderValue, Method};
use ionoscloud_core::{Error, OperationInfo, Product};
use ionoscloud_transport::{BoxFuture, Credentials};

use crate::spans::Recorder;
use crate::support::{Script, TOYS, asking_to_wait, get, respond, send, status};

/// A new value each time.
struct Counting(AtomicU32);

impl Credentials for Counting {
    fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
        let value = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(HeaderValue::from(value)) })
    }
}

#[tokio::test(start_paused = true)]
async fn resend_with_new_credentials_is_logged_as_resent() {
    let (recorder, guard) = Recorder::start();
    let script = Script::new([respond(401), respond(503), respond(200)]);
    let transport = script.builder().credentials(Counting(AtomicU32::new(0))).build().unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    drop(guard);
    let attempts = recorder.lines_of("attempt");
    let counts: Vec<_> =
        attempts.iter().map(|line| line.split("resend_count=").nth(1).map(|rest| &rest[..1])).collect();
    assert_eq!(counts, [None, Some("1"), Some("2")], "{attempts:#?}");
}

#[tokio::test(start_paused = true)]
async fn cancelled_attempt_is_logged() {
    let (recorder, guard) = Recorder::start();
    let script = Script::new([respond(200)]).after(Duration::from_secs(2));
    let transport = script.builder().timeout(Duration::from_secs(1)).build().unwrap();
    assert!(send(&transport, get()).await.unwrap_err().is_timeout());
    drop(guard);
    let attempts = recorder.lines_of("attempt");
    assert!(attempts[0].ends_with("error.type=\"cancelled\" otel.status_code=\"ERROR\""), "{attempts:#?}");
    let operations = recorder.lines_of("operation");
    assert!(operations[0].contains("error.type=\"timeout\" otel.status_code=\"ERROR\""), "{operations:#?}");
}

#[tokio::test]
async fn raw_request_is_named_by_its_method() {
    let (recorder, guard) = Recorder::start();
    let transport = Script::always(200).builder().base_url("http://[::1]:8080".parse().unwrap()).build().unwrap();
    for method in [Method::GET, Method::from_bytes(b"PURGE").unwrap()] {
        let mut request = get();
        request.extensions_mut().insert(OperationInfo::raw(&TOYS, method.clone()));
        *request.method_mut() = method;
        status(&transport, request).await;
    }
    drop(guard);
    let attempts = recorder.lines_of("attempt");
    assert!(attempts[0].starts_with("attempt otel.name=\"GET\" otel.kind"), "{attempts:#?}");
    assert!(attempts[1].starts_with("attempt otel.name=\"HTTP\" otel.kind"), "{attempts:#?}");
    assert!(attempts[1].contains("http.request.method=\"_OTHER\" server.address=\"::1\" server.port=8080"));
    assert!(!attempts.concat().contains("toys/7"), "{attempts:#?}");
}

#[tokio::test(start_paused = true)]
async fn delay_by_429_and_retry_delay_are_logged() {
    let (recorder, guard) = Recorder::start();
    let script = Script::new([asking_to_wait(429, "7"), respond(200)]);
    let transport = script.transport();
    assert_eq!(status(&transport, get()).await, 200);
    drop(guard);
    let events = recorder.lines_of("event");
    let expected = [
        "this product and server are delayed delay_ms=7000",
        "another one follows operation=\"toysCall\" attempt=1 delay_ms=7000",
    ];
    assert_eq!(events.len(), expected.len(), "{events:#?}");
    for (event, text) in events.iter().zip(expected) {
        assert!(event.contains(text), "{text:?} is not in {events:#?}");
    }
}

#[tokio::test(start_paused = true)]
async fn queueing_by_concurrency_and_rate_is_logged() {
    let (recorder, guard) = Recorder::start();
    let script = Script::always(200).after(Duration::from_secs(1));
    let transport = script.builder().max_in_flight(1).rate_limit(0.5, 1).build().unwrap();
    let (one, other) = futures_util::future::join(status(&transport, get()), status(&transport, get())).await;
    assert_eq!((one.as_u16(), other.as_u16()), (200, 200));
    drop(guard);
    let events = recorder.lines_of("event");
    assert!(
        events[0].contains("concurrency limit reached") && events[1].contains("rate limited delay_ms=1000"),
        "{events:#?}"
    );
}

#[tokio::test(start_paused = true)]
async fn adaptive_limit_is_logged_when_lowered_and_ended() {
    let (recorder, guard) = Recorder::start();
    let script = Script::new([asking_to_wait(429, ""), respond(200), respond(200)]);
    let transport = script.transport();
    assert_eq!(status(&transport, get()).await, 200);
    // Long enough for what was learned to be forgotten.
    tokio::time::sleep(Duration::from_secs(61)).await;
    assert_eq!(status(&transport, get()).await, 200);
    drop(guard);
    let events = recorder.lines_of("event");
    let logged = |text: &str| events.iter().any(|event| event.contains(text));
    assert!(logged("adaptive rate limit lowered rate=0.5") && logged("adaptive rate limit ended"), "{events:#?}");
}

//! Position 4: outcomes by method, delays and budgets.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Method, Response, StatusCode};
use ionoscloud_core::{Attempts, Body, BoxError, Error, ErrorKind, OperationInfo, Outcome, RequestOptions};
use ionoscloud_transport::{RetryLayer, RetryPolicy, Transport};
use tokio::time::Instant;
use tower::Layer as _;

use crate::support::{Script, asking_to_wait, get, get_with, info, request, respond, send, status};

fn lost() -> Result<Response<Body>, Error> {
    Err(Error::new(ErrorKind::ConnectionLost, "the connection was lost"))
}

fn refused() -> Result<Response<Body>, Error> {
    Err(Error::new(ErrorKind::Connect, "no connection"))
}

/// Returns the number of attempts of a call whose first one ends like this, and the second well.
async fn attempts(method: Method, first: Result<Response<Body>, Error>) -> usize {
    let script = Script::new([first, respond(200)]);
    let _ = send(&script.transport(), request(method)).await;
    script.count()
}

#[tokio::test(start_paused = true)]
async fn retries_by_method_and_outcome() {
    type Outcome = fn() -> Result<Response<Body>, Error>;
    let table: [(&str, Outcome, [usize; 4]); 9] = [
        // GET, DELETE, POST, PATCH
        ("no connection", refused, [2, 2, 2, 2]),
        ("connection lost", lost, [2, 2, 1, 1]),
        ("429", || respond(429), [2, 2, 2, 2]),
        ("500", || respond(500), [2, 1, 1, 1]),
        ("502", || respond(502), [2, 2, 1, 1]),
        ("503", || respond(503), [2, 2, 1, 1]),
        ("504", || respond(504), [2, 2, 1, 1]),
        ("302", || respond(302), [1, 1, 1, 1]),
        ("404", || respond(404), [1, 1, 1, 1]),
    ];
    for (name, outcome, expected) in table {
        let methods = [Method::GET, Method::DELETE, Method::POST, Method::PATCH];
        for (method, expected) in methods.into_iter().zip(expected) {
            assert_eq!(attempts(method.clone(), outcome()).await, expected, "{method} after {name}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn retry_resends_body_and_numbers_attempts() {
    let script = Script::new([respond(429), refused(), respond(202)]);
    let response = send(&script.transport(), request(Method::POST)).await.unwrap();
    assert_eq!(response.extensions().get(), Some(&Attempts { made: 3, may_have_been_processed: false }));
    let seen = script.seen();
    assert_eq!(seen.iter().map(|seen| seen.resend_count).collect::<Vec<_>>(), [None, Some(1), Some(2)]);
    assert!(seen.iter().all(|seen| seen.body == br#"{"name":"ball"}"#));
}

#[tokio::test(start_paused = true)]
async fn last_response_or_error_is_returned_with_attempts() {
    let script = Script::new([respond(503), respond(503), respond(503), respond(502)]);
    let response = send(&script.transport(), get()).await.unwrap();
    let attempts = Attempts { made: 4, may_have_been_processed: false };
    assert_eq!((response.status().as_u16(), response.extensions().get()), (502, Some(&attempts)));

    let script = Script::new([respond(503), lost(), lost(), refused()]);
    let error = send(&script.transport(), request(Method::DELETE)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(error.may_have_been_processed(), "an earlier attempt was sent");
    assert_eq!(error.operation().map(OperationInfo::id), Some("toysCall"));
}

#[tokio::test(start_paused = true)]
async fn backoff_is_random_and_bounded() {
    let script = Script::always(503);
    let transport = script.transport();
    let mut longest = Duration::ZERO;
    for _ in 0..3 {
        status(&transport, get()).await;
    }
    for call in script.seen().chunks(4) {
        let waits: Vec<_> = call.windows(2).map(|pair| pair[1].at - pair[0].at).collect();
        for (wait, bound) in waits.iter().zip([200, 400, 800]) {
            assert!(*wait <= Duration::from_millis(bound + 1), "{waits:?}");
            longest = longest.max(*wait);
        }
    }
    assert!(longest > Duration::ZERO);
}

/// An response with `Retry-After`, if any, and the server's own idea of the time, if any.
fn asking(retry_after: Option<&str>, date: Option<&str>) -> Result<Response<Body>, Error> {
    let mut response = respond(503).unwrap();
    for (name, value) in [("retry-after", retry_after), ("date", date)] {
        if let Some(value) = value {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
    }
    Ok(response)
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_every_form_is_followed() {
    const DATE: Option<&str> = Some("Sun, 06 Nov 1994 08:49:37 GMT");
    let seconds = Duration::from_secs;
    // From and to, in milliseconds; `None` is a call that ends at once.
    let table = [
        ("seconds", asking(Some("7"), DATE), Some((7000, 7001))),
        ("none at all", asking(Some("0"), DATE), Some((0, 1))),
        ("a date", asking(Some("Sun, 06 Nov 1994 08:49:44 GMT"), DATE), Some((7000, 7001))),
        ("a date as it was written once", asking(Some("Sunday, 06-Nov-94 08:49:44 GMT"), DATE), Some((7000, 7001))),
        ("a date as C writes it", asking(Some("Sun Nov  6 08:49:44 1994"), DATE), Some((7000, 7001))),
        ("a date of the past", asking(Some("Sun, 06 Nov 1994 08:00:00 GMT"), DATE), Some((0, 1))),
        ("a date by the clock of this machine", asking(Some(&in_future(8)), None), Some((6000, 8001))),
        ("a date, and a date that is none", asking(Some(&in_future(8)), Some("today")), Some((6000, 8001))),
        ("just in time", asking(Some("99"), DATE), Some((99_000, 99_001))),
        ("longer than the call", asking(Some("100"), DATE), None),
        ("a date later than the call", asking(Some("Mon, 07 Nov 1994 08:49:37 GMT"), DATE), None),
        ("longer than a clock can hold", asking(Some("99999999999999999999999"), DATE), None),
    ];
    for (form, first, expected) in table {
        let script = Script::new([first, respond(200)]);
        let start = Instant::now();
        let response = send(&script.builder().timeout(seconds(100)).build().unwrap(), get()).await.unwrap();
        match expected {
            Some((from, to)) => {
                assert_eq!((response.status().as_u16(), script.count()), (200, 2), "{form}");
                let waited = script.seen()[1].at - start;
                assert!((from..=to).contains(&waited.as_millis()), "{form}: {waited:?}");
            }
            None => assert_eq!((response.status().as_u16(), start.elapsed()), (503, Duration::ZERO), "{form}"),
        }
    }
}

fn in_future(seconds: u64) -> String {
    httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(seconds))
}

#[tokio::test(start_paused = true)]
async fn unreadable_retry_after_falls_back_to_random_delay() {
    let mut longest = Duration::ZERO;
    for form in [None, Some(""), Some("soon"), Some("-1"), Some("1.5"), Some("+3"), Some("1e3"), Some("06 Nov 1994")] {
        let script = Script::new([asking(form, None), respond(200)]);
        let policy = RetryPolicy::new().backoff_between(Duration::from_secs(5), Duration::from_secs(5));
        let transport = script.builder().retry(policy).build().unwrap();
        assert_eq!(status(&transport, get()).await, 200, "{form:?}");
        let seen = script.seen();
        let wait = seen[1].at - seen[0].at;
        assert!(wait <= Duration::from_millis(5001), "{form:?}: {wait:?}");
        longest = longest.max(wait);
    }
    assert!(longest > Duration::from_millis(10), "{longest:?}");
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_waited_for_after_each_attempt() {
    let mut dated = asking_to_wait(503, "Sun, 06 Nov 1994 08:49:44 GMT").unwrap();
    dated.headers_mut().insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
    let script = Script::new([asking_to_wait(503, "7"), Ok(dated), respond(200)]);
    assert_eq!(status(&script.transport(), get()).await, 200);
    let seen = script.seen();
    let waits: Vec<_> = seen.windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs()).collect();
    assert_eq!(waits, [7, 7]);
}

#[tokio::test(start_paused = true)]
async fn retry_after_beyond_deadline_is_returned_at_once() {
    let script = Script::new([asking_to_wait(429, "120")]);
    let start = Instant::now();
    let response = send(&script.transport(), get()).await.unwrap();
    assert_eq!((response.status().as_u16(), start.elapsed()), (429, Duration::ZERO));
    assert_eq!(ionoscloud_core::retry_after(response.headers()), Some(Duration::from_secs(120)));
    let script = Script::new([asking_to_wait(429, "119"), respond(200)]);
    assert_eq!(status(&script.transport(), get()).await, 200);
}

#[tokio::test(start_paused = true)]
async fn retry_is_turned_off_and_on_per_client_and_per_call() {
    for (client, call, expected) in [
        (RetryPolicy::new(), None, 2),
        (RetryPolicy::new(), Some(false), 1),
        (RetryPolicy::none(), None, 1),
        (RetryPolicy::none(), Some(true), 2),
        (RetryPolicy::new().max_attempts(1), None, 1),
    ] {
        let script = Script::new([respond(503), respond(200)]);
        let mut options = RequestOptions::new();
        options.retry = call;
        let transport = script.builder().retry(client.clone()).build().unwrap();
        send(&transport, get_with(options)).await.unwrap();
        assert_eq!(script.count(), expected, "{client:?} {call:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_attempt_begins_after_max_elapsed() {
    for (seconds, expected) in [(10, 4), (7, 3), (6, 2), (1, 1), (0, 1)] {
        let script = Script::new((0..4).map(|_| asking_to_wait(503, "3")));
        let policy = RetryPolicy::new().max_elapsed(Duration::from_secs(seconds));
        let response = send(&script.builder().retry(policy).build().unwrap(), get()).await.unwrap();
        assert_eq!((response.status().as_u16(), script.count()), (503, expected), "within {seconds} s");
    }
}

/// Returns the number of attempts of a call under a policy if the first one ends like this, and the second well.
async fn under(policy: &RetryPolicy, call: http::Request<Body>, first: Result<Response<Body>, Error>) -> usize {
    let script = Script::new([first, respond(200)]);
    let _ = send(&script.builder().retry(policy.clone()).build().unwrap(), call).await;
    script.count()
}

#[tokio::test(start_paused = true)]
async fn policy_never_repeats_non_idempotent_operations() {
    let refused_credentials = || Err(Error::new(ErrorKind::Credentials, "no token"));
    let lost_in_full = || Err(Error::new(ErrorKind::Decode, "no JSON").with_sent(true));
    let too_large = || Err(Error::new(ErrorKind::BodyTooLarge, "a long list"));
    let kind = |kind| move |_: &OperationInfo, outcome: Outcome<'_>| matches!(outcome, Outcome::Error(it) if it.kind() == kind);
    let policy = RetryPolicy::new()
        .retry_on_status([StatusCode::CONFLICT, StatusCode::LOCKED])
        .retry_on_status([StatusCode::INTERNAL_SERVER_ERROR])
        .retry_on(kind(ErrorKind::Credentials))
        .retry_on(kind(ErrorKind::Decode))
        .retry_on(kind(ErrorKind::BodyTooLarge));
    type Ending = fn() -> Result<Response<Body>, Error>;
    let table: [(&str, Ending, [usize; 5]); 9] = [
        // GET, PUT, DELETE, POST, PATCH
        ("409", || respond(409), [2, 2, 2, 1, 1]),
        ("423", || respond(423), [2, 2, 2, 1, 1]),
        ("500", || respond(500), [2, 2, 2, 1, 1]),
        ("404", || respond(404), [1, 1, 1, 1, 1]),
        ("429", || respond(429), [2, 2, 2, 2, 2]),
        ("503", || respond(503), [2, 2, 2, 1, 1]),
        ("never sent", refused_credentials, [2, 2, 2, 2, 2]),
        ("sent", lost_in_full, [2, 2, 2, 1, 1]),
        ("too large", too_large, [2, 2, 2, 1, 1]),
    ];
    for (name, outcome, expected) in table {
        let methods = [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];
        for (method, expected) in methods.into_iter().zip(expected) {
            let made = under(&policy, request(method.clone()), outcome()).await;
            assert_eq!(made, expected, "{method} after {name}");
        }
    }
    let mut harmless = request(Method::POST);
    harmless.extensions_mut().insert(info(Method::POST).idempotent(true));
    assert_eq!(under(&policy, harmless, respond(409)).await, 2, "a POST that may be repeated");
    let with_status = Err(Error::from_response(&info(Method::GET), &Response::builder().status(409).body("").unwrap()));
    assert_eq!(under(&policy, get(), with_status).await, 2, "a layer below made an error of the response");
    let always = RetryPolicy::new().retry_on(|_, _| true);
    assert_eq!(under(&always, get(), respond(202)).await, 1, "a success is not repeated");
    assert_eq!(under(&always, request(Method::POST), respond(409)).await, 1);
    assert_eq!(under(&RetryPolicy::none().retry_on(|_, _| true), get(), respond(409)).await, 1, "turned off");
    let by_operation = RetryPolicy::new().retry_on(|operation, _| operation.id() == "another");
    assert_eq!(under(&by_operation, get(), respond(409)).await, 1);
}

#[tokio::test(start_paused = true)]
async fn retry_budget_can_be_set_or_removed() {
    let table = [
        (RetryPolicy::new().budget(0.0, 2), 10 + 20),
        (RetryPolicy::new().budget(0.5, 0), 10 + 5),
        (RetryPolicy::new().budget(0.0, 0), 10),
        (RetryPolicy::new().no_budget(), 10 * 4),
    ];
    for (policy, expected) in table {
        let script = Script::always(503);
        let policy = policy.backoff_between(Duration::ZERO, Duration::ZERO);
        let transport = script.builder().retry(policy.clone()).build().unwrap();
        for _ in 0..10 {
            status(&transport.clone(), get()).await;
        }
        assert_eq!(script.count(), expected, "{policy:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn throttled_retry_keeps_earlier_failure_as_source() {
    let script = Script::new([asking_to_wait(503, "5"), asking_to_wait(429, "600")]);
    let transport = script.transport();
    let other = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        status(&transport, get_with(RequestOptions::new().retry(false))).await
    };
    let (result, other) = futures_util::future::join(send(&transport, get()), other).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), other.as_u16()), (ErrorKind::Timeout, 2, 429));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(596)));
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Error>()).unwrap();
    assert_eq!(source.status().map(|status| status.as_u16()), Some(503));
}

#[tokio::test(start_paused = true)]
async fn own_source_of_last_attempt_is_kept() {
    let late = Error::new(ErrorKind::Timeout, "the attempt took too long").with_sent(true);
    let refused = Error::new(ErrorKind::Connect, "no connection").with_source("no route");
    for (last, expected) in [(late, None), (refused, Some("no route".to_owned()))] {
        let script = Script::new([respond(503), Err(last)]);
        let transport = script.builder().retry(RetryPolicy::new().max_attempts(2)).build().unwrap();
        let error = send(&transport, get()).await.unwrap_err();
        assert_eq!((std::error::Error::source(&error).map(ToString::to_string), error.attempts()), (expected, 2));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_layer_alone_waits_less_than_two_minutes() {
    for (wait, expected) in [("119", 2), ("120", 1)] {
        let script = Script::new([asking_to_wait(503, wait), respond(200)]);
        let transport = Transport::new(RetryLayer::new(RetryPolicy::new()).layer(script.clone()));
        send(&transport, get()).await.unwrap();
        assert_eq!(script.count(), expected, "{wait} s");
    }
}

#[tokio::test(start_paused = true)]
async fn request_without_operation_is_sent_once() {
    let script = Script::always(503);
    let transport = Transport::new(RetryLayer::new(RetryPolicy::new()).layer(script.clone()));
    let mut unknown = get();
    unknown.extensions_mut().remove::<OperationInfo>();
    assert_eq!((status(&transport, unknown).await.as_u16(), script.count()), (503, 1), "no facts");
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    let service = tower::service_fn(move |_: http::Request<Body>| {
        counter.fetch_add(1, Ordering::Relaxed);
        std::future::ready(respond(503))
    });
    let transport = Transport::new(RetryLayer::new(RetryPolicy::new()).layer(Transport::new(service)));
    let stream = Body::wrap(http_body_util::Full::new(bytes::Bytes::from_static(b"{}")));
    status(&transport, get().map(|_| stream)).await;
    assert_eq!(sent.load(Ordering::Relaxed), 1, "a body that is gone once it was sent");
}

#[tokio::test(start_paused = true)]
async fn clones_share_retry_budget_that_refills() {
    let script = Script::always(503);
    let policy = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
    let transport = script.builder().retry(policy).build().unwrap();
    for _ in 0..10 {
        status(&transport.clone(), get()).await;
    }
    // Ten of the reserve, and one for each five of the ten calls.
    assert_eq!(script.count(), 10 + 10 + 2);
    tokio::time::advance(Duration::from_secs(11)).await;
    status(&transport, get()).await;
    assert_eq!(script.count(), 22 + 4, "after the window there are retries again");
}

/// The 404 of the API itself.
fn absent() -> Result<Response<Body>, Error> {
    respond(404).map(|response| response.map(|_| Body::from(r#"{"messages":[{"errorCode":"a-1","message":"none"}]}"#)))
}

#[tokio::test(start_paused = true)]
async fn delete_404_of_gateway_is_no_success() {
    for page in ["", "{}", "<html>404 Not Found</html>"] {
        let not_found = respond(404).map(|response| response.map(|_| Body::from(page)));
        let script = Script::new([respond(503), not_found]);
        let response = send(&script.transport(), request(Method::DELETE)).await.unwrap();
        assert_eq!((response.status(), script.count()), (StatusCode::NOT_FOUND, 2), "{page:?}");
        let response = response.map(|body| body.as_bytes().unwrap_or_default().to_vec());
        let error = Error::from_response(&info(Method::DELETE), &response);
        assert!(error.is_not_found() && error.may_have_been_processed(), "the first attempt may have deleted it");
    }
}

#[tokio::test(start_paused = true)]
async fn repeated_delete_with_404_succeeded() {
    let mut not_found = absent().unwrap();
    not_found.headers_mut().insert("content-type", "application/json".parse().unwrap());
    not_found.headers_mut().insert("x-request-id", "r-1".parse().unwrap());
    let script = Script::new([respond(504), Ok(not_found)]);
    let response = send(&script.transport(), request(Method::DELETE)).await.unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert_eq!(response.body().as_bytes(), Some(&b""[..]));
    assert!(!response.headers().contains_key("content-type"));
    assert_eq!(response.headers()["x-request-id"], "r-1");
    let script = Script::new([respond(502), respond(410)]);
    assert_eq!(status(&script.transport(), request(Method::DELETE)).await, StatusCode::NO_CONTENT, "gone is gone");
    let script = Script::new([respond(504), refused(), absent()]);
    let response = status(&script.transport(), request(Method::DELETE)).await;
    assert_eq!(response, StatusCode::NO_CONTENT, "it was not the last attempt that did it, but one before");
}

#[tokio::test(start_paused = true)]
async fn delete_404_fails_without_processed_earlier_attempt() {
    for first in [None, Some(refused()), Some(respond(429))] {
        let script = Script::new(first.into_iter().chain([absent()]));
        assert_eq!(status(&script.transport(), request(Method::DELETE)).await, StatusCode::NOT_FOUND);
    }
    let script = Script::new([respond(504), absent()]);
    assert_eq!(status(&script.transport(), get()).await, StatusCode::NOT_FOUND, "a GET finds nothing");
    let script = Script::new([respond(504), respond(409)]);
    assert_eq!(status(&script.transport(), request(Method::DELETE)).await, StatusCode::CONFLICT, "it is still there");
}

#[tokio::test(start_paused = true)]
async fn truncated_body_is_retried() {
    let frames = [Ok(bytes::Bytes::from_static(b"{\"half")), Err(BoxError::from("reset"))]
        .map(|frame| frame.map(http_body::Frame::data));
    let broken = Body::wrap(http_body_util::StreamBody::new(futures_util::stream::iter(frames)));
    let script = Script::new([Ok(Response::new(broken)), respond(200)]);
    let response = send(&script.transport(), get()).await.unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"{}"[..]));
    assert_eq!(script.count(), 2);
}

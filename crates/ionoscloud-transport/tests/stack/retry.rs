use std::time::Duration;

use http::{Method, Response, StatusCode};
use ionoscloud_core::{Attempts, Body, BoxError, Error, ErrorKind, OperationInfo, RequestOptions};
use ionoscloud_transport::RetryPolicy;
use tokio::time::Instant;

use crate::toys::{Script, answer, asking_to_wait, get, get_with, request, send, status};

fn lost() -> Result<Response<Body>, Error> {
    Err(Error::new(ErrorKind::Interrupted, "the connection was lost"))
}

fn refused() -> Result<Response<Body>, Error> {
    Err(Error::new(ErrorKind::Connect, "no connection"))
}

/// How many attempts a call makes whose first one ends like this, and the second well.
async fn attempts(method: Method, first: Result<Response<Body>, Error>) -> usize {
    let script = Script::new([first, answer(200)]);
    let _ = send(&script.transport(), request(method)).await;
    script.count()
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_again_by_method_and_outcome() {
    type Outcome = fn() -> Result<Response<Body>, Error>;
    let table: [(&str, Outcome, [usize; 4]); 9] = [
        // GET, DELETE, POST, PATCH
        ("no connection", refused, [2, 2, 2, 2]),
        ("connection lost", lost, [2, 2, 1, 1]),
        ("429", || answer(429), [2, 2, 2, 2]),
        ("500", || answer(500), [2, 1, 1, 1]),
        ("502", || answer(502), [2, 2, 1, 1]),
        ("503", || answer(503), [2, 2, 1, 1]),
        ("504", || answer(504), [2, 2, 1, 1]),
        ("302", || answer(302), [1, 1, 1, 1]),
        ("404", || answer(404), [1, 1, 1, 1]),
    ];
    for (name, outcome, expected) in table {
        let methods = [Method::GET, Method::DELETE, Method::POST, Method::PATCH];
        for (method, expected) in methods.into_iter().zip(expected) {
            assert_eq!(attempts(method.clone(), outcome()).await, expected, "{method} after {name}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_body_is_sent_again_and_attempts_are_numbered() {
    let script = Script::new([answer(429), refused(), answer(202)]);
    let response = send(&script.transport(), request(Method::POST)).await.unwrap();
    assert_eq!(response.extensions().get(), Some(&Attempts { made: 3, may_have_acted: false }));
    let seen = script.seen();
    assert_eq!(seen.iter().map(|seen| seen.resend_count).collect::<Vec<_>>(), [None, Some(1), Some(2)]);
    assert!(seen.iter().all(|seen| seen.body == br#"{"name":"ball"}"#));
}

#[tokio::test(start_paused = true)]
async fn the_caller_gets_the_last_real_answer_or_error_with_the_number_of_attempts() {
    let script = Script::new([answer(503), answer(503), answer(503), answer(502)]);
    let response = send(&script.transport(), get()).await.unwrap();
    let attempts = Attempts { made: 4, may_have_acted: false };
    assert_eq!((response.status().as_u16(), response.extensions().get()), (502, Some(&attempts)));

    let script = Script::new([answer(503), lost(), lost(), refused()]);
    let error = send(&script.transport(), request(Method::DELETE)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(error.may_have_been_processed(), "an earlier attempt was sent");
    assert_eq!(error.operation().map(OperationInfo::id), Some("toysCall"));
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_and_bounded() {
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

#[tokio::test(start_paused = true)]
async fn retry_after_in_seconds_and_as_a_date_is_waited_for() {
    let mut dated = asking_to_wait(503, "Sun, 06 Nov 1994 08:49:44 GMT").unwrap();
    dated.headers_mut().insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
    let script = Script::new([asking_to_wait(503, "7"), Ok(dated), answer(200)]);
    assert_eq!(status(&script.transport(), get()).await, 200);
    let seen = script.seen();
    let waits: Vec<_> = seen.windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs()).collect();
    assert_eq!(waits, [7, 7]);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_the_call_has_no_time_for_is_returned_at_once() {
    let script = Script::new([asking_to_wait(429, "120")]);
    let start = Instant::now();
    let response = send(&script.transport(), get()).await.unwrap();
    assert_eq!((response.status().as_u16(), start.elapsed()), (429, Duration::ZERO));
    assert_eq!(ionoscloud_core::retry_after(response.headers()), Some(Duration::from_secs(120)));
    let script = Script::new([asking_to_wait(429, "119"), answer(200)]);
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
        let script = Script::new([answer(503), answer(200)]);
        let mut options = RequestOptions::new();
        options.retry = call;
        let transport = script.builder().retry(client).build().unwrap();
        send(&transport, get_with(options)).await.unwrap();
        assert_eq!(script.count(), expected, "{client:?} {call:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn all_clones_share_one_budget_of_retries_that_grows_again() {
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

#[tokio::test(start_paused = true)]
async fn a_repeated_delete_that_finds_nothing_succeeded() {
    let mut not_found = answer(404).unwrap();
    not_found.headers_mut().insert("content-type", "application/json".parse().unwrap());
    not_found.headers_mut().insert("x-request-id", "r-1".parse().unwrap());
    let script = Script::new([answer(504), Ok(not_found)]);
    let response = send(&script.transport(), request(Method::DELETE)).await.unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert_eq!(response.body().as_bytes(), Some(&b""[..]));
    assert!(!response.headers().contains_key("content-type"));
    assert_eq!(response.headers()["x-request-id"], "r-1");
}

#[tokio::test(start_paused = true)]
async fn a_delete_that_finds_nothing_failed_if_no_attempt_before_can_have_done_it() {
    for first in [None, Some(refused()), Some(answer(429))] {
        let script = Script::new(first.into_iter().chain([answer(404)]));
        assert_eq!(status(&script.transport(), request(Method::DELETE)).await, StatusCode::NOT_FOUND);
    }
    let script = Script::new([answer(504), answer(404)]);
    assert_eq!(status(&script.transport(), get()).await, StatusCode::NOT_FOUND, "a GET finds nothing");
    let script = Script::new([answer(504), answer(409)]);
    assert_eq!(status(&script.transport(), request(Method::DELETE)).await, StatusCode::CONFLICT, "it is still there");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_breaks_off_half_way_is_asked_for_again() {
    let frames = [Ok(bytes::Bytes::from_static(b"{\"half")), Err(BoxError::from("reset"))]
        .map(|frame| frame.map(http_body::Frame::data));
    let broken = Body::wrap(http_body_util::StreamBody::new(futures_util::stream::iter(frames)));
    let script = Script::new([Ok(Response::new(broken)), answer(200)]);
    let response = send(&script.transport(), get()).await.unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"{}"[..]));
    assert_eq!(script.count(), 2);
}

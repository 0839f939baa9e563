//! Position 5: permits, rates and delays.

use std::time::Duration;

use http::{Method, Request, Response};
use ionoscloud_core::{Body, ErrorKind};
use ionoscloud_transport::{DeadlineLayer, RetryPolicy, ThrottleLayer, Token, Transport, TransportBuilder};
use tokio::time::Instant;
use tower::Layer as _;
use tower_test::mock::{self, Handle};

use crate::support::{Script, asking_to_wait, get, request, respond, send, status};

fn mocked() -> (TransportBuilder, Handle<Request<Body>, Response<Body>>) {
    let (service, handle) = mock::pair();
    let builder = Transport::builder()
        .credentials(Token::new(test_secrets::token()).unwrap())
        .http_service(Transport::new(service));
    (builder, handle)
}

fn spawn(transport: &Transport, request: Request<Body>) -> tokio::task::JoinHandle<u16> {
    let transport = transport.clone();
    tokio::spawn(async move { status(&transport, request).await.as_u16() })
}

#[tokio::test(start_paused = true)]
async fn one_permit_serialises_requests_in_order() {
    let (builder, mut handle) = mocked();
    let transport = builder.max_in_flight(1).build().unwrap();
    let first = spawn(&transport, get());
    tokio::task::yield_now().await;
    let second = spawn(&transport, request(Method::DELETE));
    tokio::task::yield_now().await;
    let third = spawn(&transport, request(Method::PUT));

    let (seen, respond) = handle.next_request().await.unwrap();
    assert_eq!(seen.method(), Method::GET);
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(futures_util::FutureExt::now_or_never(handle.next_request()).is_none(), "the others wait");
    respond.send_response(Response::new(Body::empty()));
    assert_eq!(first.await.unwrap(), 200);
    for (call, method) in [(second, Method::DELETE), (third, Method::PUT)] {
        let (seen, respond) = handle.next_request().await.unwrap();
        assert_eq!(*seen.method(), method);
        respond.send_response(Response::new(Body::empty()));
        assert_eq!(call.await.unwrap(), 200);
    }
}

#[test]
fn idle_runtime_keeps_no_permit_from_others() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (idle, driven) = (runtime(), runtime());
    let (builder, mut handle) = mocked();
    let transport = builder.max_in_flight(1).build().unwrap();
    // One is in flight, and one is queued, to which the next free permit would go.
    let calls = idle.block_on(async {
        let calls = [spawn(&transport, get()), spawn(&transport, get())];
        let (_, respond) = handle.next_request().await.unwrap();
        (calls, respond)
    });
    driven.block_on(async {
        for _ in 0..2 {
            let call = spawn(&transport, request(Method::DELETE));
            let next = tokio::time::timeout(Duration::from_secs(1), handle.next_request()).await;
            let (seen, respond) = next.expect("a permit is free").unwrap();
            assert_eq!(seen.method(), Method::DELETE);
            respond.send_response(Response::new(Body::empty()));
            assert_eq!(call.await.unwrap(), 200);
        }
    });
    drop(calls);
}

#[tokio::test(start_paused = true)]
async fn stalled_head_of_queue_is_overtaken() {
    let script = Script::new([asking_to_wait(429, "20"), respond(200), respond(200), respond(200)]);
    let transport = script.builder().no_retry().timeout(Duration::from_secs(600)).build().unwrap();
    assert_eq!(status(&transport, get()).await, 429);
    let start = Instant::now();
    let mut stalled = std::pin::pin!(status(&transport, get()));
    assert!(futures_util::FutureExt::now_or_never(stalled.as_mut()).is_none());
    let (second, third) = futures_util::future::join(status(&transport, get()), status(&transport, get())).await;
    assert_eq!((second.as_u16(), third.as_u16()), (200, 200));
    assert!((20..=25).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert_eq!(stalled.await, 200);
}

#[tokio::test(start_paused = true)]
async fn cancelled_request_leaves_queue() {
    let (builder, mut handle) = mocked();
    let transport = builder.max_in_flight(1).build().unwrap();
    let under_way = spawn(&transport, get());
    let (_, respond) = handle.next_request().await.unwrap();
    let waiting = spawn(&transport, request(Method::DELETE));
    tokio::task::yield_now().await;
    let last = spawn(&transport, request(Method::PUT));
    tokio::task::yield_now().await;
    waiting.abort();
    under_way.abort();
    let _ = (waiting.await, under_way.await);
    drop(respond);
    let (seen, respond) = handle.next_request().await.unwrap();
    assert_eq!(seen.method(), Method::PUT);
    respond.send_response(Response::new(Body::empty()));
    assert_eq!(last.await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_429_delays_every_clone() {
    let script = Script::new([asking_to_wait(429, "20"), respond(200), respond(200)]);
    let transport = script.builder().no_retry().build().unwrap();
    assert_eq!(status(&transport, get()).await, 429);
    let start = Instant::now();
    let clone = transport.clone();
    let both = futures_util::future::join(status(&clone, get()), status(&transport, request(Method::POST))).await;
    assert_eq!((both.0.as_u16(), both.1.as_u16()), (200, 200));
    assert_eq!(start.elapsed().as_secs(), 20);
    let other = Script::always(200);
    assert_eq!(status(&other.transport(), get()).await, 200, "another client has its own limiter");
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_429_delays_all_and_is_never_shortened() {
    let script = Script::new([respond(429), asking_to_wait(503, "20"), asking_to_wait(429, "soon"), respond(200)]);
    let transport = script.builder().no_retry().adaptive_rate(false).build().unwrap();
    let start = Instant::now();
    for expected in [429, 503, 429, 200] {
        assert_eq!(status(&transport, get()).await, expected);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);

    let (builder, mut handle) = mocked();
    let transport = builder.no_retry().adaptive_rate(false).build().unwrap();
    let calls = [spawn(&transport, get()), spawn(&transport, get())];
    for wait in ["20", "5"] {
        let (_, respond) = handle.next_request().await.unwrap();
        respond.send_response(asking_to_wait(429, wait).unwrap());
    }
    for call in calls {
        assert_eq!(call.await.unwrap(), 429);
    }
    let after = spawn(&transport, get());
    let (_, respond) = handle.next_request().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 20);
    respond.send_response(Response::new(Body::empty()));
    assert_eq!(after.await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn throttle_alone_queues_without_timeout() {
    let script = Script::new([asking_to_wait(429, "600"), respond(200)]);
    let transport = Transport::new(ThrottleLayer::new(0).layer(script.clone()));
    let start = Instant::now();
    assert_eq!(status(&transport, get()).await, 429);
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(start.elapsed().as_secs(), 600);
}

#[tokio::test(start_paused = true)]
async fn throttled_call_sent_before_timeout_may_be_processed() {
    let script = Script::always(200).after(Duration::from_secs(5));
    let stack = DeadlineLayer::new(Duration::from_secs(1)).layer(ThrottleLayer::new(1).layer(script));
    let error = send(&Transport::new(stack), request(Method::POST)).await.unwrap_err();
    assert!(error.is_timeout() && error.was_sent() && error.may_have_been_processed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn call_sent_after_queueing_may_have_been_processed() {
    let script = Script::always(200).after(Duration::from_secs(5));
    let transport = script.builder().max_in_flight(1).timeout(Duration::from_secs(8)).build().unwrap();
    let (first, second) =
        futures_util::future::join(status(&transport, get()), send(&transport, request(Method::POST))).await;
    let error = second.unwrap_err();
    assert!(first == 200 && error.is_timeout() && error.may_have_been_processed(), "{error}");
    assert!(error.to_string().contains("the call took longer than its limit of 8s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn delay_beyond_deadline_fails_at_once_unsent() {
    let script = Script::new([asking_to_wait(429, "600"), respond(200)]);
    let transport = script.transport();
    assert_eq!(status(&transport, get()).await, 429);
    let start = Instant::now();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed()), (ErrorKind::Timeout, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    assert!(!error.was_sent() && !error.may_have_been_processed());
    tokio::time::advance(Duration::from_secs(601)).await;
    assert_eq!(status(&transport, get()).await, 200);
}

#[tokio::test(start_paused = true)]
async fn absurd_retry_after_is_bounded() {
    let script = Script::new([asking_to_wait(429, "99999999999999999999"), respond(200)]);
    let transport = script.transport();
    assert_eq!(status(&transport, get()).await, 429);
    tokio::time::advance(Duration::from_secs(60 * 60 + 1)).await;
    assert_eq!(status(&transport, get()).await, 200);
}

#[tokio::test(start_paused = true)]
async fn write_that_stayed_queued_was_not_sent() {
    let (builder, mut handle) = mocked();
    let transport = builder.max_in_flight(1).attempt_timeout(Duration::from_secs(500)).build().unwrap();
    let under_way = spawn(&transport, get());
    let (_, _respond) = handle.next_request().await.unwrap();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_processed(), "{error}");
    assert!(error.to_string().contains("while queued by the rate limiter"), "{error}");
    under_way.abort();
}

#[tokio::test(start_paused = true)]
async fn slow_start_adds_one_permit_per_response() {
    let (builder, mut handle) = mocked();
    let transport = builder.max_in_flight(10).build().unwrap();
    let calls: Vec<_> = (0..20).map(|_| spawn(&transport, get())).collect();
    tokio::task::yield_now().await;
    let mut under_way = Vec::new();
    while let Some(Some(request)) = futures_util::FutureExt::now_or_never(handle.next_request()) {
        under_way.push(request);
    }
    assert_eq!(under_way.len(), 8);
    let (_, respond) = under_way.remove(0);
    respond.send_response(Response::new(Body::empty()));
    tokio::time::sleep(Duration::from_millis(1)).await;
    while let Some(Some(request)) = futures_util::FutureExt::now_or_never(handle.next_request()) {
        under_way.push(request);
    }
    assert_eq!(under_way.len(), 9, "the permit of the finished one, and one more");
    let mut most = 9;
    while let Some((_, respond)) = under_way.pop() {
        respond.send_response(Response::new(Body::empty()));
        tokio::time::sleep(Duration::from_millis(1)).await;
        while let Some(Some(request)) = futures_util::FutureExt::now_or_never(handle.next_request()) {
            under_way.push(request);
        }
        most = most.max(under_way.len());
    }
    assert_eq!(most, 10, "no more than the limit");
    for call in calls {
        assert_eq!(call.await.unwrap(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn fixed_rate_keeps_order_and_allows_burst() {
    let script = Script::always(200);
    let transport = script.builder().rate_limit(10.0, 3).build().unwrap();
    let start = Instant::now();
    let calls: Vec<_> = (0..8).map(|_| spawn(&transport, get())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 200);
    }
    let at: Vec<_> = script.seen().iter().map(|seen| (seen.at - start).as_millis()).collect();
    assert_eq!(at[..3], [0, 0, 0]);
    assert!(at[3..].iter().zip([100, 200, 300, 400, 500]).all(|(at, due)| (due..due + 5).contains(at)), "{at:?}");
}

#[tokio::test(start_paused = true)]
async fn queue_is_fifo_after_delay() {
    let numbered = |number: usize| {
        let mut call = get();
        *call.uri_mut() = format!("/toys/{number}").parse().unwrap();
        call
    };
    let script = Script::new(std::iter::once(asking_to_wait(429, "20")).chain((0..40).map(|_| respond(200))));
    // All of them wait: some for a place, the others for their time.
    let transport = script.builder().no_retry().max_in_flight(4).rate_limit(10.0, 2).build().unwrap();
    assert_eq!(status(&transport, numbered(0)).await, 429);
    let mut calls = Vec::new();
    for number in 1..=40 {
        calls.push(spawn(&transport.clone(), numbered(number)));
        tokio::task::yield_now().await;
    }
    for call in calls {
        assert_eq!(call.await.unwrap(), 200);
    }
    let order: Vec<_> = script.seen().iter().map(|seen| seen.uri.path().to_owned()).collect();
    assert_eq!(order, (0..=40).map(|number| format!("/toys/toys/{number}")).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn queue_is_fifo_under_rate_limit() {
    let script = Script::always(200);
    let transport = script.builder().rate_limit(10.0, 1).build().unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    let first = spawn(&transport, request(Method::POST));
    tokio::task::yield_now().await;
    // The same moment: this task wakes up first and asks before the other one has taken its permit.
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(first.await.unwrap(), 200);
    let bodies: Vec<_> = script.seen().iter().map(|seen| seen.body.is_empty()).collect();
    assert_eq!(bodies, [true, false, true], "the POST came first");
}

#[tokio::test(start_paused = true)]
async fn tiny_rate_lets_its_burst_through_and_queues_rest() {
    for rate in [f64::MIN_POSITIVE, 1e-300, 1e-20, 1e-9] {
        let script = Script::always(200);
        let transport = script.builder().rate_limit(rate, 1).build().unwrap();
        assert_eq!(status(&transport, get()).await, 200);
        let error = send(&transport, request(Method::POST)).await.unwrap_err();
        assert!(error.is_timeout() && !error.was_sent() && !error.may_have_been_processed(), "{rate}: {error}");
        assert!(error.to_string().contains("rate limited: the required delay of"), "{error}");
        assert_eq!(script.count(), 1, "{rate}");
    }
}

#[tokio::test(start_paused = true)]
async fn cancelled_queued_request_costs_no_permit() {
    let script = Script::always(200);
    let transport = script.builder().rate_limit(1.0, 1).build().unwrap();
    let start = Instant::now();
    assert_eq!(status(&transport, get()).await, 200);
    let given_up = spawn(&transport, get());
    tokio::task::yield_now().await;
    let next = spawn(&transport, get());
    tokio::time::sleep(Duration::from_millis(500)).await;
    given_up.abort();
    assert_eq!(next.await.unwrap(), 200);
    assert!(start.elapsed() < Duration::from_millis(1010), "{:?}", start.elapsed());
    assert_eq!(script.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn adaptive_rate_drops_on_429_without_retry_after() {
    let replies = || std::iter::once(respond(429)).chain((0..5).map(|_| respond(200)));
    let (learned, unlearned) = (Script::new(replies()), Script::new(replies()));
    let mut took = Vec::new();
    for (script, adaptive) in [(&learned, true), (&unlearned, false)] {
        let transport = script.builder().no_retry().adaptive_rate(adaptive).build().unwrap();
        assert_eq!(status(&transport, get()).await, 429);
        let start = Instant::now();
        let calls: Vec<_> = (0..5).map(|_| spawn(&transport, get())).collect();
        for call in calls {
            assert_eq!(call.await.unwrap(), 200);
        }
        took.push(start.elapsed());
    }
    assert!(took[0] > Duration::from_secs(2) && took[0] < Duration::from_secs(12), "{took:?}");
    assert_eq!(took[1], Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn rejections_by_429_do_not_use_retry_budget() {
    let replies = (0..8).map(|_| asking_to_wait(429, "1")).chain((0..40).map(|_| respond(200)));
    let script = Script::new((0..8).map(|_| asking_to_wait(429, "1")).chain(replies));
    let transport = script.builder().retry(RetryPolicy::new().budget(0.0, 0)).build().unwrap();
    let calls: Vec<_> = (0..30).map(|_| spawn(&transport, get())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 200);
    }
    assert_eq!(script.count(), 46);
}

#[test]
fn rates_that_allow_nothing_are_rejected() {
    for (per_second, burst) in [(0.0, 1), (-1.0, 1), (f64::NAN, 1), (f64::INFINITY, 1), (1.0, 0)] {
        let error = Transport::builder().rate_limit(per_second, burst).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("rate"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn rate_of_zero_or_less_means_no_limit() {
    for rate in [0.0, -1.0, f64::NAN] {
        let script = Script::always(200);
        let transport = Transport::new(ThrottleLayer::new(8).rate(rate, 1).layer(script.clone()));
        for _ in 0..3 {
            status(&transport, get()).await;
        }
        let seen = script.seen();
        assert!(seen.iter().all(|request| request.at == seen[0].at), "{rate}");
    }
}

#[tokio::test(start_paused = true)]
async fn first_429_delays_calls_by_its_retry_after_alone() {
    let replies = std::iter::once(asking_to_wait(429, "1")).chain((0..60).map(|_| respond(200)));
    let script = Script::new(replies);
    let transport = script.transport();
    let begun = Instant::now();
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(begun.elapsed().as_millis(), 1000);
    let others = futures_util::future::join_all((0..59).map(|_| status(&transport, get()))).await;
    assert!(others.iter().all(|status| *status == 200));
    assert!(begun.elapsed().as_millis() < 1100, "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_one_product_does_not_delay_another() {
    static OTHER: ionoscloud_core::Product = ionoscloud_core::Product::new("other", "1")
        .with_servers(&[ionoscloud_core::Server::new("https://other.example", "global")]);
    let script = Script::new([asking_to_wait(429, "1800"), respond(200), respond(200)]);
    let transport = script.builder().no_retry().build().unwrap();
    assert_eq!(status(&transport, get()).await, 429);
    let begun = Instant::now();
    let mut request = get();
    let info = ionoscloud_core::OperationInfo::new(&OTHER, "otherGet", Method::GET, "/toys/{toyId}");
    request.extensions_mut().insert(info);
    assert_eq!(status(&transport, request).await, 200);
    assert_eq!(begun.elapsed().as_secs(), 0);
    let error = send(&transport, get()).await.unwrap_err();
    assert!(!error.was_sent() && error.retry_after().is_some(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn queue_of_delayed_product_leaves_permits_to_others() {
    static OTHER: ionoscloud_core::Product = ionoscloud_core::Product::new("other", "1")
        .with_servers(&[ionoscloud_core::Server::new("https://other.example", "global")]);
    let script = Script::new(std::iter::once(asking_to_wait(429, "60")).chain((0..20).map(|_| respond(200))));
    let transport = script.builder().no_retry().max_in_flight(2).build().unwrap();
    assert_eq!(status(&transport, get()).await, 429);
    let queued = futures_util::future::join_all((0..5).map(|_| status(&transport, get())));
    let begun = Instant::now();
    let other = async {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        let mut request = get();
        let info = ionoscloud_core::OperationInfo::new(&OTHER, "otherGet", Method::GET, "/toys/{toyId}");
        request.extensions_mut().insert(info);
        assert_eq!(status(&transport, request).await, 200);
        begun.elapsed().as_secs()
    };
    let (queued, other) = futures_util::future::join(queued, other).await;
    assert!(queued.iter().all(|status| *status == 200));
    assert_eq!((other, begun.elapsed().as_secs()), (1, 60));
}

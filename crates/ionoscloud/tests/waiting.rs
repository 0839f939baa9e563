//! The rules of waiting, each provoked by a scripted service on a virtual clock.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};
use ionoscloud::mongodb::{Cluster, ClusterHandle};
use ionoscloud::wait::{Verdict, WaitErrorKind};
use ionoscloud::{Body, Client, ErrorKind, RequestOptions, Transport, WaitPolicy};
use tokio::time::{Instant, sleep};

#[derive(Clone, Copy)]
enum Reply {
    State(&'static str),
    Stateless,
    Status(u16),
    RetryAfter(u16, &'static str),
    Page(u16),
    Late(u64, &'static str),
    Hang,
    Reset,
}

use Reply::{Hang, Late, Page, Reset, RetryAfter, State, Stateless, Status};

type Polls = Arc<Mutex<Vec<Duration>>>;

/// A cluster behind responses in their order, the last of them for ever, and the times of the polls.
fn cluster(replies: &[Reply]) -> (ClusterHandle, Polls) {
    let polls = Polls::default();
    let script = Arc::new(Mutex::new(VecDeque::from(replies.to_vec())));
    let (seen, start) = (polls.clone(), Instant::now());
    let service = tower::service_fn(move |request: Request<Body>| {
        seen.lock().unwrap().push(start.elapsed());
        let retry = request.extensions().get::<RequestOptions>().and_then(|options| options.retry);
        assert_eq!(retry, Some(false), "a poll is not retried below the wait");
        let mut script = script.lock().unwrap();
        let reply = if script.len() > 1 { script.pop_front() } else { script.front().copied() };
        async move { respond(reply.unwrap()).await }
    });
    let policy = WaitPolicy::new().jitter(0.0);
    (Client::new(Transport::new(service)).with_wait_policy(policy).mongodb().cluster("c-1"), polls)
}

async fn respond(reply: Reply) -> Result<Response<Body>, std::io::Error> {
    let object = |state: String| format!(r#"{{"id":"c-1","metadata":{state},"properties":{{}}}}"#);
    let (status, header, body) = match reply {
        State(state) => (200, None, object(format!(r#"{{"state":"{state}"}}"#))),
        Stateless => (200, None, object("null".into())),
        Status(status) => (status, None, r#"{"messages":[{"message":"no"}]}"#.into()),
        RetryAfter(200, wait) => (200, Some(wait), object("null".into())),
        RetryAfter(status, wait) => (status, Some(wait), String::new()),
        Page(status) => (status, None, "<html>gateway</html>".into()),
        Late(wait, state) => {
            sleep(Duration::from_secs(wait)).await;
            (200, None, object(format!(r#"{{"state":"{state}"}}"#)))
        }
        Hang => {
            sleep(Duration::from_secs(1_000_000)).await;
            (500, None, String::new())
        }
        Reset => return Err(std::io::ErrorKind::ConnectionReset.into()),
    };
    let mut response = Response::builder().status(status);
    if let Some(wait) = header {
        response = response.header("retry-after", wait);
    }
    Ok(response.body(Body::from(body)).unwrap())
}

fn seconds(polls: &Polls) -> Vec<f64> {
    polls.lock().unwrap().iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test(start_paused = true)]
async fn polls_at_once_and_then_backs_off() {
    let (cluster, polls) = cluster(&[State("BUSY"), State("BUSY"), State("BUSY"), State("AVAILABLE")]);
    cluster.wait_until_ready().await.unwrap();
    assert_eq!(seconds(&polls), [0.0, 5.0, 12.5, 23.75]);
}

#[tokio::test(start_paused = true)]
async fn unknown_and_absent_states_are_pending() {
    let (cluster, polls) = cluster(&[Stateless, State("MOVING"), State("UNKNOWN"), State("available")]);
    cluster.wait_until_ready().await.unwrap();
    assert_eq!(polls.lock().unwrap().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn failed_state_ends_wait_with_resource() {
    let (cluster, polls) = cluster(&[State("BUSY"), State("FAILED")]);
    let error = cluster.wait_until_ready().await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!(wait.kind(), &WaitErrorKind::Failed("FAILED".into()));
    assert_eq!(wait.last().map(|cluster: &Cluster| cluster.id.as_str()), Some("c-1"));
    assert_eq!(polls.lock().unwrap().len(), 2);
    let text = error.to_string();
    assert!(text.starts_with("cluster c-1 entered a terminal state: FAILED - check the resource before"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn failed_poll_is_never_ready() {
    let (cluster, polls) = cluster(&[Status(503), Page(502), Reset, Status(429), Status(500), State("AVAILABLE")]);
    let mut failures = 0;
    let mut progress = cluster.wait_until_ready().progress();
    while let Some(poll) = progress.next().await {
        failures += u32::from(poll.unwrap().transient_error.is_some());
    }
    assert_eq!((failures, polls.lock().unwrap().len()), (5, 6));
}

#[tokio::test(start_paused = true)]
async fn failed_polls_are_limited_and_reset_by_success() {
    let five = [Status(503); 5];
    let script: Vec<_> = five.iter().chain(&[State("BUSY")]).chain(&five).chain(&[Status(504)]).copied().collect();
    let (cluster, polls) = cluster(&script);
    let error = cluster.wait_until_ready().await.unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::Poll);
    assert_eq!(polls.lock().unwrap().len(), 12);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(504));
}

#[tokio::test(start_paused = true)]
async fn final_error_ends_wait_at_once() {
    for status in [400, 401, 403, 422] {
        let (cluster, polls) = cluster(&[Status(status)]);
        let error = cluster.wait_until_ready().await.unwrap_err();
        assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::Poll);
        assert_eq!(polls.lock().unwrap().len(), 1);
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(status)));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_overrides_delay() {
    let (cluster, polls) = cluster(&[RetryAfter(429, "40"), RetryAfter(200, "2"), State("AVAILABLE")]);
    cluster.wait_until_ready().await.unwrap();
    assert_eq!(seconds(&polls), [0.0, 40.0, 42.0]);
}

#[tokio::test(start_paused = true)]
async fn zero_delays_are_no_busy_loop() {
    let (handle, polls) = cluster(&[RetryAfter(200, "0"), RetryAfter(429, "0"), State("AVAILABLE")]);
    handle.wait_until_ready().await.unwrap();
    assert_eq!(seconds(&polls), [0.0, 1.0, 2.0]);
    let (handle, polls) = cluster(&[State("BUSY")]);
    let eager =
        WaitPolicy::new().initial_delay(Duration::ZERO).max_delay(Duration::ZERO).timeout(Duration::from_secs(1));
    handle.wait_until_ready().policy(eager).await.unwrap_err();
    assert!(polls.lock().unwrap().len() <= 101);
}

#[tokio::test(start_paused = true)]
async fn gateway_404_needs_confirmation() {
    let (handle, polls) = cluster(&[Page(404), State("DESTROYING"), Page(404), Page(404)]);
    handle.wait_until_deleted().await.unwrap();
    assert_eq!(polls.lock().unwrap().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn timed_out_wait_has_processed_nothing() {
    let (handle, _) = cluster(&[State("BUSY")]);
    let error = handle.wait_until_ready().timeout(Duration::from_secs(10)).policy(WaitPolicy::new()).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn not_found_means_gone_unless_deletion_is_goal() {
    let (handle, polls) = cluster(&[State("DESTROYING"), Status(404)]);
    handle.wait_until_deleted().await.unwrap();
    assert_eq!(polls.lock().unwrap().len(), 2);
    let (handle, _) = cluster(&[State("BUSY"), Status(404)]);
    let error = handle.wait_until_ready().await.unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::Gone);
    assert!(error.is_not_found() && error.to_string().starts_with("cluster c-1 does not exist: "), "{error}");
}

#[tokio::test(start_paused = true)]
async fn gone_410_needs_no_confirmation() {
    for gone in [Status(410), Page(410)] {
        let (handle, polls) = cluster(&[State("DESTROYING"), gone, Hang]);
        handle.wait_until_deleted().await.unwrap();
        assert_eq!(polls.lock().unwrap().len(), 2);
        let (handle, _) = cluster(&[State("BUSY"), gone, Hang]);
        let error = handle.wait_until_ready().await.unwrap_err();
        assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::Gone);
    }
}

#[tokio::test(start_paused = true)]
async fn one_401_after_authorized_poll_is_tolerated() {
    let (handle, polls) = cluster(&[State("BUSY"), Status(401), State("BUSY"), Status(401), State("AVAILABLE")]);
    let mut shown = Vec::new();
    let mut progress = handle.wait_until_ready().progress();
    while let Some(poll) = progress.next().await {
        shown.push(poll.unwrap().transient_error.is_some_and(|error| error.contains("401")));
    }
    assert_eq!((shown, polls.lock().unwrap().len()), (vec![false, true, false, true, false], 5));

    let (handle, polls) = cluster(&[State("BUSY"), Status(401), Status(401), State("AVAILABLE")]);
    let error = handle.wait_until_ready().await.unwrap_err();
    assert!(error.is_unauthorized() && polls.lock().unwrap().len() == 3, "{error}");
    let (handle, polls) = cluster(&[Status(401), State("AVAILABLE")]);
    assert!(handle.wait_until_ready().await.unwrap_err().is_unauthorized());
    assert_eq!(polls.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn failed_deletion_ends_wait_unless_it_failed_before() {
    let (handle, polls) = cluster(&[State("FAILED"), State("BUSY"), State("FAILED"), State("DESTROYING"), Status(404)]);
    handle.wait_until_deleted().await.unwrap();
    assert_eq!(polls.lock().unwrap().len(), 5);
    let failed = [State("FAILED"), State("DESTROYING"), State("FAILED"), Status(404)];
    let error = cluster(&failed).0.wait_until_deleted().await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!(wait.kind(), &WaitErrorKind::Failed("FAILED, after its deletion had begun".into()));
    assert_eq!(wait.polls(), 3);
    cluster(&failed).0.wait_until_deleted().policy(WaitPolicy::new().fail_on_failed_state(false)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn hanging_poll_is_cut_off_at_timeout() {
    let (cluster, _) = cluster(&[State("BUSY"), Hang]);
    let start = Instant::now();
    let error = cluster.wait_until_ready().timeout(Duration::from_secs(30)).await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!((error.kind(), wait.kind()), (ErrorKind::Timeout, &WaitErrorKind::TimedOut));
    assert!((30..=40).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert!(wait.last::<Cluster>().is_some());
}

#[tokio::test(start_paused = true)]
async fn last_poll_is_made_at_timeout() {
    let (cluster, polls) = cluster(&[State("BUSY"), State("BUSY"), State("AVAILABLE")]);
    cluster.wait_until_ready().timeout(Duration::from_secs(9)).await.unwrap();
    assert_eq!(seconds(&polls), [0.0, 5.0, 9.0]);
}

#[tokio::test(start_paused = true)]
async fn last_poll_has_its_own_timeout() {
    let (handle, polls) = cluster(&[State("BUSY"), State("BUSY"), Late(8, "AVAILABLE")]);
    handle.wait_until_ready().timeout(Duration::from_secs(9)).await.unwrap();
    assert_eq!(seconds(&polls), [0.0, 5.0, 9.0]);
    let (handle, _) = cluster(&[State("BUSY"), State("BUSY"), Late(12, "AVAILABLE")]);
    let error = handle.wait_until_ready().timeout(Duration::from_secs(9)).await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!((wait.kind(), wait.elapsed().as_secs()), (&WaitErrorKind::TimedOut, 19));
}

#[tokio::test(start_paused = true)]
async fn progress_is_reported_before_delay() {
    let (cluster, _) = cluster(&[State("BUSY"), State("AVAILABLE")]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let (listener, start) = (reported.clone(), Instant::now());
    let wait = cluster.wait_until_ready().on_progress(move |progress| {
        listener.lock().unwrap().push((start.elapsed().as_secs(), progress.poll, progress.to_string()));
    });
    wait.await.unwrap();
    let reported = reported.lock().unwrap().clone();
    assert_eq!(reported[0], (0, 1, "cluster c-1 is BUSY after 0.0 s".into()));
    assert_eq!(reported[1], (5, 2, "cluster c-1 is AVAILABLE after 5.0 s".into()));
}

#[tokio::test(start_paused = true)]
async fn condition_is_checked_for_absence() {
    let (cluster, _) = cluster(&[State("BUSY"), Status(404)]);
    let seen =
        cluster.wait_until(|seen: Option<&Cluster>| if seen.is_none() { Verdict::Met } else { Verdict::Pending }).await;
    assert_eq!(seen.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn unlimited_policy_waits_without_timeout() {
    let (cluster, polls) = cluster(&[State("BUSY"), State("BUSY"), State("AVAILABLE")]);
    cluster
        .wait_until_ready()
        .policy(WaitPolicy::new().timeout(Duration::MAX).initial_delay(Duration::from_secs(86_400)))
        .await
        .unwrap();
    assert_eq!(polls.lock().unwrap().len(), 3);
}

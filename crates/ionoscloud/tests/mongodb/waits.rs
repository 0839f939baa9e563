//! Each rule of waiting, with the fault of the emulator that provokes it.

use http::StatusCode;
use ionoscloud::mongodb::{Cluster, healthy};
use ionoscloud::wait::{Condition as _, Verdict, WaitErrorKind, ready as is_ready};
use ionoscloud::{Lifecycle as _, WaitPolicy};
use ionoscloud_emulator::{Effect, Emulator, Fault, RetryAfter, Times};
use serde_json::json;
use tokio::time::Instant;

use crate::support::{business, client, playground, ready, seconds};

const POLL: &str = "clustersFindById";
const STATE: &str = "/metadata/state";

fn state(state: &str) -> Effect {
    Effect::respond().set(STATE, json!(state))
}

fn after(calls: u64, effect: Effect) -> Fault {
    Fault::on(POLL).nth(calls).then(effect)
}

async fn created(emulator: &Emulator) -> ionoscloud::InProgress<Cluster> {
    client(emulator).mongodb().clusters().create(playground()).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn transient_poll_failures_are_tolerated() {
    let emulator = Emulator::new();
    let effects = [
        Effect::status(StatusCode::SERVICE_UNAVAILABLE).html(),
        Effect::status(StatusCode::BAD_GATEWAY).empty(),
        Effect::status(StatusCode::INTERNAL_SERVER_ERROR),
        Effect::reset(),
        Effect::stall(),
    ];
    for (number, effect) in (2..).zip(effects) {
        emulator.add_fault(after(number, effect)).unwrap();
    }
    assert!(created(&emulator).await.wait().await.unwrap().is_ready());
    let hit = emulator.journal().requests().iter().filter(|request| request.fault.is_some()).count();
    assert_eq!(hit, 5, "each of the faults was met");
}

#[tokio::test(start_paused = true)]
async fn endless_poll_failures_end_wait_with_last_state() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on(POLL).calls(3..).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE))).unwrap();
    let error = created(&emulator).await.wait().await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!((wait.kind(), wait.polls()), (&WaitErrorKind::Poll, 8));
    assert_eq!(wait.last().and_then(|cluster: &Cluster| cluster.state()), Some("BUSY"));
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
}

#[tokio::test(start_paused = true)]
async fn new_cluster_may_be_404_at_first() {
    let times = Times::default().get_visibility_delay(seconds(40));
    let emulator = Emulator::builder().times(times).build().unwrap();
    assert!(created(&emulator).await.wait().await.unwrap().is_ready());
    let times = Times::default().get_visibility_delay(seconds(100));
    let emulator = Emulator::builder().times(times.clone()).build().unwrap();
    let error = created(&emulator).await.wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::Gone, "the grace is over after a minute");
    let emulator = Emulator::builder().times(times).build().unwrap();
    let policy = WaitPolicy::new().jitter(0.0).not_found_grace(seconds(5));
    let error = created(&emulator).await.wait().policy(policy).await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!((wait.kind(), wait.polls()), (&WaitErrorKind::Gone, 2), "five seconds are over after five seconds");
}

#[tokio::test(start_paused = true)]
async fn failed_state_is_final_unless_policy_tolerates_it() {
    let emulator = Emulator::new();
    emulator.add_fault(after(2, state("FAILED"))).unwrap();
    let error = created(&emulator).await.wait().await.unwrap_err();
    assert!(matches!(error.wait().unwrap().kind(), WaitErrorKind::Failed(reason) if reason.contains("FAILED")));
    let emulator = Emulator::new();
    emulator.add_fault(after(2, state("FAILED"))).unwrap();
    let patient = created(&emulator).await.wait().policy(WaitPolicy::new().fail_on_failed_state(false));
    assert!(patient.await.unwrap().is_ready());
}

#[tokio::test(start_paused = true)]
async fn unknown_or_absent_states_are_pending_and_shown() {
    let emulator = Emulator::new();
    emulator.add_fault(after(1, state("MIGRATING"))).unwrap();
    emulator.add_fault(after(2, Effect::respond().remove(STATE))).unwrap();
    emulator.add_fault(after(3, Effect::respond().set("/metadata", json!(null)))).unwrap();
    let mut states = Vec::new();
    let mut progress = created(&emulator).await.wait().progress();
    while let Some(poll) = progress.next().await {
        let poll = poll.unwrap();
        assert!(poll.verdict == Verdict::Pending || poll.next_poll_in.is_none());
        states.push(poll.state);
    }
    let shown: Vec<_> = states.iter().take(4).map(|state| state.as_deref()).collect();
    assert_eq!(shown, [Some("MIGRATING"), None, None, Some("BUSY")]);
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_polls_is_followed_or_ignored() {
    let limited = || Effect::status(StatusCode::TOO_MANY_REQUESTS);
    let emulator = Emulator::new();
    emulator.add_fault(after(1, limited().retry_after(RetryAfter::Seconds(40)))).unwrap();
    emulator.add_fault(after(2, limited().retry_after(RetryAfter::Date(seconds(50))))).unwrap();
    emulator.add_fault(after(3, limited().retry_after(RetryAfter::Text("soon".parse().unwrap())))).unwrap();
    let created = created(&emulator).await;
    let start = Instant::now();
    let mut progress = created.wait().policy(WaitPolicy::new().jitter(0.0)).progress();
    let mut polled_at = Vec::new();
    while let Some(poll) = progress.next().await {
        poll.unwrap();
        polled_at.push(start.elapsed().as_secs());
        if polled_at.len() == 4 {
            break;
        }
    }
    // The limiter of the transport delays requests for the same time.
    assert_eq!(polled_at[..3], [0, 40, 90]);
    assert!((95..=106).contains(&polled_at[3]), "{polled_at:?}");
}

#[tokio::test(start_paused = true)]
async fn gateway_404_does_not_end_deletion_wait() {
    let (emulator, cluster) = ready(business()).await;
    emulator.add_fault(after(2, Effect::status(StatusCode::NOT_FOUND).html())).unwrap();
    let began = Instant::now();
    cluster.delete().await.unwrap().wait().await.unwrap();
    assert!(began.elapsed() >= seconds(120), "the page of a gateway did not end the wait");
}

#[tokio::test(start_paused = true)]
async fn user_and_restore_waits_poll_cluster() {
    let (emulator, cluster) = ready(business()).await;
    emulator.add_fault(after(1, state("AVAILABLE"))).unwrap();
    let began = Instant::now();
    let user = ionoscloud::mongodb::NewUser::new("anna", "correct horse");
    assert!(cluster.users().create(user).await.unwrap().wait().await.unwrap().is_ready());
    // The first poll returned the state before the change, a later one a transitional state: no state is stale any
    // more.
    assert!((seconds(20)..seconds(30)).contains(&began.elapsed()), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn health_and_readiness_combine_in_one_wait() {
    let (emulator, cluster) = ready(business()).await;
    let unhealthy = Effect::respond().set("/metadata/health", json!("DEGRADED"));
    emulator.add_fault(Fault::on(POLL).calls(1..=3).then(unhealthy)).unwrap();
    let seen = cluster.wait_until(is_ready().and(healthy())).await.unwrap().unwrap();
    assert!(seen.is_ready());
    assert_eq!(emulator.journal().count(POLL), 4);
}

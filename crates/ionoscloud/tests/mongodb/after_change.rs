//! Waits after a change, while reads still show the state from before it.

use ionoscloud::Lifecycle as _;
use ionoscloud::mongodb::{ClusterHandle, ClusterUpdate, NewUser, UserRole};
use ionoscloud::wait::WaitErrorKind;
use ionoscloud::{MaintenanceWindow, Weekday};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::support::{business, client, ready, ready_with, seconds};

const POLL: &str = "clustersFindById";
const CHANGE: &str = "clustersPatch";
const STATE: &str = "/metadata/state";

/// A cluster whose reads, and responses to changes, are ten seconds old.
async fn stale() -> (Emulator, ClusterHandle) {
    ready_with(Times::default().state_lag(seconds(10)), business()).await
}

fn update() -> ClusterUpdate {
    ClusterUpdate::new().maintenance_window(MaintenanceWindow::new("04:30:00", Weekday::Sunday))
}

/// Responses that do not say if the change has begun.
fn nothing_said() -> [Effect; 4] {
    [
        Effect::respond().remove(STATE),
        Effect::respond().set(STATE, json!("UNKNOWN")),
        Effect::respond().set(STATE, json!("MIGRATING")),
        Effect::respond().set("/metadata", json!(null)),
    ]
}

#[tokio::test(start_paused = true)]
async fn stale_available_is_ignored_after_stateless_response() {
    for effect in nothing_said() {
        let (emulator, cluster) = stale().await;
        emulator.add_fault(Fault::on(CHANGE).then(effect.clone())).unwrap();
        let began = Instant::now();
        assert!(cluster.update(update()).await.unwrap().wait().await.unwrap().is_ready());
        assert!(began.elapsed() >= seconds(120), "{effect:?}: {:?}", began.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn stale_available_is_ignored_after_stateless_poll() {
    for effect in nothing_said() {
        let (emulator, cluster) = stale().await;
        emulator.add_fault(Fault::on(POLL).nth(1).then(effect.clone())).unwrap();
        let began = Instant::now();
        assert!(cluster.update(update()).await.unwrap().wait().await.unwrap().is_ready());
        assert!(began.elapsed() >= seconds(120), "{effect:?}: {:?}", began.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn failed_state_from_before_change_is_ignored() {
    for state in ["FAILED", "AVAILABLE"] {
        let (emulator, cluster) = ready(business()).await;
        emulator.add_fault(Fault::on(CHANGE).then(Effect::respond().set(STATE, json!(state)))).unwrap();
        emulator.add_fault(Fault::on(POLL).nth(1).then(Effect::respond().set(STATE, json!("FAILED")))).unwrap();
        assert!(cluster.update(update()).await.unwrap().wait().await.unwrap().is_ready(), "{state}");
    }
}

#[tokio::test(start_paused = true)]
async fn lasting_failed_state_ends_wait_after_stale_timeout() {
    let (emulator, cluster) = ready(business()).await;
    for operation in [CHANGE, POLL] {
        emulator.add_fault(Fault::on(operation).then(Effect::respond().set(STATE, json!("FAILED")))).unwrap();
    }
    let error = cluster.update(update()).await.unwrap().wait().await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!(wait.kind(), &WaitErrorKind::Failed("FAILED".into()));
    assert_eq!(wait.elapsed(), seconds(30));
}

#[tokio::test(start_paused = true)]
async fn restore_wait_tolerates_stale_reads() {
    let (_emulator, cluster) = stale().await;
    sleep(seconds(24 * 3600)).await;
    let snapshots = cluster.snapshots().list().collect_up_to(10).await.unwrap();
    let began = Instant::now();
    let restored = cluster.restore(snapshots.first().unwrap()).await.unwrap();
    assert!(restored.wait().await.unwrap().is_ready());
    assert!(began.elapsed() >= seconds(600), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn user_change_wait_tolerates_stale_reads() {
    let (_emulator, cluster) = stale().await;
    let users = cluster.users();
    let began = Instant::now();
    users.create(NewUser::new("anna", "correct horse")).await.unwrap().wait().await.unwrap();
    let created = began.elapsed();
    users.replace_roles("anna", [UserRole::read("orders")]).await.unwrap().wait().await.unwrap();
    let updated = began.elapsed() - created;
    users.delete("anna").await.unwrap().wait().await.unwrap();
    let deleted = began.elapsed() - created - updated;
    for (what, took) in [("created", created), ("updated", updated), ("deleted", deleted)] {
        assert!(took >= seconds(20), "{what} in {took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn not_found_grace_starts_at_create() {
    let emulator = Emulator::new();
    let client = client(&emulator);
    let created = client.mongodb().clusters().create(business()).await.unwrap();
    sleep(seconds(3600)).await;
    client.mongodb().cluster(&created.id).delete().await.unwrap().wait().await.unwrap();
    let error = created.wait().await.unwrap_err();
    let wait = error.wait().unwrap();
    assert_eq!((wait.kind(), wait.polls()), (&WaitErrorKind::Gone, 1));
}

#[tokio::test(start_paused = true)]
async fn not_found_within_grace_is_source_of_timeout() {
    let emulator = Emulator::builder().times(Times::default().get_visibility_delay(seconds(600))).build().unwrap();
    let created = client(&emulator).mongodb().clusters().create(business()).await.unwrap();
    let error = created.wait().timeout(seconds(20)).await.unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &WaitErrorKind::TimedOut);
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<ionoscloud::Error>());
    assert!(source.is_some_and(ionoscloud::Error::is_not_found), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn wait_by_another_process_tolerates_stale_reads() {
    let (emulator, cluster) = stale().await;
    let _ = cluster.update(update()).await.unwrap().into_response();
    let began = Instant::now();
    let again = client(&emulator).mongodb().cluster(cluster.id());
    assert!(again.wait_until_settled().await.unwrap().is_ready());
    assert!(began.elapsed() >= seconds(120), "{:?}", began.elapsed());
    let began = Instant::now();
    again.wait_until_settled().await.unwrap();
    assert_eq!(began.elapsed(), seconds(30), "nothing is going on any more, which takes its time to be sure of");
}

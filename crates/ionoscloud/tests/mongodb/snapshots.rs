use ionoscloud::Lifecycle as _;
use ionoscloud::mongodb::{ClusterHandle, Restore, Snapshot};
use tokio::time::{Instant, sleep};

use crate::support::{playground, ready, seconds, sent};

async fn first_snapshot(cluster: &ClusterHandle) -> Snapshot {
    assert_eq!(cluster.snapshots().list().collect_up_to(10).await.unwrap(), []);
    sleep(seconds(24 * 3600)).await;
    cluster.snapshots().list().collect_up_to(10).await.unwrap().remove(0)
}

#[tokio::test(start_paused = true)]
async fn restore_wait_polls_cluster() {
    let (emulator, cluster) = ready(playground()).await;
    let snapshot = first_snapshot(&cluster).await;
    assert_eq!(snapshot.properties.version.as_deref(), Some("6.0"));

    let began = Instant::now();
    let restore = cluster.restore(&snapshot).await.unwrap();
    assert_eq!(cluster.get().await.unwrap().state(), Some("BUSY"));
    assert!(cluster.restore(&snapshot).await.unwrap_err().is_conflict(), "a second one is refused");
    let restored = restore.wait().await.unwrap();
    assert!(restored.is_ready() && began.elapsed() >= seconds(10 * 60), "{:?}", began.elapsed());
    assert_eq!(sent(&emulator), ["POST clustersRestorePost"; 2]);
}

#[tokio::test(start_paused = true)]
async fn restore_by_snapshot_time_or_both() {
    let (_emulator, cluster) = ready(playground()).await;
    let snapshot = first_snapshot(&cluster).await;
    let moment = snapshot.properties.creation_time.clone().unwrap();
    for from in [
        Restore::from(&snapshot.id),
        Restore::to_point_in_time(moment.clone()),
        Restore::from_snapshot(&snapshot.id).recovery_target_time(moment),
    ] {
        cluster.restore(from).await.unwrap().wait().await.unwrap();
    }
    let error = cluster.restore(Restore::from_snapshot("no-such")).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("no snapshot"), "{error}");
}

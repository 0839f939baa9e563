//! Snapshots on their schedule, and the way back to them.

use std::time::{Duration, SystemTime};

use crate::support::{CLUSTERS, Received, available, create, get, new_cluster, send};
use http::Method;
use ionoscloud_emulator::{Emulator, Times};
use serde_json::{Value, json};
use tokio::time::advance;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);

/// An emulator that starts with the year 2026, and a cluster of it that is 8 minutes old.
async fn started() -> (Emulator, String) {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let emulator = Emulator::builder().start_time(start).build().unwrap();
    let path = available(&emulator).await;
    (emulator, path)
}

async fn snapshots(emulator: &Emulator, cluster: &str) -> Vec<Value> {
    get(emulator, &format!("{cluster}/snapshots")).await.json["items"].as_array().unwrap().clone()
}

async fn restore(emulator: &Emulator, cluster: &str, target: Value) -> Received {
    send(emulator, Method::POST, &format!("{cluster}/restore"), Some(target)).await
}

#[tokio::test(start_paused = true)]
async fn daily_snapshot_is_kept_for_week() {
    let (emulator, path) = started().await;
    advance(6 * HOUR - 8 * MINUTE - Duration::from_secs(1)).await;
    assert!(snapshots(&emulator, &path).await.is_empty());
    advance(Duration::from_secs(1)).await;
    let taken = snapshots(&emulator, &path).await;
    assert_eq!(taken[0]["type"], "snapshot");
    assert_eq!(
        taken[0]["properties"],
        json!({ "creationTime": "2026-01-01T06:00:00Z", "size": 262, "version": "7.0" })
    );
    let patch = json!({ "properties": { "mongoDBVersion": "8.0" } });
    send(&emulator, Method::PATCH, &path, Some(patch)).await;
    advance(DAY).await;
    let next = snapshots(&emulator, &path).await;
    assert_eq!((&next[0], next.len(), &next[1]["properties"]["version"]), (&taken[0], 2, &json!("8.0")));
    advance(6 * DAY).await;
    let week = snapshots(&emulator, &path).await;
    assert_eq!((&week[0], week.len()), (&next[1], 7));
    let page = get(&emulator, &format!("{path}/snapshots?limit=2&offset=4")).await.json;
    assert_eq!((&page["items"], &page["limit"]), (&json!([week[4], week[5]]), &json!(2)));
    assert!(page["_links"]["next"].as_str().unwrap().ends_with("/snapshots?limit=2&offset=6"));

    send(&emulator, Method::DELETE, &path, None).await;
    advance(2 * MINUTE).await;
    assert_eq!(get(&emulator, &format!("{path}/snapshots")).await.code(), "emulator-cluster-not-found");
}

#[tokio::test(start_paused = true)]
async fn first_snapshot_time_is_setting() {
    let emulator = Emulator::builder().times(Times::default().first_snapshot(MINUTE)).build().unwrap();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    advance(8 * MINUTE - Duration::from_secs(1)).await;
    assert_eq!(snapshots(&emulator, &path).await.len(), 0);
    advance(Duration::from_secs(1)).await;
    assert_eq!(snapshots(&emulator, &path).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn restore_returns_no_body_and_is_busy() {
    let (emulator, path) = started().await;
    advance(DAY).await;
    let id = &snapshots(&emulator, &path).await[0]["id"];
    let target = json!({ "snapshotId": id, "recoveryTargetTime": "2026-01-01T12:00:00Z" });
    let accepted = restore(&emulator, &path, target.clone()).await;
    assert_eq!((accepted.status.as_u16(), &accepted.json), (202, &Value::Null));
    assert_eq!(accepted.headers.get("content-type"), None);
    assert!(accepted.headers.contains_key("x-request-id"));
    advance(10 * MINUTE - Duration::from_secs(1)).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    let second = restore(&emulator, &path, target.clone()).await;
    assert_eq!((second.status.as_u16(), second.code()), (409, "emulator-cluster-busy"));
    advance(Duration::from_secs(1)).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    assert_eq!(restore(&emulator, &path, target).await.status, 202);
}

#[tokio::test(start_paused = true)]
async fn impossible_restores_are_rejected() {
    let (emulator, path) = started().await;
    advance(DAY).await;
    let at = |time: &str| json!({ "recoveryTargetTime": time });
    for (target, message) in [
        (json!({}), "snapshotId: required unless there is a recoveryTargetTime"),
        (json!({ "snapshotId": 7 }), "snapshotId: must be a string"),
        (at("2026-01-02T00:08:00Z"), "recoveryTargetTime: must be in the past"),
        (at("2025-12-31T23:59:59Z"), "recoveryTargetTime: must not be before the cluster was created"),
        (at("yesterday"), "recoveryTargetTime: must be a date and time with an offset, as in 2026-01-31T12:00:00Z"),
    ] {
        let refused = restore(&emulator, &path, target.clone()).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]), "{target}");
    }
    let unknown = restore(&emulator, &path, json!({ "snapshotId": "x" })).await;
    assert_eq!((unknown.status.as_u16(), unknown.code()), (422, "emulator-snapshot-not-found"));
    let other = format!("{CLUSTERS}/{}", create(&emulator, "other").await);
    advance(DAY).await;
    let foreign = &snapshots(&emulator, &other).await[0]["id"];
    assert_eq!(restore(&emulator, &path, json!({ "snapshotId": foreign })).await.code(), "emulator-snapshot-not-found");
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    assert_eq!(restore(&emulator, &path, at("2026-01-01T00:00:00Z")).await.status, 202);
}

#[tokio::test(start_paused = true)]
async fn snapshot_of_another_version_is_rejected() {
    let (emulator, path) = started().await;
    advance(DAY).await;
    let old = snapshots(&emulator, &path).await[0]["id"].clone();
    send(&emulator, Method::PATCH, &path, Some(json!({ "properties": { "mongoDBVersion": "8.0" } }))).await;
    advance(DAY).await;
    let refused = restore(&emulator, &path, json!({ "snapshotId": old })).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (422, "emulator-snapshot-version"));
    let all = snapshots(&emulator, &path).await;
    let new = &all.last().unwrap()["id"];
    assert_eq!(restore(&emulator, &path, json!({ "snapshotId": new })).await.status, 202);
}

#[tokio::test(start_paused = true)]
async fn new_cluster_can_start_from_snapshot() {
    let (emulator, path) = started().await;
    advance(DAY).await;
    let id = snapshots(&emulator, &path).await[0]["id"].clone();
    let create_from = async |version: &str, backup: Value| {
        let mut body = new_cluster("copy");
        body["properties"]["mongoDBVersion"] = version.into();
        body["properties"]["fromBackup"] = backup;
        send(&emulator, Method::POST, CLUSTERS, Some(body)).await
    };
    for (version, backup, expected) in [
        ("7.0", json!({}), "snapshotId: required"),
        ("7.0", json!({ "snapshotId": "x" }), "snapshotId: there is no such snapshot"),
        ("6.0", json!({ "snapshotId": id }), "snapshotId: the snapshot is of a newer version"),
        (
            "7.0",
            json!({ "snapshotId": id, "recoveryTargetTime": "2027-01-01T00:00:00Z" }),
            "recoveryTargetTime: must be in the past",
        ),
    ] {
        let refused = create_from(version, backup).await;
        assert_eq!(refused.messages(), [format!("properties.fromBackup.{expected}")]);
    }
    let created = create_from("8.0", json!({ "snapshotId": id })).await;
    assert_eq!((created.status.as_u16(), created.state()), (200, "BUSY"));
    assert_eq!(created.json["properties"].get("fromBackup"), None);
}

//! Reads that are behind: a stale state after a change, a new cluster that is not to be seen yet.

use std::time::Duration;

use crate::support::{CLUSTERS, available, create, get, send};
use http::Method;
use ionoscloud_emulator::{Emulator, Times};
use serde_json::json;
use tokio::time::advance;

const SECOND: Duration = Duration::from_secs(1);

fn emulator(times: Times) -> Emulator {
    Emulator::builder().times(times).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn state_lag_shows_available_before_busy() {
    let emulator = emulator(Times::default().state_lag(5 * SECOND));
    let path = available(&emulator).await;
    let change = json!({ "properties": { "displayName": "b" } });
    let patched = send(&emulator, Method::PATCH, &path, Some(change.clone())).await;
    assert_eq!((patched.state(), &patched.json["properties"]["displayName"]), ("AVAILABLE", &json!("b")));
    advance(4 * SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"][0]["metadata"]["state"], "AVAILABLE");
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.code(), "emulator-cluster-busy");
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    advance(115 * SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
}

#[tokio::test(start_paused = true)]
async fn get_visibility_delay_makes_new_clusters_404() {
    let emulator = emulator(Times::default().get_visibility_delay(10 * SECOND));
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    advance(9 * SECOND).await;
    for path in [&path, &format!("{path}/users"), &format!("{path}/logs")] {
        assert_eq!(get(&emulator, path).await.code(), "emulator-cluster-not-found");
    }
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"].as_array().unwrap().len(), 1);
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
}

#[tokio::test(start_paused = true)]
async fn list_visibility_delay_hides_new_clusters() {
    let emulator = emulator(Times::default().list_visibility_delay(10 * SECOND));
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    advance(9 * SECOND).await;
    let filtered = format!("{CLUSTERS}?filter.name=a");
    for list in [CLUSTERS, &filtered] {
        assert_eq!(get(&emulator, list).await.json["items"], json!([]));
    }
    assert_eq!(get(&emulator, &path).await.status, 200);
    advance(SECOND).await;
    assert_eq!(get(&emulator, &filtered).await.json["items"][0]["properties"]["displayName"], "a");
}

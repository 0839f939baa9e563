//! Data Platform: clusters with node pools, by its document.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, get, send};

const CLUSTERS: &str = "/dataplatform/clusters";

async fn post(emulator: &Emulator, path: &str, properties: &Value) -> Received {
    send(emulator, Method::POST, path, Some(json!({ "properties": properties }))).await
}

async fn patch(emulator: &Emulator, path: &str, properties: &Value) -> Received {
    send(emulator, Method::PATCH, path, Some(json!({ "properties": properties }))).await
}

async fn settle() {
    tokio::time::advance(Duration::from_secs(1_000)).await;
}

async fn cluster(emulator: &Emulator) -> String {
    let made = post(emulator, CLUSTERS, &json!({ "name": "stack", "datacenterId": DATACENTER })).await;
    assert_eq!((made.status.as_u16(), made.state()), (200, "DEPLOYING"), "{}", made.json);
    settle().await;
    format!("{CLUSTERS}/{}", made.id())
}

/// Facts: every success is a 200; the states end with `AVAILABLE`.
#[tokio::test(start_paused = true)]
async fn cluster_is_created_changed_and_deleted() {
    let emulator = Emulator::new();
    let path = cluster(&emulator).await;
    let shown = get(&emulator, &path).await;
    assert_eq!((shown.state(), &shown.json["properties"]["dataPlatformVersion"]), ("AVAILABLE", &json!("23.11")));
    let lans = json!([{ "lanId": "1", "dhcp": true, "routes": [] }]);
    assert_eq!(patch(&emulator, &path, &json!({ "name": "other", "lans": lans })).await.state(), "UPDATING");
    settle().await;
    let properties = get(&emulator, &path).await.json["properties"].clone();
    assert_eq!(
        (&properties["name"], &properties["lans"], &properties["datacenterId"]),
        (&json!("other"), &lans, &json!(DATACENTER))
    );
    assert_eq!(get(&emulator, &format!("{CLUSTERS}?name=OTH")).await.json["items"].as_array().unwrap().len(), 1);
    assert_eq!(get(&emulator, &format!("{CLUSTERS}?name=stack")).await.json["items"], json!([]));
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.state(), "DESTROYING");
    settle().await;
    assert_eq!(get(&emulator, &path).await.status, 404);
}

/// Facts: a default version broke clients three times; number of nodes, window and labels alone can change.
#[tokio::test(start_paused = true)]
async fn node_pool_has_defaults_and_follows_its_cluster() {
    let emulator = Emulator::new();
    let path = cluster(&emulator).await;
    let pools = format!("{path}/nodepools");
    let made = post(&emulator, &pools, &json!({ "name": "workers", "nodeCount": 2 })).await;
    let pool = format!("{pools}/{}", made.id());
    for (name, expected) in [
        ("ramSize", json!(4_096)),
        ("coresCount", json!(4)),
        ("storageSize", json!(20)),
        ("dataPlatformVersion", json!("23.11")),
        ("datacenterId", json!(DATACENTER)),
    ] {
        assert_eq!(made.json["properties"][name], expected, "{name}");
    }
    settle().await;
    assert_eq!(patch(&emulator, &pool, &json!({ "nodeCount": 3 })).await.json["properties"]["nodeCount"], 3);
    settle().await;
    let odd = json!({ "name": "odd", "nodeCount": 1, "ramSize": 1_000 });
    assert_eq!(post(&emulator, &pools, &odd).await.status, 400, "a multiple of 1024");
    assert_eq!(get(&emulator, &pools).await.json["items"].as_array().unwrap().len(), 1);
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 200);
    settle().await;
    assert_eq!(get(&emulator, &pool).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn kubeconfig_is_there_once_cluster_is() {
    let emulator = Emulator::new();
    let made = post(&emulator, CLUSTERS, &json!({ "name": "stack", "datacenterId": DATACENTER })).await;
    let path = format!("{CLUSTERS}/{}/kubeconfig", made.id());
    assert_eq!(get(&emulator, &path).await.status, 409);
    settle().await;
    assert_eq!(get(&emulator, &path).await.json["clusters"][0]["name"], "stack");
}

#[tokio::test(start_paused = true)]
async fn version_that_is_not_offered_is_rejected() {
    let emulator = Emulator::new();
    assert_eq!(get(&emulator, "/dataplatform/versions").await.json["items"], json!(["23.7", "23.11"]));
    let gone = json!({ "name": "stack", "datacenterId": DATACENTER, "dataPlatformVersion": "22.11" });
    assert_eq!(post(&emulator, CLUSTERS, &gone).await.status, 400);
    let old = json!({ "name": "stack", "datacenterId": DATACENTER, "dataPlatformVersion": "23.7" });
    let made = post(&emulator, CLUSTERS, &old).await;
    assert_eq!(made.json["metadata"]["availableUpgradeVersions"], json!(["23.11"]));
}

#[tokio::test(start_paused = true)]
async fn cluster_can_fail() {
    let fault = Fault::on("dataplatform/clustersPost").then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let made = post(&emulator, CLUSTERS, &json!({ "name": "stack", "datacenterId": DATACENTER })).await;
    assert_eq!(made.state(), "FAILED");
}

#[tokio::test(start_paused = true)]
async fn implausible_values_are_rejected_unless_lenient() {
    let strict = Emulator::new();
    let lenient = Emulator::builder().strict(false).build().unwrap();
    for (properties, member) in [
        (json!({ "name": " ", "datacenterId": DATACENTER }), "name"),
        (json!({ "name": "stack", "datacenterId": "d" }), "datacenterId"),
        (json!({ "name": "stack", "datacenterId": DATACENTER, "lans": [{ "lanId": "01" }] }), "lans[0].lanId"),
    ] {
        let refused = post(&strict, CLUSTERS, &properties).await;
        assert_eq!(refused.status, 400, "{}", refused.json);
        assert!(refused.messages()[0].starts_with(&format!("properties.{member}: ")), "{}", refused.json);
        assert_eq!(post(&lenient, CLUSTERS, &properties).await.status, 200);
    }
}

#[tokio::test(start_paused = true)]
async fn half_of_maintenance_window_is_refused() {
    let emulator = Emulator::new();
    let cluster = cluster(&emulator).await;
    settle().await;
    let half = json!({ "maintenanceWindow": { "dayOfTheWeek": "Monday" } });
    assert_eq!(patch(&emulator, &cluster, &half).await.status, 400);
}

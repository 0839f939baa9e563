//! Clusters of Managed Kubernetes, versions, and the configuration file.

use std::time::Duration;

use http::{Method, Request};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;
use tower::ServiceExt as _;

use super::{id, ids};
use crate::cloud::{BASE, call, made, read, remove};

const POST: Method = Method::POST;
const PUT: Method = Method::PUT;

/// The path of a new cluster that is `ACTIVE`.
pub(super) async fn cluster(emulator: &Emulator, properties: Value) -> String {
    made(emulator, "/k8s", json!({ "properties": properties })).await
}

/// An address in Berlin that is reserved, and the path of its block.
async fn reserved(emulator: &Emulator) -> (Value, String) {
    let block = json!({ "properties": { "location": "de/txl", "size": 1 } });
    let block = made(emulator, "/ipblocks", block).await;
    (read(emulator, &block).await.json["properties"]["ips"][0].clone(), block)
}

/// Recorded: kubernetes/cluster-created.json and clusters-list.json.
#[tokio::test(start_paused = true)]
async fn cluster_deploys_until_it_is_active() {
    let emulator = Emulator::new();
    let created = call(&emulator, POST, "/k8s", json!({ "properties": { "name": "shop" } })).await;
    assert_eq!((created.status.as_u16(), created.state(), &created.json["type"]), (202, "DEPLOYING", &json!("k8s")));
    assert!(created.headers.contains_key("location"));
    let properties = &created.json["properties"];
    assert_eq!((properties.get("availableUpgradeVersions"), &properties["public"]), (None, &json!(true)));
    assert!(properties["maintenanceWindow"]["time"].as_str().unwrap().ends_with('Z'));
    let path = format!("/k8s/{}", created.id());
    advance(Duration::from_secs(8 * 60)).await;
    let found = read(&emulator, &path).await;
    assert_eq!(found.state(), "ACTIVE");
    let properties = &found.json["properties"];
    let default = read(&emulator, "/k8s/versions/default").await.json;
    assert_eq!((&properties["k8sVersion"], &properties["viableNodePoolVersions"][0]), (&default, &default));
    let offered = read(&emulator, "/k8s/versions").await.json;
    for version in properties["availableUpgradeVersions"].as_array().unwrap() {
        assert!(offered.as_array().unwrap().contains(version), "{version}");
    }
    let listed = read(&emulator, "/k8s?depth=1").await.json;
    assert_eq!(ids(&listed), [id(&path)]);
    assert_eq!(listed["items"][0]["entities"]["nodepools"]["id"], format!("{}/nodepools", id(&path)));
    assert_eq!(remove(&emulator, &path).await.status, 202);
    assert_eq!(read(&emulator, &path).await.state(), "DESTROYING");
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
}

/// Facts 2: a PUT without the allow list opens the API server, an empty list of buckets clears it.
#[tokio::test(start_paused = true)]
async fn put_drops_allow_list_and_keeps_what_is_fixed() {
    let emulator = Emulator::new();
    let (ip, _) = reserved(&emulator).await;
    let path = cluster(
        &emulator,
        json!({
            "name": "shop", "k8sVersion": "1.31.10", "apiSubnetAllowList": ["192.0.2.0/24"],
            "s3Buckets": [{ "name": "logs" }], "public": false, "location": "de/txl", "natGatewayIp": ip,
        }),
    )
    .await;
    let changed = call(&emulator, PUT, &path, json!({ "properties": { "name": "store" } })).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (202, "UPDATING"));
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["name"], properties.get("apiSubnetAllowList")), (&json!("store"), None));
    assert_eq!((&properties["k8sVersion"], &properties["location"]), (&json!("1.31.10"), &json!("de/txl")));
    assert_eq!((&properties["public"], &properties["s3Buckets"][0]["name"]), (&json!(false), &json!("logs")));
    let cleared = json!({ "name": "store", "s3Buckets": [], "k8sVersion": "1.32.7" });
    call(&emulator, PUT, &path, json!({ "properties": cleared })).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["s3Buckets"], &properties["k8sVersion"]), (&json!([]), &json!("1.32.7")));
    advance(Duration::from_secs(4 * 60)).await;
    assert_eq!(read(&emulator, &path).await.state(), "ACTIVE");
}

/// Facts 2: grammar of names, upgrades only, what a private cluster needs.
#[tokio::test(start_paused = true)]
async fn cluster_rules_are_422() {
    let emulator = Emulator::new();
    let (ip, _) = reserved(&emulator).await;
    for (member, properties) in [
        ("name", json!({ "name": "-shop" })),
        ("name", json!({ "name": "a".repeat(64) })),
        ("k8sVersion", json!({ "name": "shop", "k8sVersion": "1.2.3" })),
        ("location", json!({ "name": "shop", "public": false, "natGatewayIp": "192.0.2.1" })),
        ("natGatewayIp", json!({ "name": "shop", "public": false, "location": "de/txl" })),
        (
            "nodeSubnet",
            json!({ "name": "shop", "public": false, "location": "de/txl", "natGatewayIp": ip,
            "nodeSubnet": "10.0.0.0/24" }),
        ),
        ("time", json!({ "name": "shop", "maintenanceWindow": { "dayOfTheWeek": "Monday", "time": "25:00:00Z" } })),
    ] {
        let refused = call(&emulator, POST, "/k8s", json!({ "properties": properties })).await;
        assert_eq!(refused.status, 422, "{member}: {}", refused.json);
        assert!(refused.messages()[0].contains(member), "{member}: {}", refused.json);
    }
    let path = cluster(&emulator, json!({ "name": "", "k8sVersion": "1.32.6" })).await;
    for version in ["1.31.11", "1.32.5"] {
        let refused = call(&emulator, PUT, &path, json!({ "properties": { "name": "", "k8sVersion": version } })).await;
        assert_eq!(refused.status, 422, "{version}: upgrades only");
    }
}

/// Facts 2: reserved in the location of the cluster, which uses it until it is gone.
#[tokio::test(start_paused = true)]
async fn private_cluster_needs_reserved_address_and_keeps_it() {
    let emulator = Emulator::new();
    let (ip, block) = reserved(&emulator).await;
    let new =
        |location: &str, ip: &Value| json!({ "name": "a", "public": false, "location": location, "natGatewayIp": ip });
    for (location, ip) in [("de/txl", &json!("192.0.2.1")), ("de/fra", &ip)] {
        let refused = call(&emulator, POST, "/k8s", json!({ "properties": new(location, ip) })).await;
        assert_eq!(refused.status, 422, "{location} {ip}");
        assert!(refused.messages()[0].starts_with("[(root).properties.natGatewayIp]"), "{}", refused.json);
    }
    let path = cluster(&emulator, new("de/txl", &ip)).await;
    let consumers = read(&emulator, &block).await.json["properties"]["ipConsumers"].clone();
    assert_eq!(consumers, json!([{ "ip": ip, "k8sClusterUuid": id(&path) }]));
    let kept = remove(&emulator, &block).await;
    assert!(kept.status == 422 && kept.messages()[0].starts_with("[VDC-5-1080]"), "{}", kept.json);
    assert_eq!(remove(&emulator, &path).await.status, 202);
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(remove(&emulator, &block).await.status, 202);
}

/// Facts 2: YAML or JSON as `Accept` says, of a cluster that is active.
#[tokio::test(start_paused = true)]
async fn kubeconfig_follows_accept() {
    let emulator = Emulator::new();
    let created = call(&emulator, POST, "/k8s", json!({ "properties": { "name": "shop" } })).await;
    let path = format!("{BASE}/k8s/{}/kubeconfig", created.id());
    let fetch = async |accept: &str| {
        let request = Request::get(&path).header("authorization", "Bearer token").header("accept", accept);
        let response = emulator.clone().oneshot(request.body(Full::<bytes::Bytes>::default()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        (parts.status.as_u16(), parts.headers["content-type"].to_str().unwrap().to_owned(), text)
    };
    assert_eq!(fetch("*/*").await.0, 422, "the cluster is not active");
    advance(Duration::from_secs(8 * 60)).await;
    let (status, media_type, json) = fetch("application/json").await;
    assert_eq!((status, media_type.as_str()), (200, "application/json"));
    let config: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&config["kind"], &config["clusters"][0]["name"]), (&json!("Config"), &json!("shop")));
    assert_eq!(config["contexts"][0]["name"], config["current-context"]);
    for (accept, expected) in [
        ("application/yaml", "application/yaml"),
        ("application/x-yaml", "application/x-yaml"),
        ("application/json;q=0.5, application/yaml", "application/yaml"),
        ("*/*", "application/yaml"),
        ("text/html", "application/yaml"),
    ] {
        let (_, media_type, yaml) = fetch(accept).await;
        assert_eq!(media_type, expected, "{accept}");
        assert_eq!(serde_saphyr::from_str::<Value>(&yaml).unwrap(), config, "{accept}");
    }
    assert_eq!(fetch("application/json, */*;q=0.1").await.1, "application/json");
}

/// Facts 2: these never change. What is sent as it is stored changes nothing.
#[tokio::test(start_paused = true)]
async fn fixed_members_of_cluster_are_refused_unless_same() {
    let emulator = Emulator::new();
    let (ip, _) = reserved(&emulator).await;
    let fixed = json!({
        "location": "de/txl", "public": false, "natGatewayIp": ip, "nodeSubnet": "10.8.0.0/16",
    });
    let mut new = fixed.clone();
    new["name"] = "shop".into();
    let path = cluster(&emulator, new).await;
    for (name, other) in [
        ("location", json!("de/fra")),
        ("public", json!(true)),
        ("natGatewayIp", json!("192.0.2.8")),
        ("nodeSubnet", json!("10.9.0.0/16")),
    ] {
        let refused = call(&emulator, PUT, &path, json!({ "properties": { "name": "shop", name: other } })).await;
        assert_eq!(refused.status, 422, "{name}: {}", refused.json);
        let taken = call(&emulator, PUT, &path, json!({ "properties": { "name": "shop", name: fixed[name] } })).await;
        assert_eq!(taken.status, 202, "{name}: {}", taken.json);
    }
}

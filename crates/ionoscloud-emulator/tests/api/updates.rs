//! Allowed combinations of changes, and upgrades.

use crate::support::{
    BUSINESS_M, CLUSTERS, PLAYGROUND, available, connection, get, new_cluster, new_sharded_cluster, send,
};
use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};
use tokio::time::{Duration, advance};

const BUSINESS_S: &str = "d5d6aa0a-6db0-4440-a5ac-00cd42b00bb3";

/// The path of a new cluster that is `AVAILABLE`.
async fn created(emulator: &Emulator, body: Value) -> String {
    let created = send(emulator, Method::POST, CLUSTERS, Some(body)).await;
    assert_eq!(created.status, 200, "{}", created.json);
    advance(Duration::from_secs(480)).await;
    format!("{CLUSTERS}/{}", created.id())
}

fn business(instances: usize) -> Value {
    let mut body = new_cluster("business");
    body["properties"]["templateID"] = BUSINESS_M.into();
    body["properties"]["instances"] = instances.into();
    body["properties"]["connections"] = json!([connection(instances)]);
    body
}

/// Each update is sent to a cluster of its own; nothing is expected where it must be taken.
async fn check(body: Value, cases: Vec<(Value, Option<&str>)>) {
    let emulator = Emulator::new();
    for (properties, expected) in cases {
        let path = created(&emulator, body.clone()).await;
        let before = get(&emulator, &path).await.json;
        let response = send(&emulator, Method::PATCH, &path, Some(json!({ "properties": properties }))).await;
        match expected {
            Some(rule) => {
                let expected = format!("properties.{rule}");
                assert_eq!(
                    (response.status.as_u16(), response.messages()),
                    (422, vec![expected.as_str()]),
                    "{properties}"
                );
                assert_eq!(get(&emulator, &path).await.json, before);
            }
            None => assert_eq!(response.status, 200, "{properties}: {}", response.json),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn business_cluster_grows_but_never_shrinks() {
    let mut elsewhere = connection(5);
    elsewhere["lanId"] = "3".into();
    let together = "connections: change together with instances or shards only";
    check(
        business(3),
        vec![
            (json!({ "templateID": "609f3099-ff0d-456a-8ac7-4dd379a6ee14" }), None),
            (json!({ "templateID": BUSINESS_M, "edition": "business" }), None),
            (json!({ "templateID": BUSINESS_S }), Some("templateID: cannot be smaller than it is")),
            (json!({ "templateID": PLAYGROUND }), Some("templateID: cannot be smaller than it is")),
            (json!({ "edition": "playground" }), Some("edition: cannot be smaller than it is")),
            (json!({ "location": "de/fra" }), Some("location: cannot be changed")),
            (json!({ "shards": 2 }), Some("shards: a replica set has none")),
            (json!({ "instances": 5, "connections": [connection(5)] }), None),
            (json!({ "instances": 5 }), Some("connections[0].cidrList: needs an address for each of 5 instance(s)")),
            (json!({ "connections": [connection(3)] }), None),
            (json!({ "connections": [connection(5)] }), Some(together)),
            (json!({ "instances": 3, "connections": [connection(5)] }), Some(together)),
            (
                json!({ "instances": 5, "connections": [elsewhere] }),
                Some("connections[0]: data centre and LAN cannot be changed"),
            ),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn enterprise_updates_require_edition() {
    let edition = "edition: required in every update of an enterprise cluster";
    check(
        new_sharded_cluster(),
        vec![
            (json!({ "displayName": "b" }), Some(edition)),
            (json!({ "edition": "enterprise", "displayName": "b" }), None),
            (json!({ "edition": "enterprise", "shards": 3, "connections": [connection(4)] }), None),
            (json!({ "edition": "enterprise", "shards": 1 }), Some("shards: cannot be fewer than there are")),
            (json!({ "edition": "enterprise", "type": "replicaset" }), Some("type: a sharded cluster stays one")),
            (json!({ "edition": "business", "templateID": BUSINESS_M }), Some("edition: cannot be smaller than it is")),
            (
                json!({ "edition": "enterprise", "templateID": BUSINESS_M }),
                Some("templateID: the enterprise edition has none"),
            ),
            (json!({ "edition": "enterprise", "cores": 4, "ram": 8192, "storageSize": 20480 }), None),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn versions_are_listed_and_only_upgraded() {
    let emulator = Emulator::new();
    let names = async |path: &str| {
        let json = get(&emulator, path).await.json;
        json["data"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("/databases/mongodb/versions").await, ["5.0", "6.0", "7.0", "8.0"]);
    let path = available(&emulator).await;
    assert_eq!(names(&format!("{path}/versions")).await, ["8.0"]);
    let to = |version: &str| Some(json!({ "properties": { "mongoDBVersion": version } }));
    let lower = send(&emulator, Method::PATCH, &path, to("6.0")).await;
    assert_eq!(lower.messages(), ["properties.mongoDBVersion: cannot be lower than it is"]);
    let unknown = send(&emulator, Method::PATCH, &path, to("9.0")).await;
    assert_eq!(unknown.messages(), ["properties.mongoDBVersion: must be one of 5.0, 6.0, 7.0, 8.0"]);
    assert_eq!(send(&emulator, Method::PATCH, &path, to("7.0")).await.state(), "BUSY");
    advance(Duration::from_secs(120)).await;
    assert_eq!(send(&emulator, Method::PATCH, &path, to("8.0")).await.state(), "UPGRADING");
    assert_eq!(names(&format!("{path}/versions")).await, [""; 0]);
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/x/versions")).await.status, 404);
}

#[tokio::test]
async fn api_version_is_returned() {
    let emulator = Emulator::new();
    let one = get(&emulator, "/databases/mongodb/infos/version").await.json;
    assert_eq!(one["name"], "1.0.0");
    let swagger = one["swaggerUrl"].as_str().unwrap().to_owned();
    assert!(swagger.starts_with("http://") && swagger.ends_with("/docs/mongodb.json"), "{swagger}");
    assert_eq!(get(&emulator, "/databases/mongodb/infos/versions").await.json, json!([one]));
}

/// Host and port are the server's: clients read them without asking whether they are there.
#[tokio::test(start_paused = true)]
async fn enabled_bi_connector_has_host_and_port() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    for (sent, has_host) in [
        (json!({ "enabled": true }), true),
        (json!({ "enabled": true, "host": "mine", "port": "1" }), true),
        (json!({ "enabled": false, "host": "mine" }), false),
    ] {
        let change = json!({ "properties": { "biConnector": sent } });
        let changed = send(&emulator, Method::PATCH, &path, Some(change)).await;
        let connector = &changed.json["properties"]["biConnector"];
        assert_eq!((connector["host"].is_string(), connector["port"].is_string()), (has_host, has_host), "{connector}");
        assert_ne!(connector["host"], "mine");
        tokio::time::advance(std::time::Duration::from_secs(120)).await;
    }
}

/// A user is no reason for a cluster to be there that was never provisioned; a change of it is another attempt.
#[tokio::test(start_paused = true)]
async fn cluster_of_failed_creation_takes_change_alone() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("clustersPost").then(Effect::respond().fail_resource())).unwrap();
    let path = created(&emulator, business(1)).await;
    emulator.clear_faults();
    let failed = get(&emulator, &path).await;
    assert_eq!((failed.state(), &failed.json["metadata"]["health"]), ("FAILED", &json!("UNHEALTHY")));
    assert_eq!(failed.json["properties"].get("connectionString"), None);
    let user = json!({ "properties": { "username": "ada", "password": "0123456789", "roles": [] } });
    let refused = send(&emulator, Method::POST, &format!("{path}/users"), Some(user)).await;
    assert_eq!(refused.code(), "emulator-cluster-busy");
    let change = json!({ "properties": { "displayName": "b" } });
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, 200);
    advance(Duration::from_secs(300)).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
}

/// Facts (api-behaviour 1.2): a failure is not final, and the cluster is not healthy.
#[tokio::test(start_paused = true)]
async fn failed_cluster_takes_next_change() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    emulator.add_fault(Fault::on("clustersPatch").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let change = json!({ "properties": { "displayName": "b" } });
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change.clone())).await.status, 200);
    advance(Duration::from_secs(300)).await;
    let failed = get(&emulator, &path).await;
    assert_eq!((failed.state(), &failed.json["metadata"]["health"]), ("FAILED", &json!("UNHEALTHY")));
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, 200);
    advance(Duration::from_secs(300)).await;
    let changed = get(&emulator, &path).await;
    assert_eq!((changed.state(), &changed.json["metadata"]["health"]), ("AVAILABLE", &json!("HEALTHY")));
    assert_eq!(changed.json["properties"]["displayName"], "b");
}

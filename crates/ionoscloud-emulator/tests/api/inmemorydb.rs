//! In-Memory DB: replica sets, clusters, snapshots and restores of both versions.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, get, send};

const V1: &str = "/inmemorydb/de-txl/replicasets";
const V2: &str = "/inmemorydbv2/de-txl/v2/clusters";
const SNAPSHOTS: &str = "/inmemorydb/de-txl/snapshots";
/// SHA-256 of a canary.
const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const OTHER_DATACENTER: &str = "6b029f4a-72e5-11ec-90d6-0242ac120003";

async fn post(emulator: &Emulator, path: &str, properties: &Value) -> Received {
    send(emulator, Method::POST, path, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, collection: &str, id: &str, properties: &Value) -> Received {
    let body = json!({ "id": id, "properties": properties });
    send(emulator, Method::PUT, &format!("{collection}/{id}"), Some(body)).await
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

fn hashed() -> Value {
    json!({ "algorithm": "SHA-256", "hash": HASH })
}

fn first() -> Value {
    json!({
        "displayName": "cache", "version": "7.2", "replicas": 1, "resources": { "cores": 1, "ram": 4 },
        "persistenceMode": "None", "evictionPolicy": "noeviction",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "Canary-0123" },
    })
}

fn second() -> Value {
    json!({
        "name": "cache", "version": "7.2", "instances": { "count": 1, "ram": 8, "cores": 2 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "evictionPolicy": "allkeys-lru", "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "app", "password": hashed() },
        "snapshot": { "location": "eu-central-3", "retentionDays": 7, "snapshotHours": [3] },
    })
}

/// The same with the value behind a pointer replaced; `null` removes it.
fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (body.pointer_mut(parent).unwrap(), value) {
        (Value::Array(items), value) => items[name.parse::<usize>().unwrap()] = value,
        (parent, Value::Null) => drop(parent.as_object_mut().unwrap().remove(name)),
        (parent, value) => parent[name] = value,
    }
    body
}

async fn first_snapshot(emulator: &Emulator) -> String {
    get(emulator, SNAPSHOTS).await.json["items"][0]["id"].as_str().unwrap().to_owned()
}

/// Clients rely on it: no DNS name before it is ready, no password ever, storage in GB that follows from RAM.
#[tokio::test(start_paused = true)]
async fn replica_set_has_dns_name_once_ready() {
    let emulator = Emulator::new();
    let made = post(&emulator, V1, &first()).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "BUSY"));
    assert_eq!(made.json["metadata"].get("dnsName"), None);
    assert_eq!(made.json["properties"]["resources"], json!({ "cores": 1, "ram": 4, "storage": 16 }));
    assert_eq!(made.json["properties"]["credentials"], json!({ "username": "app" }));
    later(480).await;
    let ready = get(&emulator, &format!("{V1}/{}", made.id())).await;
    assert_eq!(ready.state(), "AVAILABLE");
    assert_eq!(ready.json["metadata"]["dnsName"], format!("{}.in-memory-db.de-txl.ionos.com", made.id()));
    let list = get(&emulator, &format!("{V1}?filter.name=ACH")).await.json;
    assert_eq!(list["items"][0]["id"], made.id());
    assert!(!list.to_string().contains("Canary"));
}

#[tokio::test]
async fn replica_sets_against_rules_are_422() {
    let emulator = Emulator::new();
    let connection = first()["connections"][0].clone();
    for (pointer, value) in [
        ("/displayName", json!("")),
        ("/version", json!("6.0")),
        ("/replicas", json!(0)),
        ("/replicas", Value::Null),
        ("/resources/cores", json!(0)),
        ("/resources/ram", Value::Null),
        ("/persistenceMode", json!("none")),
        ("/evictionPolicy", json!("allkeys_lru")),
        ("/connections", json!([])),
        ("/connections", json!([connection, connection])),
        ("/connections/0/cidr", json!("10.7.222.1")),
        ("/credentials/username", json!("standby")),
        ("/credentials/password", Value::Null),
        ("/credentials/password", json!("")),
        ("/credentials/password", json!({ "algorithm": "SHA-512", "hash": HASH })),
        ("/credentials/password", json!({ "algorithm": "SHA-256", "hash": HASH.to_uppercase() })),
        ("/credentials/password", json!({ "hash": HASH })),
        ("/initialSnapshotId", json!("none")),
    ] {
        let refused = post(&emulator, V1, &with(first(), pointer, value.clone())).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
        assert!(!refused.json.to_string().contains("Canary"));
    }
    assert_eq!(get(&emulator, V1).await.json["items"], json!([]));
    assert_eq!(post(&emulator, V1, &with(first(), "/credentials/password", hashed())).await.status, 201);
}

/// A PUT replaces everything, with the password again; network and user are fixed, and an unknown id creates.
#[tokio::test(start_paused = true)]
async fn replacement_of_replica_set_needs_password_again() {
    let emulator = Emulator::new();
    let id = post(&emulator, V1, &first()).await.id();
    let larger = with(first(), "/resources/ram", json!(8));
    assert_eq!(put(&emulator, V1, &id, &larger).await.code(), "emulator-busy");
    later(480).await;
    for (pointer, value) in [
        ("/credentials/password", Value::Null),
        ("/credentials/username", json!("other")),
        ("/connections/0/lanId", json!("3")),
    ] {
        assert_eq!(put(&emulator, V1, &id, &with(larger.clone(), pointer, value)).await.status, 422, "{pointer}");
    }
    let changed = put(&emulator, V1, &id, &with(larger, "/persistenceMode", json!("RDB_AOF"))).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (200, "BUSY"));
    assert_eq!(changed.json["properties"]["resources"]["storage"], 64);
    let other = "5a5e3a70-0000-4000-8000-000000000001";
    assert_eq!(put(&emulator, V1, other, &first()).await.status, 201);
}

/// A snapshot is of use in its data centre alone.
#[tokio::test(start_paused = true)]
async fn snapshot_is_restored_in_its_data_centre() {
    let emulator = Emulator::new();
    let id = post(&emulator, V1, &first()).await.id();
    let elsewhere = with(first(), "/connections/0/datacenterId", json!(OTHER_DATACENTER));
    let foreign = post(&emulator, V1, &elsewhere).await.id();
    later(479).await;
    assert_eq!(get(&emulator, SNAPSHOTS).await.json["items"], json!([]));
    later(200).await;
    let snapshot = first_snapshot(&emulator).await;
    let shown = get(&emulator, &format!("{SNAPSHOTS}/{snapshot}")).await.json;
    assert_eq!(shown["metadata"]["replicasetId"], id.as_str());
    assert_eq!((&shown["metadata"]["datacenterId"], &shown["properties"]), (&json!(DATACENTER), &json!({})));

    let restores = format!("{SNAPSHOTS}/{snapshot}/restores");
    for target in [foreign.as_str(), "none"] {
        assert_eq!(post(&emulator, &restores, &json!({ "replicasetId": target })).await.status, 422, "{target}");
    }
    let body = json!({ "replicasetId": id, "displayName": "undo" });
    let restore = post(&emulator, &restores, &body).await;
    assert_eq!((restore.status.as_u16(), restore.state()), (201, "BUSY"));
    assert_eq!(restore.json["metadata"]["restoredSnapshotId"], snapshot.as_str());
    assert_eq!(get(&emulator, &format!("{V1}/{id}")).await.state(), "BUSY");
    assert_eq!(post(&emulator, &restores, &body).await.code(), "emulator-busy");
    later(600).await;
    let path = format!("{restores}/{}", restore.id());
    for path in [path, format!("{V1}/{id}")] {
        assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE", "{path}");
    }
    let list = get(&emulator, &format!("{restores}?filter.name=und")).await.json;
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));

    let copy = |datacenter: &str| {
        let from = with(first(), "/initialSnapshotId", json!(snapshot));
        with(from, "/connections/0/datacenterId", json!(datacenter))
    };
    assert_eq!(post(&emulator, V1, &copy(OTHER_DATACENTER)).await.status, 422);
    assert_eq!(post(&emulator, V1, &copy(DATACENTER)).await.status, 201);
}

#[tokio::test(start_paused = true)]
async fn snapshot_outlives_its_replica_set() {
    let emulator = Emulator::new();
    let path = format!("{V1}/{}", post(&emulator, V1, &first()).await.id());
    later(700).await;
    let snapshot = format!("{SNAPSHOTS}/{}", first_snapshot(&emulator).await);
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 202);
    assert_eq!(get(&emulator, &path).await.state(), "DESTROYING");
    later(120).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(get(&emulator, &snapshot).await.json["metadata"]["state"], "AVAILABLE");
    later(7 * 86_400).await;
    assert_eq!(get(&emulator, &snapshot).await.status, 404);
}

/// The reason of a failure is `message` in version 1 and `statusMessage` in version 2.
#[tokio::test(start_paused = true)]
async fn failed_inmemorydb_has_reason() {
    for (operation, path, properties, member) in [
        ("inmemorydb/replicasetsPost", V1, first(), "message"),
        ("inmemorydb-v2/clustersPost", V2, second(), "statusMessage"),
    ] {
        let fault = Fault::on(operation).nth(1).then(Effect::respond().fail_resource());
        let emulator = Emulator::builder().fault(fault).build().unwrap();
        let failed = post(&emulator, path, &properties).await;
        assert_eq!(failed.state(), "FAILED");
        assert!(failed.json["metadata"][member].is_string(), "{}", failed.json);
    }
}

#[tokio::test]
async fn inmemorydb_takes_bearer_tokens_only() {
    let emulator = Emulator::new();
    for path in [V1, V2] {
        let request = http::Request::get(path).header("authorization", "Basic bWU6c2VjcmV0");
        let refused = crate::support::exchange(&emulator, request.body(bytes::Bytes::new().into()).unwrap()).await;
        assert_eq!(refused.status, 401, "{path}");
    }
}

/// They share a host, and nothing else.
#[tokio::test(start_paused = true)]
async fn inmemorydb_versions_share_nothing() {
    let emulator = Emulator::new();
    let host = "http://in-memory-db.de-txl.ionos.com";
    let old = post(&emulator, &format!("{host}/replicasets"), &first()).await.id();
    let new = post(&emulator, &format!("{host}/v2/clusters"), &second()).await.id();
    for (path, status) in [
        (format!("{V1}/{old}"), 200),
        (format!("{V2}/{new}"), 200),
        (format!("{host}/v2/clusters/{old}"), 404),
        (format!("{host}/replicasets/{new}"), 404),
        (format!("/inmemorydb/de-fra/replicasets/{old}"), 404),
    ] {
        assert_eq!(get(&emulator, &path).await.status, status, "{path}");
    }
    later(700).await;
    for (path, count) in [(format!("{host}/snapshots"), 1), (format!("{host}/v2/snapshots?filter.clusterId={old}"), 0)]
    {
        assert_eq!(get(&emulator, &path).await.json["items"].as_array().map(Vec::len), Some(count), "{path}");
    }
}

#[tokio::test]
async fn inmemorydb_clusters_against_rules_are_422() {
    let emulator = Emulator::new();
    for (pointer, value) in [
        ("/name", json!("x")),
        ("/name", json!("-ab")),
        ("/version", json!("6.0")),
        ("/instances/count", json!(6)),
        ("/instances/ram", json!(3)),
        ("/instances/cores", json!(63)),
        ("/connection/primaryInstanceAddress", json!("10.208.0.1/24")),
        ("/persistenceMode", json!("none")),
        ("/maintenanceWindow", Value::Null),
        ("/credentials", Value::Null),
        ("/credentials/username", json!("a-b")),
        ("/credentials/password", json!("Canary-0123")),
        ("/credentials/password/algorithm", json!("MD5")),
        ("/credentials/password/hash", json!(HASH.to_uppercase())),
        ("/credentials/password/hash", json!("n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=")),
        ("/snapshot/location", json!("de/txl")),
        ("/snapshot/retentionDays", json!(366)),
        ("/snapshot/snapshotHours", json!([])),
        ("/snapshot/snapshotHours", json!([24])),
        ("/restoreFromSnapshot", json!({ "sourceSnapshotId": "none" })),
        ("/restoreFromSnapshot", json!({ "recoveryTargetDatetime": "2020-01-01T00:00:00Z" })),
    ] {
        let refused = post(&emulator, V2, &with(second(), pointer, value.clone())).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
    }
    assert_eq!(get(&emulator, V2).await.json["items"], json!([]));
}

/// The credentials are sent again, RAM never shrinks, and what is left out has its default again.
#[tokio::test(start_paused = true)]
async fn inmemorydb_cluster_is_replaced_whole() {
    let emulator = Emulator::new();
    let made = post(&emulator, V2, &with(second(), "/persistenceMode", json!("AOF"))).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "PROVISIONING"));
    let shown = &made.json["properties"];
    assert_eq!((&shown["credentials"], &shown["persistenceMode"]), (&json!({ "username": "app" }), &json!("AOF")));
    assert_eq!(shown["snapshot"], json!({ "location": "eu-central-3", "retentionDays": 7 }), "no hours in responses");
    later(480).await;
    let path = format!("{V2}/{}", made.id());
    let name = format!("{}.in-memory-db.de-txl.ionos.com", made.id());
    assert_eq!(get(&emulator, &path).await.json["metadata"]["dnsName"], name);
    for (pointer, value) in [
        ("/credentials", Value::Null),
        ("/credentials/password", Value::Null),
        ("/credentials/username", json!("other")),
        ("/snapshot/location", json!("eu-central-4")),
        ("/instances/ram", json!(4)),
    ] {
        assert_eq!(put(&emulator, V2, &made.id(), &with(second(), pointer, value)).await.status, 422, "{pointer}");
    }
    let replaced = put(&emulator, V2, &made.id(), &with(second(), "/version", json!("8.0"))).await;
    assert_eq!((replaced.status.as_u16(), replaced.state()), (200, "UPDATING"));
    assert_eq!(replaced.json["properties"]["persistenceMode"], "None");
    later(900).await;
    assert_eq!(put(&emulator, V2, &made.id(), &second()).await.status, 422, "a version only rises");
    let id = "5a5e3a70-0000-4000-8000-000000000001";
    assert_eq!(put(&emulator, V2, id, &second()).await.status, 201);
}

/// In place with a time alone, from the cluster's own snapshot; a new one names a snapshot of its data centre.
#[tokio::test(start_paused = true)]
async fn inmemorydb_cluster_is_restored_in_place_or_anew() {
    let emulator = Emulator::new();
    let id = post(&emulator, V2, &second()).await.id();
    later(700).await;
    let list = get(&emulator, &format!("/inmemorydbv2/de-txl/v2/snapshots?filter.clusterId={id}")).await.json;
    let snapshot = &list["items"][0];
    let properties = &snapshot["properties"];
    assert_eq!((&properties["clusterVersion"], &properties["datacenterId"]), (&json!("7.2"), &json!(DATACENTER)));
    assert!(properties["snapshotSize"].is_f64() && properties.get("isActive").is_none(), "{properties}");
    let from = |source: Value| with(second(), "/restoreFromSnapshot", source);
    let time = &properties["earliestRecoveryTargetTime"];
    let named = json!({ "sourceSnapshotId": snapshot["id"] });
    assert_eq!(put(&emulator, V2, &id, &from(named.clone())).await.status, 422, "in place names none");
    let early = json!({ "recoveryTargetDatetime": "2000-01-01T00:00:00Z" });
    assert_eq!(put(&emulator, V2, &id, &from(early)).await.status, 422);
    let restored = put(&emulator, V2, &id, &from(json!({ "recoveryTargetDatetime": time }))).await;
    assert_eq!((restored.status.as_u16(), restored.state()), (200, "UPDATING"), "{}", restored.json);
    let elsewhere = with(from(named.clone()), "/connection/datacenterId", json!(OTHER_DATACENTER));
    assert_eq!(post(&emulator, V2, &elsewhere).await.status, 422);
    assert_eq!(post(&emulator, V2, &from(named)).await.status, 201);
}

/// Entries of both catalogues are what a cluster takes.
#[tokio::test]
async fn inmemorydb_catalogues_are_those_of_clusters() {
    let emulator = Emulator::new();
    for (collection, member, pointer) in
        [("versions", "version", "/version"), ("snapshot-locations", "location", "/snapshot/location")]
    {
        let path = format!("/inmemorydbv2/de-txl/v2/{collection}");
        let list = get(&emulator, &path).await.json;
        let entries = list["items"].as_array().unwrap();
        assert_eq!(entries.len(), 2, "{collection}");
        for entry in entries {
            assert_eq!(&get(&emulator, &format!("{path}/{}", entry["id"].as_str().unwrap())).await.json, entry);
            let made = post(&emulator, V2, &with(second(), pointer, entry["properties"][member].clone())).await;
            assert_eq!(made.status, 201, "{}", made.json);
        }
    }
}

/// Facts 7: user name and password never change; a replacement has to send them all the same.
#[tokio::test(start_paused = true)]
async fn password_of_replica_set_is_fixed() {
    let emulator = Emulator::new();
    let id = post(&emulator, V1, &first()).await.id();
    later(480).await;
    for (credentials, expected) in [
        (
            json!({ "username": "app", "password": "Canary-4567" }),
            "'cannot be changed' caused by field '/properties/credentials/password'",
        ),
        (
            json!({ "username": "app", "password": hashed() }),
            "'cannot be changed' caused by field '/properties/credentials/password'",
        ),
        (
            json!({ "username": "other", "password": "Canary-0123" }),
            "'cannot be changed' caused by field '/properties/credentials'",
        ),
        (
            json!({ "username": "app" }),
            "'property \"password\" is missing' caused by field '/properties/credentials/password'",
        ),
    ] {
        let refused = put(&emulator, V1, &id, &with(first(), "/credentials", credentials)).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![expected]));
    }
    assert_eq!(put(&emulator, V1, &id, &with(first(), "/replicas", 3.into())).await.status, 200);
}

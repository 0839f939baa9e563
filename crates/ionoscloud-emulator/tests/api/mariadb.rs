//! MariaDB: clusters, restores and backups of both versions.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, get, send};

const V1: &str = "/mariadb/de-txl/clusters";
const V2: &str = "/mariadbv2/de-txl/v2/clusters";

async fn post(emulator: &Emulator, path: &str, properties: &Value) -> Received {
    send(emulator, Method::POST, path, Some(json!({ "properties": properties }))).await
}

async fn patch(emulator: &Emulator, path: &str, properties: Value) -> Received {
    send(emulator, Method::PATCH, path, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, id: &str, properties: &Value) -> Received {
    let body = json!({ "id": id, "properties": properties });
    send(emulator, Method::PUT, &format!("{V2}/{id}"), Some(body)).await
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

fn first() -> Value {
    json!({
        "displayName": "shop", "mariadbVersion": "10.6", "instances": 1, "cores": 1, "ram": 4, "storageSize": 10,
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app_1", "password": "Canary-0123" },
    })
}

fn second() -> Value {
    json!({
        "name": "shop", "version": "10.6",
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": "Canary-0123", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
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

/// The members of the recorded response: neither `type` nor `href`, no credentials, and a window of the server's.
#[tokio::test(start_paused = true)]
async fn mariadb_v1_cluster_is_as_recorded() {
    let emulator = Emulator::new();
    let made = post(&emulator, V1, &first()).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "CREATING"));
    assert_eq!((made.json.get("type"), made.json.get("href")), (None, None));
    let mut expected = first();
    expected.as_object_mut().unwrap().remove("credentials");
    expected["maintenanceWindow"] = json!({ "time": "12:15:19", "dayOfTheWeek": "Monday" });
    assert_eq!(made.json["properties"], expected);
    later(480).await;
    let ready = get(&emulator, &format!("{V1}/{}", made.id())).await;
    assert_eq!(ready.state(), "AVAILABLE");
    assert!(ready.json["properties"]["dnsName"].as_str().unwrap().ends_with(".mariadb.de-txl.ionos.com"));
    let list = get(&emulator, &format!("{V1}?filter.name=SHO")).await.json;
    assert_eq!((&list["total"], &list["limit"]), (&json!(1), &json!(100)));
    assert!(!list.to_string().contains("Canary"));
}

#[tokio::test]
async fn mariadb_v1_creations_against_rules_are_422() {
    let emulator = Emulator::new();
    let connection = first()["connections"][0].clone();
    for (pointer, value) in [
        ("/displayName", json!("")),
        ("/displayName", json!("a".repeat(64))),
        ("/mariadbVersion", json!("11.4")),
        ("/instances", json!(6)),
        ("/cores", Value::Null),
        ("/ram", json!(3)),
        ("/storageSize", json!(2_001)),
        ("/connections", json!([connection, connection])),
        ("/connections/0/cidr", json!("10.7.222.1")),
        ("/credentials/username", json!("standby")),
        ("/credentials/username", json!("1a")),
        ("/credentials/username", json!("a__b")),
        ("/credentials/username", json!("a_")),
        ("/credentials/password", json!("too-short")),
        ("/fromBackup", json!({ "backupId": "none" })),
    ] {
        let refused = post(&emulator, V1, &with(first(), pointer, value.clone())).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
    }
    assert_eq!(get(&emulator, V1).await.json["items"], json!([]));
}

/// Network, backup location and credentials are not in a PATCH, and a version only rises.
#[tokio::test(start_paused = true)]
async fn mariadb_v1_patch_keeps_what_it_omits() {
    let emulator = Emulator::new();
    let path = format!("{V1}/{}", post(&emulator, V1, &first()).await.id());
    assert_eq!(patch(&emulator, &path, json!({ "cores": 2 })).await.code(), "emulator-busy");
    later(480).await;
    for (name, value) in [
        ("connections", json!([])),
        ("credentials", json!({ "username": "app_1", "password": "Canary-4567" })),
        ("location", json!("de/fra")),
    ] {
        let refused = patch(&emulator, &path, json!({ "cores": 2, name: value })).await;
        let expected = format!("'cannot be changed' caused by field '/properties/{name}'");
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![expected.as_str()]));
    }
    let absent = json!({ "cores": 2, "credentials": null, "location": null });
    assert_eq!(patch(&emulator, &path, absent).await.status, 200, "null is nothing to change");
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let changed = patch(&emulator, &path, json!({ "cores": 2, "mariadbVersion": "10.11" })).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (200, "UPDATING"));
    let properties = &changed.json["properties"];
    assert_eq!((&properties["cores"], &properties["ram"]), (&json!(2), &json!(4)));
    assert_eq!(properties["connections"], first()["connections"]);
    later(120).await;
    assert_eq!(get(&emulator, &path).await.state(), "UPDATING", "an upgrade takes longer than a change");
    later(900).await;
    assert_eq!(patch(&emulator, &path, json!({ "mariadbVersion": "10.6" })).await.status, 422);
}

/// A backup has the id of its cluster.
#[tokio::test(start_paused = true)]
async fn mariadb_v1_restore_needs_own_backup_and_time() {
    let emulator = Emulator::new();
    let id = post(&emulator, V1, &first()).await.id();
    let restore = format!("{V1}/{id}/restore");
    later(480).await;
    let refused = send(&emulator, Method::POST, &restore, Some(json!({ "backupId": id }))).await;
    assert_eq!(refused.code(), "emulator-backup-not-found", "the first one is there later");
    later(180).await;
    let backups = get(&emulator, &format!("{V1}/{id}/backups")).await.json;
    assert_eq!((&backups["total"], &backups["items"][0]["id"]), (&json!(1), &json!(id)));
    let earliest = backups["items"][0]["properties"]["earliestRecoveryTargetTime"].clone();
    for time in ["2999-01-01T00:00:00Z", "2000-01-01T00:00:00Z"] {
        let body = json!({ "backupId": id, "recoveryTargetTime": time });
        assert_eq!(send(&emulator, Method::POST, &restore, Some(body)).await.status, 422, "{time}");
    }
    later(60).await;
    let body = json!({ "backupId": id, "recoveryTargetTime": earliest });
    let taken = send(&emulator, Method::POST, &restore, Some(body)).await;
    assert_eq!((taken.status.as_u16(), &taken.json), (202, &Value::Null));
    assert_eq!(get(&emulator, &format!("{V1}/{id}")).await.state(), "RESTORING");
}

#[tokio::test(start_paused = true)]
async fn mariadb_v1_backup_outlives_its_cluster() {
    let emulator = Emulator::new();
    let path = format!("{V1}/{}", post(&emulator, V1, &first()).await.id());
    later(700).await;
    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status.as_u16(), deleted.state()), (200, "DESTROYING"));
    later(120).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
    let id = path.rsplit('/').next().unwrap();
    assert_eq!(get(&emulator, &format!("/mariadb/de-txl/backups/{id}")).await.status, 200);
    let from = with(first(), "/fromBackup", json!({ "backupId": id }));
    assert_eq!(post(&emulator, V1, &from).await.status, 201);
    later(7 * 86_400).await;
    assert_eq!(get(&emulator, &format!("/mariadb/de-txl/backups/{id}")).await.status, 404);
}

#[tokio::test]
async fn mariadb_takes_bearer_tokens_only() {
    let emulator = Emulator::new();
    for path in [V1, V2] {
        let request = http::Request::get(path).header("authorization", "Basic bWU6c2VjcmV0");
        let refused = crate::support::exchange(&emulator, request.body(bytes::Bytes::new().into()).unwrap()).await;
        assert_eq!(refused.status, 401, "{path}");
    }
}

/// They share a host, and nothing else.
#[tokio::test]
async fn mariadb_versions_share_no_cluster() {
    let emulator = Emulator::new();
    let host = "http://mariadb.de-txl.ionos.com";
    let old = post(&emulator, &format!("{host}/clusters"), &first()).await.id();
    let new = post(&emulator, &format!("{host}/v2/clusters"), &second()).await.id();
    for (path, status) in [
        (format!("{host}/clusters/{old}"), 200),
        (format!("{host}/v2/clusters/{new}"), 200),
        (format!("{V2}/{new}"), 200),
        (format!("{host}/v2/clusters/{old}"), 404),
        (format!("{host}/clusters/{new}"), 404),
        (format!("/mariadb/de-fra/clusters/{old}"), 404),
    ] {
        assert_eq!(get(&emulator, &path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn mariadb_v2_creations_against_rules_are_422() {
    let emulator = Emulator::new();
    for (pointer, value) in [
        ("/name", json!("x")),
        ("/name", json!("-ab")),
        ("/version", json!("9")),
        ("/instances/count", json!(6)),
        ("/instances/ram", json!(241)),
        ("/instances/cores", json!(63)),
        ("/instances/storageSize", json!(9)),
        ("/connection/primaryInstanceAddress", json!("10.208.0.1/24")),
        ("/credentials/password", json!("a".repeat(257))),
        ("/credentials/password", json!("too-short")),
        ("/credentials/username", json!("a-b")),
        ("/credentials", Value::Null),
        ("/backup/location", json!("de/txl")),
        ("/backup/retentionDays", json!(366)),
        ("/restoreFromBackup", json!({ "sourceBackupId": "none" })),
        ("/restoreFromBackup", json!({ "recoveryTargetDatetime": "2020-01-01T00:00:00Z" })),
    ] {
        let refused = post(&emulator, V2, &with(second(), pointer, value.clone())).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
    }
    assert_eq!(get(&emulator, V2).await.json["items"], json!([]));
}

/// The whole content with the password, which no response has; under an unknown id it creates.
#[tokio::test(start_paused = true)]
async fn mariadb_v2_replacement_needs_password_again() {
    let emulator = Emulator::new();
    let made = post(&emulator, V2, &with(second(), "/logsEnabled", json!(true))).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "PROVISIONING"));
    later(480).await;
    for pointer in ["/credentials", "/credentials/password"] {
        assert_eq!(put(&emulator, &made.id(), &with(second(), pointer, Value::Null)).await.status, 422, "{pointer}");
    }
    let replaced = put(&emulator, &made.id(), &second()).await;
    assert_eq!((replaced.status.as_u16(), replaced.state()), (200, "UPDATING"));
    assert_eq!(replaced.json["properties"]["logsEnabled"], false, "the default again");
    let id = "5a5e3a70-0000-4000-8000-000000000001";
    assert_eq!(put(&emulator, id, &second()).await.status, 201);
    later(120).await;
    assert_eq!(put(&emulator, &made.id(), &with(second(), "/version", json!("10.11"))).await.status, 200);
    later(900).await;
    assert_eq!(put(&emulator, &made.id(), &second()).await.status, 422, "a version only rises");
}

/// The document requires the id of the backup, in place too.
#[tokio::test(start_paused = true)]
async fn mariadb_v2_restores_name_their_backup() {
    let emulator = Emulator::new();
    let id = post(&emulator, V2, &second()).await.id();
    let other = post(&emulator, V2, &second()).await.id();
    later(700).await;
    let backup_of = async |id: &str| {
        let list = get(&emulator, &format!("/mariadbv2/de-txl/v2/backups?filter.clusterId={id}")).await.json;
        list["items"][0].clone()
    };
    let (own, foreign) = (backup_of(&id).await, backup_of(&other).await);
    assert_eq!(own["properties"]["clusterName"], "shop");
    assert_eq!(
        (&own["properties"]["mariadbClusterVersion"], own["properties"].get("isActive")),
        (&json!("10.6"), None)
    );
    let restore = |backup: &Value| with(second(), "/restoreFromBackup", json!({ "sourceBackupId": backup["id"] }));
    assert_eq!(put(&emulator, &id, &restore(&foreign)).await.status, 422, "that of another cluster");
    assert_eq!(put(&emulator, &id, &restore(&own)).await.state(), "UPDATING");
    assert_eq!(post(&emulator, V2, &restore(&foreign)).await.status, 201);
    assert_eq!(send(&emulator, Method::DELETE, &format!("{V2}/{other}"), None).await.status, 202);
    later(200).await;
    assert!(backup_of(&other).await["properties"]["latestRecoveryTargetTime"].is_string());
}

#[tokio::test(start_paused = true)]
async fn mariadb_v2_failed_cluster_has_reason() {
    let emulator = Emulator::new();
    let fault = Fault::on("mariadb-v2/clustersPost").nth(1).then(Effect::respond().fail_resource());
    emulator.add_fault(fault).unwrap();
    let failed = post(&emulator, V2, &second()).await;
    assert_eq!(failed.state(), "FAILED");
    assert!(failed.json["metadata"]["statusMessage"].is_string(), "{}", failed.json);
}

/// Entries of both catalogues are what a cluster takes.
#[tokio::test]
async fn mariadb_v2_catalogues_are_those_of_clusters() {
    let emulator = Emulator::new();
    for (collection, member, pointer, count) in
        [("versions", "version", "/version", 2), ("backup-locations", "location", "/backup/location", 2)]
    {
        let path = format!("/mariadbv2/de-txl/v2/{collection}");
        let list = get(&emulator, &path).await.json;
        let entries = list["items"].as_array().unwrap();
        assert_eq!(entries.len(), count, "{collection}");
        for entry in entries {
            assert_eq!(&get(&emulator, &format!("{path}/{}", entry["id"].as_str().unwrap())).await.json, entry);
            let made = post(&emulator, V2, &with(second(), pointer, entry["properties"][member].clone())).await;
            assert_eq!(made.status, 201, "{}", made.json);
        }
    }
}

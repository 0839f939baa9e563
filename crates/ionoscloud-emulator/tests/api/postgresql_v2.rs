//! PostgreSQL v2: clusters, restores in place, backups, backup locations, versions.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, get, send};

const CLUSTERS: &str = "/psqlv2/de-txl/clusters";

async fn post(emulator: &Emulator, properties: Value) -> Received {
    send(emulator, Method::POST, CLUSTERS, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, id: &str, properties: Value) -> Received {
    let body = json!({ "id": id, "properties": properties });
    send(emulator, Method::PUT, &format!("{CLUSTERS}/{id}"), Some(body)).await
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

fn cluster() -> Value {
    json!({
        "name": "pg-main",
        "version": "16",
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "replicationMode": "ASYNCHRONOUS",
        "credentials": { "username": "dbadmin", "password": "Canary-1!", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    })
}

/// The same with the value behind a pointer replaced; `null` removes it.
fn with(pointer: &str, value: Value) -> Value {
    let mut body = cluster();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let members = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Value::Null => drop(members.remove(name)),
        value => drop(members.insert(name.to_owned(), value)),
    }
    body
}

async fn available(emulator: &Emulator) -> String {
    let made = post(emulator, cluster()).await;
    assert_eq!(made.status, 201, "{}", made.json);
    later(480).await;
    made.id()
}

#[tokio::test]
async fn impossible_networks_are_rejected_unless_lenient() {
    let lenient = Emulator::builder().strict(false).build().unwrap();
    for (pointer, value, message) in [
        ("/connection/datacenterId", "d", "'must be a UUID' caused by field '/properties/connection/datacenterId'"),
        ("/connection/lanId", "two", "'must be a number' caused by field '/properties/connection/lanId'"),
    ] {
        let refused = post(&Emulator::new(), with(pointer, value.into())).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]));
        assert_eq!(post(&lenient, with(pointer, value.into())).await.status, 201, "{pointer}");
    }
}

/// The members of the fixture, in the metadata as well; the password alone is missing.
#[tokio::test(start_paused = true)]
async fn created_cluster_is_as_documented() {
    let emulator = Emulator::new();
    let made = post(&emulator, cluster()).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "PROVISIONING"));
    let id = made.id();
    assert_eq!(made.json["href"], format!("/clusters/{id}"));
    let metadata = &made.json["metadata"];
    assert_eq!(metadata["resourceURN"], format!("ionos:postgresql:de-txl:31415926:clusters/{id}"));
    assert_eq!(metadata["createdDate"], metadata["lastModifiedDate"]);
    assert_eq!(metadata.get("dnsName"), None);
    let mut expected = cluster();
    expected["credentials"].as_object_mut().unwrap().remove("password");
    let defaults = [("description", json!("")), ("connectionPooler", json!("DISABLED")), ("logsEnabled", json!(false))];
    for (name, value) in defaults.into_iter().chain([("metricsEnabled", json!(false))]) {
        expected[name] = value;
    }
    assert_eq!(made.json["properties"], expected);
    later(480).await;
    let ready = get(&emulator, &format!("{CLUSTERS}/{id}")).await;
    assert_eq!(ready.state(), "AVAILABLE");
    assert!(ready.json["metadata"]["dnsName"].as_str().unwrap().ends_with(".postgresql.de-txl.ionos.com"));
    assert!(!ready.json.to_string().contains("Canary"));
}

#[tokio::test]
async fn creations_against_rules_are_422() {
    let emulator = Emulator::new();
    for (pointer, value) in [
        ("/name", json!("x")),
        ("/name", json!("-ab")),
        ("/name", json!("a b")),
        ("/name", json!("a".repeat(64))),
        ("/version", json!("9")),
        ("/instances/count", json!(6)),
        ("/instances/ram", json!(3)),
        ("/instances/cores", json!(63)),
        ("/instances/storageSize", json!(9)),
        ("/instances/count", json!(20.5)),
        ("/connection/primaryInstanceAddress", json!("10.208.0.1/24")),
        ("/connection/primaryInstanceAddress", json!("10.233.0.5/24")),
        ("/connection/primaryInstanceAddress", json!("10.233.64.5/24")),
        ("/connection/primaryInstanceAddress", json!("10.233.114.5/24")),
        ("/connection/primaryInstanceAddress", json!("192.168.230.5/24")),
        ("/connection/primaryInstanceAddress", json!("here")),
        ("/connection/lanId", Value::Null),
        ("/credentials/password", json!("no-digits-or-capitals")),
        ("/credentials/password", Value::Null),
        ("/credentials/username", json!("a-b")),
        ("/credentials/database", json!("a b")),
        ("/credentials", Value::Null),
        ("/backup/location", json!("de/txl")),
        ("/backup/retentionDays", json!(366)),
        ("/replicationMode", json!("SYNCHRONOUS")),
        ("/restoreFromBackup", json!({ "sourceBackupId": "none" })),
        ("/restoreFromBackup", json!({ "recoveryTargetDatetime": "2020-01-01T00:00:00Z" })),
    ] {
        let refused = post(&emulator, with(pointer, value.clone())).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
    }
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"], json!([]));
}

#[tokio::test(start_paused = true)]
async fn replacement_resets_left_out_members() {
    let emulator = Emulator::new();
    let made = post(&emulator, with("/logsEnabled", json!(true))).await;
    later(480).await;
    let mut next = with("/instances/cores", json!(4));
    next["description"] = json!("second");
    let replaced = put(&emulator, &made.id(), next).await;
    assert_eq!((replaced.status.as_u16(), replaced.state()), (200, "UPDATING"));
    assert_eq!(put(&emulator, &made.id(), cluster()).await.code(), "emulator-busy");
    later(120).await;
    let read = get(&emulator, &format!("{CLUSTERS}/{}", made.id())).await;
    let properties = &read.json["properties"];
    assert_eq!((read.state(), &properties["instances"]["cores"]), ("AVAILABLE", &json!(4)));
    assert_eq!((&properties["description"], &properties["logsEnabled"]), (&json!("second"), &json!(false)));
}

/// No response has the password; a replacement without it is refused all the same.
#[tokio::test(start_paused = true)]
async fn replacement_needs_password_again() {
    let emulator = Emulator::new();
    let id = available(&emulator).await;
    for pointer in ["/credentials", "/credentials/password"] {
        assert_eq!(put(&emulator, &id, with(pointer, Value::Null)).await.status, 422, "{pointer}");
    }
    for (pointer, value) in [
        ("/credentials/username", json!("another")),
        ("/credentials/database", json!("another")),
        ("/backup/location", json!("eu-central-4")),
    ] {
        let refused = put(&emulator, &id, with(pointer, value)).await;
        assert!(refused.messages()[0].starts_with("'cannot be changed' caused"), "{pointer}: {}", refused.json);
    }
    let other = json!({ "id": "other", "properties": cluster() });
    assert_eq!(send(&emulator, Method::PUT, &format!("{CLUSTERS}/{id}"), Some(other)).await.status, 422);
}

#[tokio::test(start_paused = true)]
async fn replacement_of_unknown_id_creates() {
    let emulator = Emulator::new();
    let id = "5a5e3a70-0000-4000-8000-000000000001";
    let made = put(&emulator, id, cluster()).await;
    assert_eq!((made.status.as_u16(), made.id().as_str(), made.state()), (201, id, "PROVISIONING"));
    later(480).await;
    assert_eq!(put(&emulator, id, cluster()).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn restore_in_place_is_replacement_with_time() {
    let emulator = Emulator::new();
    let id = available(&emulator).await;
    let restore = |time: Value| with("/restoreFromBackup", json!({ "recoveryTargetDatetime": time }));
    let now = get(&emulator, &format!("{CLUSTERS}/{id}")).await.json["metadata"]["createdDate"].clone();
    assert_eq!(put(&emulator, &id, restore(now)).await.status, 422, "there is no backup yet");
    later(180).await;
    let backups = get(&emulator, &format!("/psqlv2/de-txl/backups?filter.clusterId={id}")).await.json;
    let backup = &backups["items"][0];
    let earliest = backup["properties"]["earliestRecoveryTargetTime"].clone();
    let source = json!({ "sourceBackupId": backup["id"] });
    assert_eq!(put(&emulator, &id, with("/restoreFromBackup", source.clone())).await.status, 422);
    let restored = put(&emulator, &id, restore(earliest)).await;
    assert_eq!((restored.status.as_u16(), restored.state()), (200, "UPDATING"));
    assert_eq!(restored.json["properties"].get("restoreFromBackup"), None);
    later(120).await;
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/{id}")).await.state(), "UPDATING", "longer than a change");
    later(480).await;
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/{id}")).await.state(), "AVAILABLE");
    assert_eq!(post(&emulator, with("/restoreFromBackup", source)).await.status, 201);
}

#[tokio::test(start_paused = true)]
async fn backups_are_active_until_cluster_is_deleted() {
    let emulator = Emulator::new();
    let id = available(&emulator).await;
    later(180).await;
    let list = get(&emulator, "/psqlv2/de-txl/backups").await.json;
    let backup = &list["items"][0];
    assert_eq!((&backup["metadata"], &backup["type"]), (&json!({}), &json!("backup")));
    assert_eq!(backup["properties"]["clusterId"], json!(id));
    assert_eq!(backup["properties"]["postgresClusterVersion"], "16");
    assert_eq!(
        (&backup["properties"]["isActive"], &backup["properties"]["location"]),
        (&json!(true), &json!("eu-central-3"))
    );
    assert_eq!(get(&emulator, "/psqlv2/backups?filter.clusterId=other").await.json["items"], json!([]));
    let path = format!("/psqlv2/de-txl/backups/{}", backup["id"].as_str().unwrap());
    assert_eq!(send(&emulator, Method::DELETE, &format!("{CLUSTERS}/{id}"), None).await.status, 202);
    let ended = get(&emulator, &path).await.json;
    assert_eq!(ended["properties"]["isActive"], false);
    assert!(ended["properties"]["latestRecoveryTargetTime"].is_string());
    later(7 * 86_400).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn deletion_ends_in_404_and_frees_lan() {
    let emulator = Emulator::new();
    let id = available(&emulator).await;
    let path = format!("{CLUSTERS}/{id}");
    let lan = &format!("/cloudapi/v6/datacenters/{DATACENTER}/lans/2");
    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status.as_u16(), deleted.json), (202, Value::Null));
    assert_eq!(get(&emulator, &path).await.state(), "DESTROYING");
    later(120).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(send(&emulator, Method::DELETE, lan, None).await.status, 403);
    later(300).await;
    let freed = send(&emulator, Method::DELETE, lan, None).await.status;
    assert_eq!(freed, 404, "not locked any more, and never made");
}

#[tokio::test(start_paused = true)]
async fn clusters_are_filtered_by_name_and_state() {
    let emulator = Emulator::new();
    available(&emulator).await;
    post(&emulator, with("/name", json!("other"))).await;
    for (filter, expected) in
        [("filter.name=MAIN", "pg-main"), ("filter.state=PROVISIONING", "other"), ("filter.state=AVAILABLE", "pg-main")]
    {
        let list = get(&emulator, &format!("{CLUSTERS}?{filter}")).await.json;
        let items = list["items"].as_array().unwrap();
        assert_eq!((items.len(), &items[0]["properties"]["name"]), (1, &json!(expected)), "{filter}");
    }
}

/// A known fault of this API; with the statuses and links of the document, the last page has none.
#[tokio::test(start_paused = true)]
async fn last_page_has_next_link_all_same() {
    for (odd, next) in [(true, true), (false, false)] {
        let emulator = Emulator::builder().odd_statuses(odd).build().unwrap();
        available(&emulator).await;
        let list = get(&emulator, &format!("{CLUSTERS}?limit=10")).await.json;
        assert_eq!(list["_links"]["next"].is_string(), next, "{list}");
    }
}

#[tokio::test(start_paused = true)]
async fn versions_list_their_upgrades() {
    let emulator = Emulator::new();
    let list = get(&emulator, "/psqlv2/versions").await.json;
    let version = list["items"].as_array().unwrap().iter().find(|one| one["properties"]["version"] == "16").unwrap();
    assert_eq!(version["properties"]["canUpgradeTo"], json!(["17"]));
    let path = format!("/psqlv2/versions/{}", version["id"].as_str().unwrap());
    assert_eq!(&get(&emulator, &path).await.json, version);
    let id = available(&emulator).await;
    assert_eq!(put(&emulator, &id, with("/version", json!("15"))).await.status, 422);
    assert_eq!(put(&emulator, &id, with("/version", json!("17"))).await.json["properties"]["version"], "17");
    later(120).await;
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/{id}")).await.state(), "UPDATING", "longer than a change");
}

/// A location from the list is one that a creation takes, and no other.
#[tokio::test]
async fn backup_locations_are_those_of_clusters() {
    let emulator = Emulator::new();
    let list = get(&emulator, "/psqlv2/backup-locations").await.json;
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    for entry in list["items"].as_array().unwrap() {
        let path = format!("/psqlv2/backup-locations/{}", entry["id"].as_str().unwrap());
        assert_eq!(&get(&emulator, &path).await.json, entry);
        let made = post(&emulator, with("/backup/location", entry["properties"]["location"].clone())).await;
        assert_eq!(made.status, 201, "{}", made.json);
    }
    assert_eq!(get(&emulator, "/psqlv2/backup-locations/none").await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn failed_cluster_has_reason() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("clustersPost").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let failed = post(&emulator, cluster()).await;
    assert_eq!(failed.state(), "FAILED");
    assert!(failed.json["metadata"]["statusMessage"].is_string(), "{}", failed.json);
}

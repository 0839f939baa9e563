//! PostgreSQL v1: clusters, users, databases, backups, restores, logs, versions.

use std::time::Duration;

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, exchange, get, send};

const CLUSTERS: &str = "/databases/postgresql/clusters";

async fn post(emulator: &Emulator, path: &str, properties: Value) -> Received {
    send(emulator, Method::POST, path, Some(json!({ "properties": properties }))).await
}

async fn patch(emulator: &Emulator, path: &str, properties: Value) -> Received {
    send(emulator, Method::PATCH, path, Some(json!({ "properties": properties }))).await
}

async fn delete(emulator: &Emulator, path: &str) -> Received {
    send(emulator, Method::DELETE, path, None).await
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

fn cluster(name: &str) -> Value {
    json!({
        "displayName": name,
        "postgresVersion": "15",
        "location": "de/fra",
        "instances": 1,
        "cores": 1,
        "ram": 4096,
        "storageSize": 20480,
        "storageType": "SSD Premium",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "canary-of-a-password" },
        "synchronizationMode": "ASYNCHRONOUS",
    })
}

/// A creation with some members replaced; `null` removes one.
fn cluster_with(changes: &Value) -> Value {
    let mut body = cluster("a");
    for (name, value) in changes.as_object().unwrap().clone() {
        match value {
            Value::Null => drop(body.as_object_mut().unwrap().remove(&name)),
            value => body[name] = value,
        }
    }
    body
}

/// The path of a new cluster that has become `AVAILABLE`.
async fn available(emulator: &Emulator) -> String {
    let made = post(emulator, CLUSTERS, cluster("a")).await;
    assert_eq!(made.status, 200, "{}", made.json);
    later(480).await;
    format!("{CLUSTERS}/{}", made.id())
}

fn names<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    list["items"].as_array().unwrap().iter().map(|one| one["properties"][name].as_str().unwrap()).collect()
}

/// As in the recorded response to a creation: 200, `BUSY`, no last change, no href, and what the server chose.
#[tokio::test(start_paused = true)]
async fn created_cluster_is_as_recorded() {
    let emulator = Emulator::new();
    let made = post(&emulator, CLUSTERS, cluster("backups")).await;
    assert_eq!((made.status.as_u16(), made.state()), (200, "BUSY"));
    let mut members: Vec<&String> = made.json.as_object().unwrap().keys().collect();
    members.sort();
    assert_eq!(members, ["id", "metadata", "properties", "type"]);
    assert_eq!(made.json["metadata"].get("lastModifiedDate"), None);
    let properties = &made.json["properties"];
    assert_eq!(properties["maintenanceWindow"], json!({ "time": "12:15:19", "dayOfTheWeek": "Monday" }));
    assert_eq!(properties["connectionPooler"], json!({ "enabled": false, "poolMode": "transaction" }));
    assert_eq!(properties["backupLocation"], "eu-central-2");
    assert_eq!((properties.get("dnsName"), properties.get("credentials")), (None, None));
    later(480).await;
    let path = format!("{CLUSTERS}/{}", made.id());
    let ready = get(&emulator, &path).await;
    assert_eq!(ready.state(), "AVAILABLE");
    assert!(ready.json["properties"]["dnsName"].as_str().unwrap().ends_with(".postgresql.de-fra.ionos.com"));
}

#[tokio::test]
async fn location_fra_2_reads_back_as_fra() {
    let emulator = Emulator::new();
    let made = post(&emulator, CLUSTERS, cluster_with(&json!({ "location": "de/fra/2" }))).await;
    assert_eq!(made.json["properties"]["location"], "de/fra");
}

#[tokio::test]
async fn creations_against_rules_are_422() {
    let emulator = Emulator::new();
    let connection =
        |cidr: &str| json!({ "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidr": cidr }] });
    let user = |name: &str, password: &str| json!({ "credentials": { "username": name, "password": password } });
    for (changes, member) in [
        (json!({ "displayName": null }), "/properties/displayName"),
        (json!({ "synchronizationMode": "SYNCHRONOUS" }), "/properties/synchronizationMode"),
        (json!({ "postgresVersion": "9.6" }), "/properties/postgresVersion"),
        (json!({ "instances": 6 }), "/properties/instances"),
        (json!({ "ram": 4095 }), "/properties/ram"),
        (json!({ "storageSize": 2_097_153 }), "/properties/storageSize"),
        (json!({ "storageType": "TAPE" }), "/properties/storageType"),
        (json!({ "connections": [] }), "/properties/connections"),
        (connection("10.233.114.9/24"), "/properties/connections/0/cidr"),
        (connection("10.233.0.1/24"), "/properties/connections/0/cidr"),
        (connection("10.233.64.1/24"), "/properties/connections/0/cidr"),
        (connection("10.208.0.5/24"), "/properties/connections/0/cidr"),
        (connection("192.168.230.5/24"), "/properties/connections/0/cidr"),
        (connection("here"), "/properties/connections/0/cidr"),
        (user("postgres", "long-enough-1"), "/properties/credentials/username"),
        (user("app", "too short"), "/properties/credentials/password"),
        (json!({ "fromBackup": { "backupId": "none" } }), "/properties/fromBackup/backupId"),
    ] {
        let refused = post(&emulator, CLUSTERS, cluster_with(&changes)).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (422, "paas-validation-3"), "{changes}");
        assert!(refused.messages()[0].ends_with(&format!("caused by field '{member}'")), "{changes}: {}", refused.json);
    }
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"], json!([]));
}

/// The document still allows 2048 MB; users report 4096 as the minimum since 2025.
#[tokio::test]
async fn strict_emulator_requires_four_gigabytes() {
    let small = cluster_with(&json!({ "ram": 2048 }));
    let lenient = Emulator::builder().strict(false).build().unwrap();
    assert_eq!(post(&lenient, CLUSTERS, small.clone()).await.status, 200);
    let refused = post(&Emulator::new(), CLUSTERS, small).await;
    assert_eq!(refused.messages(), ["'must be at least 4096' caused by field '/properties/ram'"]);
}

#[tokio::test(start_paused = true)]
async fn change_makes_cluster_busy_and_is_kept() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let changed = patch(&emulator, &path, json!({ "cores": 2, "displayName": "b" })).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (200, "BUSY"));
    assert!(changed.json["metadata"]["lastModifiedDate"].is_string());
    assert_eq!(patch(&emulator, &path, json!({ "cores": 3 })).await.code(), "emulator-busy");
    later(120).await;
    let read = get(&emulator, &path).await;
    assert_eq!((read.state(), &read.json["properties"]["cores"]), ("AVAILABLE", &json!(2)));
    assert_eq!(read.json["properties"]["displayName"], "b");
    assert_eq!(read.json["properties"]["ram"], 4096, "members that were not sent stay");
    let pooler = patch(&emulator, &path, json!({ "connectionPooler": { "enabled": true } })).await;
    let shown = &pooler.json["properties"]["connectionPooler"];
    assert_eq!(shown, &json!({ "enabled": true, "poolMode": "transaction" }));
}

/// Facts: these are in no PATCH; of the credentials nothing is stored to be compared.
#[tokio::test(start_paused = true)]
async fn patch_of_members_of_creation_alone_is_422() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    for (name, value) in [
        ("location", json!("de/txl")),
        ("storageType", json!("HDD")),
        ("backupLocation", json!("de")),
        ("credentials", json!({ "username": "app", "password": "canary-of-another" })),
        ("fromBackup", json!({ "backupId": "00000000-0000-4000-8000-000000000000" })),
    ] {
        let refused = patch(&emulator, &path, json!({ "cores": 2, name: value })).await;
        let expected = format!("'cannot be changed' caused by field '/properties/{name}'");
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![expected.as_str()]));
    }
}

#[tokio::test(start_paused = true)]
async fn clusters_are_listed_with_links_and_filtered() {
    let emulator = Emulator::new();
    for name in ["Main one", "main two", "other"] {
        post(&emulator, CLUSTERS, cluster(name)).await;
    }
    let list = get(&emulator, &format!("{CLUSTERS}?filter.name=MAIN&limit=1&offset=1")).await.json;
    assert_eq!(names(&list, "displayName"), ["main two"]);
    // This list has its links under another name than those of users and databases.
    assert!(list["links"]["prev"].is_string(), "{list}");
    assert_eq!((list.get("_links"), list["items"][0].get("href")), (None, None));
}

#[tokio::test(start_paused = true)]
async fn deletion_shows_cluster_until_it_is_gone() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let deleted = delete(&emulator, &path).await;
    assert_eq!((deleted.status.as_u16(), deleted.state()), (200, "DESTROYING"));
    let lan = &format!("/cloudapi/v6/datacenters/{DATACENTER}/lans/2");
    assert_eq!(delete(&emulator, lan).await.status, 403);
    later(120).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(delete(&emulator, lan).await.code(), "emulator-delete-protected");
    later(300).await;
    assert_eq!(delete(&emulator, lan).await.status, 404, "not locked any more, and never made");
}

#[tokio::test(start_paused = true)]
async fn users_come_and_go_while_cluster_is_busy() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let users = format!("{path}/users");
    let listed = get(&emulator, &users).await.json;
    assert_eq!(names(&listed, "username"), ["postgres", "admin", "standby", "app"]);
    assert!(listed["_links"].is_object() && listed["href"].is_string(), "{listed}");
    let own = get(&emulator, &format!("{users}?system=false")).await.json;
    assert_eq!(names(&own, "username"), ["app"]);
    // The vendor's Python SDK writes it so.
    let system = get(&emulator, &format!("{users}?system=True")).await.json;
    assert_eq!(names(&system, "username").len(), 3);

    let made = post(&emulator, &users, json!({ "username": "second", "password": "canary-of-a-password" })).await;
    assert_eq!(made.status, 200, "{}", made.json);
    assert_eq!(made.json["properties"], json!({ "username": "second", "system": false }));
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    let busy = post(&emulator, &users, json!({ "username": "third", "password": "canary-of-a-password" })).await;
    assert_eq!(busy.code(), "emulator-busy");
    later(20).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    let user = format!("{users}/second");
    assert_eq!(get(&emulator, &user).await.json["properties"]["username"], "second");
    assert_eq!(delete(&emulator, &user).await.status, 200);
    assert_eq!(get(&emulator, &user).await.status, 200, "until the cluster is done");
    later(20).await;
    assert_eq!(get(&emulator, &user).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn password_of_user_changes_and_is_never_returned() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let user = format!("{path}/users/app");
    let before = get(&emulator, &user).await;
    let changed = patch(&emulator, &user, json!({ "password": "canary-of-another" })).await;
    assert_eq!((changed.status.as_u16(), get(&emulator, &path).await.state()), (200, "BUSY"));
    assert_eq!(patch(&emulator, &user, json!({ "password": "short" })).await.status, 422);
    later(20).await;
    let after = get(&emulator, &user).await;
    assert_ne!(before.json["metadata"]["lastModifiedDate"], after.json["metadata"]["lastModifiedDate"]);
    for path in [path.clone(), user, format!("{path}/users"), CLUSTERS.to_owned()] {
        let text = get(&emulator, &path).await.json.to_string();
        assert!(!text.contains("canary") && !text.contains("password"), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn users_against_rules_are_refused() {
    let emulator = Emulator::new();
    let users = format!("{}/users", available(&emulator).await);
    for (sent, status) in [
        (json!({ "username": "admin", "password": "canary-of-a-password" }), 422),
        (json!({ "username": "", "password": "canary-of-a-password" }), 422),
        (json!({ "username": "x" }), 422),
        (json!({ "username": "x", "password": "short" }), 422),
        (json!({ "username": "app", "password": "canary-of-a-password" }), 409),
    ] {
        assert_eq!(post(&emulator, &users, sent.clone()).await.status, status, "{sent}");
    }
    let system = format!("{users}/postgres");
    let changed = patch(&emulator, &system, json!({ "password": "canary-of-a-password" })).await;
    assert_eq!(changed.code(), "emulator-system-user");
    assert_eq!(delete(&emulator, &system).await.code(), "emulator-system-user");
    assert_eq!(get(&emulator, &format!("{users}/none")).await.status, 404);
    assert_eq!(delete(&emulator, &format!("{users}/none")).await.status, 404);
}

/// There are four databases after one was created, and the cluster stays `AVAILABLE`.
#[tokio::test(start_paused = true)]
async fn databases_are_listed_beside_those_of_service() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let databases = format!("{path}/databases");
    let made = post(&emulator, &databases, json!({ "name": "shop", "owner": "app" })).await;
    assert_eq!(made.status, 200, "{}", made.json);
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    let list = get(&emulator, &databases).await.json;
    assert_eq!(names(&list, "name"), ["postgres", "template0", "template1", "shop"]);
    let one = format!("{databases}/shop");
    assert_eq!(get(&emulator, &one).await.json["properties"], json!({ "name": "shop", "owner": "app" }));
    for (sent, status) in [
        (json!({ "name": "shop", "owner": "app" }), 409),
        (json!({ "name": "other", "owner": "stranger" }), 422),
        (json!({ "name": "", "owner": "app" }), 422),
        (json!({ "name": "other" }), 422),
    ] {
        assert_eq!(post(&emulator, &databases, sent.clone()).await.status, status, "{sent}");
    }
    assert_eq!(delete(&emulator, &format!("{databases}/postgres")).await.code(), "emulator-system-database");
    assert_eq!(delete(&emulator, &one).await.status, 200);
    assert_eq!(get(&emulator, &one).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn database_needs_cluster_that_is_ready() {
    let emulator = Emulator::new();
    let made = post(&emulator, CLUSTERS, cluster("a")).await;
    let databases = format!("{CLUSTERS}/{}/databases", made.id());
    assert_eq!(post(&emulator, &databases, json!({ "name": "x", "owner": "app" })).await.code(), "emulator-busy");
}

/// The first one is there some minutes after the cluster; its id is no UUID, as recorded.
#[tokio::test(start_paused = true)]
async fn backups_follow_clusters_and_outlive_them() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let cluster = path.rsplit('/').next().unwrap();
    let (all, own) = (format!("{CLUSTERS}/backups"), format!("{path}/backups"));
    assert_eq!(get(&emulator, &own).await.json["items"], json!([]));
    later(180).await;
    let list = get(&emulator, &own).await.json;
    let backup = &list["items"][0];
    let id = backup["id"].as_str().unwrap();
    assert!(id.starts_with(&format!("{cluster}-")) && id.ends_with("-15"), "{id}");
    assert_eq!((&backup["metadata"]["state"], &backup["type"]), (&json!("AVAILABLE"), &json!("backup")));
    assert_eq!(backup["metadata"].as_object().unwrap().len(), 2);
    assert_eq!((&backup["properties"]["clusterId"], &backup["properties"]["version"]), (&json!(cluster), &json!("15")));
    assert_eq!(&get(&emulator, &format!("{all}/{id}")).await.json, backup);
    delete(&emulator, &path).await;
    later(120).await;
    let left = get(&emulator, &all).await.json;
    assert_eq!((&left["items"][0]["id"], &left["items"][0]["properties"]["isActive"]), (&json!(id), &json!(false)));
    assert_eq!(get(&emulator, &own).await.status, 404);
    later(7 * 86_400).await;
    assert_eq!(get(&emulator, &format!("{all}/{id}")).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn restore_takes_back_later_changes() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let restore = format!("{path}/restore");
    later(180).await;
    let backup = get(&emulator, &format!("{path}/backups")).await.json["items"][0]["id"].clone();
    let target =
        get(&emulator, &format!("{path}/backups")).await.json["items"][0]["properties"]["earliestRecoveryTargetTime"]
            .clone();
    later(60).await;
    post(&emulator, &format!("{path}/databases"), json!({ "name": "shop", "owner": "app" })).await;
    for (sent, status) in [
        (json!({}), 422),
        (json!({ "backupId": "none" }), 422),
        (json!({ "backupId": backup, "recoveryTargetTime": "2000-01-01T00:00:00Z" }), 422),
        (json!({ "backupId": backup, "recoveryTargetTime": "2900-01-01T00:00:00Z" }), 422),
    ] {
        let refused = send(&emulator, Method::POST, &restore, Some(sent.clone())).await;
        assert_eq!(refused.status, status, "{sent}");
    }
    let sent = json!({ "backupId": backup, "recoveryTargetTime": target });
    let accepted = send(&emulator, Method::POST, &restore, Some(sent.clone())).await;
    assert_eq!((accepted.status.as_u16(), accepted.json), (202, Value::Null));
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    assert_eq!(send(&emulator, Method::POST, &restore, Some(sent)).await.code(), "emulator-busy");
    later(600).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    assert_eq!(get(&emulator, &format!("{path}/databases/shop")).await.status, 404);
    assert_eq!(get(&emulator, &format!("{path}/users/app")).await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn new_cluster_starts_from_backup() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    later(180).await;
    let backup = get(&emulator, &format!("{path}/backups")).await.json["items"][0]["id"].clone();
    let made = post(&emulator, CLUSTERS, cluster_with(&json!({ "fromBackup": { "backupId": backup } }))).await;
    assert_eq!((made.status.as_u16(), made.json["properties"].get("fromBackup")), (200, None));
    let other = cluster_with(&json!({ "fromBackup": { "backupId": backup }, "postgresVersion": "16" }));
    assert_eq!(post(&emulator, CLUSTERS, other).await.status, 422);
}

#[tokio::test(start_paused = true)]
async fn upgrade_raises_version_and_starts_another_backup() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    later(180).await;
    for of_cluster in ["versions", "postgresversions"] {
        let reach = get(&emulator, &format!("{path}/{of_cluster}")).await.json;
        assert_eq!(reach, json!({ "data": [{ "name": "16" }] }), "{of_cluster}");
    }
    assert_eq!(patch(&emulator, &path, json!({ "postgresVersion": "14" })).await.status, 422);
    assert_eq!(patch(&emulator, &path, json!({ "connections": [] })).await.status, 422);
    assert_eq!(patch(&emulator, &path, json!({ "postgresVersion": "16" })).await.status, 200);
    later(120).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY", "an upgrade takes longer than another change");
    later(18 * 60).await;
    assert_eq!(get(&emulator, &format!("{path}/versions")).await.json, json!({ "data": [] }));
    let backups = get(&emulator, &format!("{path}/backups")).await.json;
    assert_eq!(names(&backups, "version"), ["15", "16"]);
    let active: Vec<&Value> =
        backups["items"].as_array().unwrap().iter().map(|one| &one["properties"]["isActive"]).collect();
    assert_eq!(active, [&json!(false), &json!(true)]);
}

/// A creation takes each version that the lists offer.
#[tokio::test]
async fn versions_on_offer_can_be_created() {
    let emulator = Emulator::new();
    let offered = get(&emulator, "/databases/postgresql/versions").await.json;
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/postgresversions")).await.json, offered);
    for version in offered["data"].as_array().unwrap() {
        let made = post(&emulator, CLUSTERS, cluster_with(&json!({ "postgresVersion": version["name"] }))).await;
        assert_eq!(made.json["properties"]["postgresVersion"], version["name"]);
    }
    let api = get(&emulator, "/databases/postgresql/infos/version").await.json;
    assert!(api["name"].is_string() && api["swaggerUrl"].is_string(), "{api}");
    assert_eq!(get(&emulator, "/databases/postgresql/infos/versions").await.json, json!([api]));
}

#[tokio::test(start_paused = true)]
async fn log_has_lines_of_every_instance() {
    let emulator = Emulator::new();
    let made = post(&emulator, CLUSTERS, cluster_with(&json!({ "instances": 2 }))).await;
    let logs = format!("{CLUSTERS}/{}/logs", made.id());
    assert_eq!(get(&emulator, &logs).await.json["instances"], json!([]), "nothing before it is provisioned");
    later(480 + 60).await;
    let shown = get(&emulator, &format!("{logs}?limit=3&direction=FORWARD")).await.json;
    let instances = shown["instances"].as_array().unwrap();
    let counts: Vec<usize> = instances.iter().map(|one| one["messages"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [2, 1]);
    assert!(instances[0]["messages"][0]["message"].as_str().unwrap().starts_with("line 0: "));
    assert_eq!(get(&emulator, &format!("{logs}?limit=5001")).await.status, 422);
}

#[tokio::test(start_paused = true)]
async fn fault_lets_creation_fail() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("clustersPost").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let path = format!("{CLUSTERS}/{}", post(&emulator, CLUSTERS, cluster("a")).await.id());
    later(480).await;
    assert_eq!(get(&emulator, &path).await.state(), "FAILED");
    assert_eq!(delete(&emulator, &path).await.state(), "DESTROYING");
}

/// `YTpi` is `a:b`.
#[tokio::test]
async fn version_one_alone_takes_basic_credentials() {
    for (path, status) in [(CLUSTERS, 200), ("/psqlv2/clusters", 401)] {
        let request = Request::get(path).header("authorization", "Basic YTpi").body(Full::default()).unwrap();
        assert_eq!(exchange(&Emulator::new(), request).await.status, status, "{path}");
    }
}

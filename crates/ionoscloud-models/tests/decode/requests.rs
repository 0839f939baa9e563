//! Bodies of requests: only members that were set, no null, secrets in plaintext there and shown nowhere.

use ionoscloud_core::{MaintenanceWindow, Weekday};
use ionoscloud_models::dns::{NewRecord, NewSecondaryZone, NewZone, RecordType};
use ionoscloud_models::mongodb::{
    Backup, Cluster, ClusterType, ClusterUpdate, Connection, Edition, NewBiConnector, NewCluster, NewUser, Restore,
    Role, StorageType, UserRole, UserUpdate,
};
use ionoscloud_models::postgresql::{v1, v2};
use serde_json::{json, to_value};

use crate::fixture;

fn small_cluster() -> NewCluster {
    let connection = Connection::new("b1f0f3f0", "2", vec!["10.7.222.3/24".to_owned()]);
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(1)
        .connections(vec![connection])
        .location("de/txl")
        .display_name("scratch")
}

#[test]
fn new_cluster_sends_set_members_only() {
    let connections = json!([{ "datacenterId": "b1f0f3f0", "lanId": "2", "cidrList": ["10.7.222.3/24"] }]);
    let bare = json!({
        "mongoDBVersion": "7.0", "instances": 1, "connections": connections, "location": "de/txl", "displayName": "scratch",
    });
    assert_eq!(to_value(small_cluster()).unwrap(), bare);

    let full = small_cluster()
        .cluster_type(ClusterType::Sharded)
        .template_id("d5d6aa0a")
        .shards(2)
        .backup(Backup::new().location("eu-central-2"))
        .maintenance_window(MaintenanceWindow::new("10:30:00", Weekday::Tuesday))
        .bi_connector(NewBiConnector::new().enabled(true))
        .from_backup(Restore::new().snapshot_id("e8b6d7a2").recovery_target_time("2026-01-18T02:00:00Z"))
        .edition(Edition::Enterprise)
        .cores(8_u32)
        .ram_mb(16_384_u64)
        .storage_size_mb(204_800_u64)
        .storage_type(StorageType::SsdPremium);
    let expected = json!({
        "type": "sharded-cluster", "templateID": "d5d6aa0a", "mongoDBVersion": "7.0", "instances": 1, "shards": 2,
        "connections": connections, "location": "de/txl", "backup": { "location": "eu-central-2" },
        "displayName": "scratch", "maintenanceWindow": { "time": "10:30:00", "dayOfTheWeek": "Tuesday" },
        "biConnector": { "enabled": true },
        "fromBackup": { "snapshotId": "e8b6d7a2", "recoveryTargetTime": "2026-01-18T02:00:00Z" },
        "edition": "enterprise", "cores": 8, "ram": 16384, "storageSize": 204800, "storageType": "SSD Premium",
    });
    assert_eq!(to_value(full).unwrap(), expected);
}

#[test]
fn update_that_changes_nothing_is_empty() {
    assert_eq!(to_value(ClusterUpdate::new()).unwrap(), json!({}));
    assert_eq!(to_value(UserUpdate::new()).unwrap(), json!({}));
    let update = ClusterUpdate::new().display_name("renamed").edition(Edition::Other("galaxy".into()));
    assert_eq!(to_value(update).unwrap(), json!({ "displayName": "renamed", "edition": "galaxy" }));
}

#[test]
fn decoded_values_can_be_sent_back() {
    let cluster: Cluster = serde_json::from_str(fixture!("mongodb/get_cluster")).unwrap();
    let update = ClusterUpdate::new().shards(3).connections(cluster.properties.connections);
    let expected = json!({
        "shards": 3,
        "connections": [{
            "datacenterId": "b1f0f3f0-27f3-4e2a-8d36-6f1d2c9f5e80", "lanId": "17",
            "cidrList": ["172.16.40.3/24", "172.16.40.4/24", "172.16.40.5/24"],
        }],
    });
    assert_eq!(to_value(update).unwrap(), expected);
}

#[test]
fn passwords_are_sent_in_plaintext_and_never_shown() {
    let roles = vec![UserRole::new().role(Role::ReadWrite).database("orders")];
    let user = NewUser::new("jürgen", "canary-password").roles(roles.clone());
    let update = UserUpdate::new().password("canary-changed").roles(roles);
    let shown = format!("{user:?} {user:#?} {update:?} {update:#?}");
    assert!(shown.contains("jürgen") && !shown.contains("canary"), "{shown}");

    let roles = json!([{ "role": "readWrite", "database": "orders" }]);
    let expected = json!({ "username": "jürgen", "password": "canary-password", "roles": roles });
    assert_eq!(to_value(&user).unwrap(), expected);
    assert_eq!(to_value(&update).unwrap(), json!({ "password": "canary-changed", "roles": roles }));
}

#[test]
fn dns_zero_values_that_were_set_are_sent() {
    let record = NewRecord::new("", RecordType::Mx, "mail.example.com").priority(0).ttl_seconds(0).enabled(false);
    let expected = json!({
        "name": "", "type": "MX", "content": "mail.example.com", "priority": 0, "ttl": 0, "enabled": false,
    });
    assert_eq!(to_value(record).unwrap(), expected);
    let zone = NewZone::new("example.com").description("").enabled(false);
    assert_eq!(to_value(zone).unwrap(), json!({ "zoneName": "example.com", "description": "", "enabled": false }));
    let secondary = NewSecondaryZone::new("example.com", Vec::<String>::new()).description("");
    assert_eq!(to_value(secondary).unwrap(), json!({ "zoneName": "example.com", "primaryIps": [], "description": "" }));
}

#[test]
fn dns_members_that_were_not_set_are_not_sent() {
    let record = NewRecord::new("www", RecordType::A, "192.0.2.1");
    assert_eq!(to_value(record).unwrap(), json!({ "name": "www", "type": "A", "content": "192.0.2.1" }));
    assert_eq!(to_value(NewZone::new("example.com")).unwrap(), json!({ "zoneName": "example.com" }));
}

/// Zero, false and the empty text are values like any other.
#[test]
fn postgresql_zero_values_that_were_set_are_sent() {
    let update = v1::ClusterUpdate::new().cores(0_u32).ram_mb(0_u64).display_name("");
    assert_eq!(to_value(update).unwrap(), json!({ "cores": 0, "ram": 0, "displayName": "" }));
    assert_eq!(to_value(v1::UserUpdate::new().password("")).unwrap(), json!({ "password": "" }));
    let instances = v2::NewInstances::new().count(0_u32).storage_size_gb(0_u32);
    assert_eq!(to_value(instances).unwrap(), json!({ "count": 0, "storageSize": 0 }));
    let new = v2::NewCluster::new()
        .name("")
        .version("")
        .instances(v2::NewInstances::new())
        .connection(v2::Connection::new("", "", ""))
        .credentials(v2::Credentials::new("", "", ""))
        .backup(v2::ClusterBackup::new("", 0_u32));
    let sent = to_value(new.description("").logs_enabled(false)).unwrap();
    assert_eq!((&sent["description"], &sent["logsEnabled"]), (&json!(""), &json!(false)));
    assert_eq!(sent["backup"], json!({ "location": "", "retentionDays": 0 }));
    assert_eq!(sent.get("metricsEnabled"), None);
}

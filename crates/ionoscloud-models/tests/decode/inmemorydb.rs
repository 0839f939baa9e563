//! The responses of In-Memory DB, both versions; none of them is recorded.

use ionoscloud_core::{Lifecycle as _, MaintenanceWindow, Timestamp, Weekday};
use ionoscloud_models::inmemorydb::{v1, v2};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn replica_set_created_has_no_dns_name_yet() {
    let set: v1::ReplicaSet = round_trip(fixture!("inmemorydb/v1_create_replica_set")).unwrap();
    assert_eq!((set.state(), set.is_ready()), (Some("BUSY"), false));
    assert_eq!(set.metadata.as_ref().unwrap().dns_name, None);
    let properties = &set.properties;
    assert_eq!((text(&properties.display_name), text(&properties.version)), (Some("cache"), Some("7.2")));
    assert_eq!(properties.replicas, Some(1));
    let size = properties.resources.as_ref().unwrap();
    assert_eq!((size.cores, size.ram_gb, size.storage_gb), (Some(1), Some(4), Some(16)));
    assert_eq!(properties.persistence_mode, Some(v1::PersistenceMode::None));
    assert_eq!(properties.eviction_policy, Some(v1::EvictionPolicy::NoEviction));
    let user = properties.credentials.as_ref().unwrap();
    assert_eq!((text(&user.username), &user.password), (Some("cacheuser"), &None));
    let sets: v1::ReplicaSetList = round_trip(fixture!("inmemorydb/v1_list_replica_sets")).unwrap();
    assert!(sets.items[0].is_ready() && sets.items[0].metadata.as_ref().unwrap().dns_name.is_some());
}

#[test]
fn snapshot_names_its_replica_set_in_metadata() {
    let snapshots: v1::SnapshotList = round_trip(fixture!("inmemorydb/v1_list_snapshots")).unwrap();
    let metadata = snapshots.items[0].metadata.as_ref().unwrap();
    assert_eq!(text(&metadata.replica_set_id), Some("b0000012-0000-5000-8000-000000000012"));
    assert_eq!(metadata.snapshot_time.as_ref().map(Timestamp::as_str), Some("2026-03-02T03:00:00Z"));
    let restores: v1::RestoreList = round_trip(fixture!("inmemorydb/v1_list_snapshot_restores")).unwrap();
    let [restore] = restores.items.as_slice() else { panic!("one restore") };
    assert!(restore.is_failed());
    assert_eq!(text(&restore.metadata.as_ref().unwrap().message), Some("the replica set is gone"));
    assert_eq!(text(&restore.properties.display_name), Some("before the upgrade"));
}

/// The hours were accepted and missing in responses.
#[test]
fn cluster_without_snapshot_hours_is_read() {
    let cluster: v2::Cluster = round_trip(fixture!("inmemorydb/v2_get_cluster")).unwrap();
    assert!(cluster.is_ready());
    let snapshot = cluster.properties.snapshot.as_ref().unwrap();
    assert_eq!((snapshot.retention_days, snapshot.snapshot_hours.len()), (Some(7), 0));
    assert_eq!(cluster.properties.persistence_mode, Some(v2::PersistenceMode::Rdb));
    assert_eq!(cluster.properties.eviction_policy, Some(v2::EvictionPolicy::AllKeysLru));
    assert!(cluster.properties.credentials.as_ref().unwrap().password.is_none());
}

#[test]
fn failed_cluster_has_reason_and_source() {
    let clusters: v2::ClusterList = round_trip(fixture!("inmemorydb/v2_list_clusters")).unwrap();
    let [cluster] = clusters.items.as_slice() else { panic!("one cluster") };
    assert!(cluster.is_failed());
    assert_eq!(text(&cluster.metadata.as_ref().unwrap().status_message), Some("the LAN does not exist"));
    let source = v2::FromSnapshot::new("b0000041-0000-5000-8000-000000000041");
    assert_eq!(cluster.properties.restore_from_snapshot, Some(source.into()));
    assert_eq!(cluster.properties.snapshot.as_ref().unwrap().snapshot_hours, [3, 15]);
}

#[test]
fn snapshot_sizes_are_fractions_of_gb() {
    let snapshots: v2::SnapshotList = serde_json::from_str(fixture!("inmemorydb/v2_list_snapshots")).unwrap();
    let properties = &snapshots.items[0].properties;
    let sizes = (properties.snapshot_size_gb, properties.required_size_for_restore_gb);
    assert_eq!((sizes, &properties.latest_recovery_target_time), ((Some(0.25), Some(4.5)), &None));
    let versions: v2::VersionList = round_trip(fixture!("inmemorydb/v2_list_versions")).unwrap();
    assert_eq!(versions.items[0].properties.can_upgrade_to, ["8.0"]);
    let locations: v2::SnapshotLocationList = round_trip(fixture!("inmemorydb/v2_list_snapshot_locations")).unwrap();
    assert_eq!(text(&locations.items[0].properties.location), Some("eu-central-3"));
}

#[test]
fn inmemorydb_odd_members_are_read_or_refused_by_type() {
    let required = ["id", "properties"];
    each_member_replaced::<v1::ReplicaSet>(fixture!("inmemorydb/v1_create_replica_set"), &required).unwrap();
    each_member_replaced::<v1::RestoreList>(fixture!("inmemorydb/v1_list_snapshot_restores"), &required).unwrap();
    each_member_replaced::<v2::Cluster>(fixture!("inmemorydb/v2_get_cluster"), &required).unwrap();
    each_member_replaced::<v2::VersionList>(fixture!("inmemorydb/v2_list_versions"), &required).unwrap();
}

#[test]
fn passwords_are_text_or_hash_and_never_shown() {
    let password = v1::Credentials::new("cacheuser", ionoscloud_core::Secret::from("canary-password"));
    let hash = v1::Credentials::new("cacheuser", v1::PasswordHash::new("SHA-256", "canary-hash"));
    assert_eq!(to_value(&password).unwrap(), json!({ "username": "cacheuser", "password": "canary-password" }));
    let hashed = json!({ "algorithm": "SHA-256", "hash": "canary-hash" });
    assert_eq!(to_value(&hash).unwrap(), json!({ "username": "cacheuser", "password": hashed }));
    let second = v2::Credentials::new("cacheuser", v2::PasswordHash::new("SHA-256", "canary-hash"));
    assert_eq!(to_value(&second).unwrap()["password"], hashed);
    let shown = format!("{password:?} {hash:?} {second:?}");
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn inmemorydb_zero_values_that_were_set_are_sent() {
    let network = v1::Connection::new("dc", "2", "192.168.1.70/24");
    let credentials = v1::Credentials::new("cacheuser", v1::PasswordHash::new("SHA-256", "h"));
    let new = v1::NewReplicaSet::new()
        .display_name("")
        .version("7.2")
        .resources(v1::NewInstanceSize::new(0, 0))
        .connections([network])
        .credentials(credentials)
        .replicas(0);
    let sent = to_value(new.persistence_mode(v1::PersistenceMode::None)).unwrap();
    assert_eq!((&sent["displayName"], &sent["replicas"]), (&json!(""), &json!(0)));
    assert_eq!((&sent["resources"], &sent["persistenceMode"]), (&json!({ "cores": 0, "ram": 0 }), &json!("None")));

    let network = v2::Connection::new("dc", "2", "192.168.1.71/24");
    let snapshot = v2::SnapshotSettings::new("eu-central-3", 0, [0]);
    let window = MaintenanceWindow::new("12:00:00", Weekday::Monday);
    let (instances, policy) = (v2::NewInstances::new().count(0).cores(0).ram_gb(0), v2::EvictionPolicy::NoEviction);
    let update = v2::ClusterReplacement::new()
        .name("cache")
        .version("8.0")
        .instances(instances)
        .connection(network)
        .eviction_policy(policy)
        .snapshot(snapshot)
        .maintenance_window(window)
        .description("")
        .logs_enabled(false)
        .restore_from_snapshot(v2::InPlaceRestore::new("2026-03-02T09:40:00Z"));
    let expected = json!({
        "name": "cache", "version": "8.0", "description": "", "logsEnabled": false,
        "instances": { "count": 0, "cores": 0, "ram": 0 }, "evictionPolicy": "noeviction",
        "connection": { "datacenterId": "dc", "lanId": "2", "primaryInstanceAddress": "192.168.1.71/24" },
        "snapshot": { "location": "eu-central-3", "retentionDays": 0, "snapshotHours": [0] },
        "maintenanceWindow": { "time": "12:00:00", "dayOfTheWeek": "Monday" },
        "restoreFromSnapshot": { "recoveryTargetDatetime": "2026-03-02T09:40:00Z" },
    });
    assert_eq!(to_value(&update).unwrap(), expected);
}

/// A form of the password that this version does not know is read, and as secret as those it knows.
#[test]
fn inmemorydb_password_of_unknown_form_is_not_shown() {
    let text = r#"{"username":"cacheuser","password":{"kdf":"argon2","salted":"canary-0123"}}"#;
    let user: v1::InitialUser = serde_json::from_str(text).unwrap();
    let Some(v1::Password::Other(form)) = &user.password else { panic!("{user:?}") };
    assert_eq!(form.expose()["salted"], "canary-0123");
    assert!(!format!("{user:?} {user:#?}").contains("canary"), "{user:?}");
    assert_eq!(to_value(&user).unwrap(), json!({ "username": "cacheuser" }));
}

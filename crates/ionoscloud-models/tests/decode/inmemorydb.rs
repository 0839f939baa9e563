//! The responses of In-Memory DB v2; none of them is recorded.

use ionoscloud_core::{Lifecycle as _, MaintenanceWindow, Weekday};
use ionoscloud_models::inmemorydb::v2;
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

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
    each_member_replaced::<v2::Cluster>(fixture!("inmemorydb/v2_get_cluster"), &required).unwrap();
    each_member_replaced::<v2::VersionList>(fixture!("inmemorydb/v2_list_versions"), &required).unwrap();
}

#[test]
fn inmemorydb_passwords_are_sent_and_never_shown() {
    let hashed = json!({ "algorithm": "SHA-256", "hash": "canary-hash" });
    let second = v2::Credentials::new("cacheuser", v2::PasswordHash::new("SHA-256", "canary-hash"));
    assert_eq!(to_value(&second).unwrap()["password"], hashed);
    let shown = format!("{second:?}");
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn inmemorydb_zero_values_that_were_set_are_sent() {
    let network = v2::Connection::new("dc", "2", "192.168.1.71/24");
    let snapshot = v2::SnapshotSettings::new("eu-central-3", 0, [0]);
    let window = MaintenanceWindow::new("12:00:00", Weekday::Monday);
    let (instances, policy) = (v2::NewInstances::new().count(0).cores(0).ram_gb(0), v2::EvictionPolicy::NoEviction);
    let update = v2::ClusterUpdate::new("cache", "8.0", instances, network, policy, snapshot, window)
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

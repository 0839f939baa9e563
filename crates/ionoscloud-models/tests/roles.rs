//! Roles and restores as they are sent.

use ionoscloud_models::mongodb::{Restore, Snapshot, SnapshotId, UserRole};
use serde_json::json;

#[test]
fn roles_name_their_database() {
    for (role, name, database) in [
        (UserRole::read("orders"), "read", "orders"),
        (UserRole::read_write("orders"), "readWrite", "orders"),
        (UserRole::db_admin("orders"), "dbAdmin", "orders"),
        (UserRole::read_any_database(), "readAnyDatabase", "admin"),
        (UserRole::read_write_any_database(), "readWriteAnyDatabase", "admin"),
        (UserRole::db_admin_any_database(), "dbAdminAnyDatabase", "admin"),
        (UserRole::cluster_monitor(), "clusterMonitor", "admin"),
        (UserRole::enable_sharding(), "enableSharding", "admin"),
    ] {
        assert_eq!(serde_json::to_value(role).unwrap(), json!({ "role": name, "database": database }));
    }
}

#[test]
fn restore_from_snapshot_or_point_in_time() {
    let snapshot: Snapshot = serde_json::from_value(json!({ "id": "s-1", "properties": {} })).unwrap();
    let by_id = Restore::from_snapshot("s-1");
    assert_eq!(Restore::from(&snapshot), by_id);
    assert_eq!(Restore::from(SnapshotId::from("s-1")), by_id);
    assert_eq!(serde_json::to_value(&by_id).unwrap(), json!({ "snapshotId": "s-1" }));
    let moment = "2026-03-01T12:00:00Z";
    let both = serde_json::to_value(by_id.recovery_target_time(moment)).unwrap();
    assert_eq!(both, json!({ "snapshotId": "s-1", "recoveryTargetTime": moment }));
    let moment_only = serde_json::to_value(Restore::to_point_in_time(moment)).unwrap();
    assert_eq!(moment_only, json!({ "recoveryTargetTime": moment }));
}

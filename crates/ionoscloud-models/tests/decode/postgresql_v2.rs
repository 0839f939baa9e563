//! The responses of all PostgreSQL v2 operations, member by member; none of them is recorded.

use ionoscloud_core::{Lifecycle as _, MaintenanceWindow, ProvisioningState, Timestamp, Weekday};
use ionoscloud_models::postgresql::v2::{
    BackupList, BackupLocationList, Cluster, ClusterBackup, ClusterList, ClusterReplacement, Connection,
    ConnectionPooler, Credentials, FromBackup, InPlaceRestore, NewCluster, NewInstances, ReplicationMode,
    RestoreSource, VersionList,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn pg_v2_cluster_created_is_provisioning() {
    let cluster: Cluster = round_trip(fixture!("postgresql/v2_create_cluster")).unwrap();
    assert_eq!((cluster.state(), cluster.is_ready()), (Some("PROVISIONING"), false));
    assert_eq!(cluster.metadata.as_ref().unwrap().dns_name, None);
    let properties = &cluster.properties;
    assert_eq!((text(&properties.name), text(&properties.version)), (Some("pg-main"), Some("17")));
    let instances = properties.instances.as_ref().unwrap();
    assert_eq!((instances.count, instances.cores), (Some(1), Some(2)));
    assert_eq!((instances.ram_gb, instances.storage_size_gb), (Some(4), Some(10)));
    let connection = properties.connection.as_ref().unwrap();
    assert_eq!(text(&connection.primary_instance_address), Some("192.168.1.100/24"));
    let user = properties.credentials.as_ref().unwrap();
    assert_eq!((text(&user.username), text(&user.database)), (Some("dbadmin"), Some("mydb")));
    assert!(user.password.is_none(), "no response returns a password");
    assert_eq!(properties.connection_pooler, Some(ConnectionPooler::Disabled));
    assert_eq!((properties.logs_enabled, properties.metrics_enabled), (Some(false), Some(false)));
    assert_eq!(properties.replication_mode, Some(ReplicationMode::Asynchronous));
    let backup = properties.backup.as_ref().unwrap();
    assert_eq!((text(&backup.location), backup.retention_days), (Some("eu-central-3"), Some(7)));
}

#[test]
fn pg_v2_cluster_failed_has_reason() {
    let cluster: Cluster = round_trip(fixture!("postgresql/v2_get_cluster_failed")).unwrap();
    assert!(cluster.is_failed());
    let metadata = cluster.metadata.as_ref().unwrap();
    assert_eq!(metadata.state, Some(ProvisioningState::Failed));
    assert_eq!(text(&metadata.status_message), Some("the LAN does not exist"));
}

#[test]
fn pg_v2_restore_source_follows_its_members() {
    let clusters: ClusterList = round_trip(fixture!("postgresql/v2_list_clusters")).unwrap();
    assert!(clusters.links.as_ref().unwrap().next.is_some(), "set on the last page too");
    let [cluster] = clusters.items.as_slice() else { panic!("one cluster") };
    assert!(cluster.is_ready());
    let in_place = RestoreSource::from(InPlaceRestore::new("2026-03-02T09:40:00Z"));
    assert_eq!(cluster.properties.restore_from_backup.as_ref(), Some(&in_place));
    let from_backup = r#"{"sourceBackupId":"b-1","recoveryTargetDatetime":"2026-03-02T09:40:00Z"}"#;
    let expected = FromBackup::new("b-1").recovery_target_time("2026-03-02T09:40:00Z");
    assert_eq!(serde_json::from_str::<RestoreSource>(from_backup).unwrap(), RestoreSource::from(expected));
}

#[test]
fn pg_v2_active_backup_has_no_latest_time() {
    let text_of_list = fixture!("postgresql/v2_list_backups");
    let backups: BackupList = serde_json::from_str(text_of_list).unwrap();
    let backup = &backups.items[0];
    assert_eq!(backup.id, "b0000010-0000-5000-8000-000000000010");
    let properties = &backup.properties;
    assert_eq!((text(&properties.version), properties.is_active), (Some("17"), Some(true)));
    let earliest = properties.earliest_recovery_target_time.as_ref().map(Timestamp::as_str);
    assert_eq!((earliest, &properties.latest_recovery_target_time), (Some("2026-03-02T09:40:00Z"), &None));
    assert_eq!(text(&properties.location), Some("eu-central-3"));
}

#[test]
fn pg_v2_versions_name_their_upgrades() {
    let versions: VersionList = round_trip(fixture!("postgresql/v2_list_versions")).unwrap();
    let [old, new] = versions.items.as_slice() else { panic!("two versions") };
    assert_eq!(
        (text(&old.properties.version), old.properties.can_upgrade_to.as_slice()),
        (Some("16"), &["17".to_owned()][..])
    );
    assert!(new.properties.can_upgrade_to.is_empty());
    assert_eq!(text(&new.properties.status), Some("RECOMMENDED"));
    let locations: BackupLocationList = round_trip(fixture!("postgresql/v2_list_backup_locations")).unwrap();
    assert_eq!(text(&locations.items[0].properties.location), Some("eu-central-3"));
}

#[test]
fn pg_v2_odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Cluster>(fixture!("postgresql/v2_create_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<Cluster>(fixture!("postgresql/v2_get_cluster_failed"), &["id", "properties"]).unwrap();
    each_member_replaced::<BackupList>(fixture!("postgresql/v2_list_backups"), &["id", "properties"]).unwrap();
    each_member_replaced::<VersionList>(fixture!("postgresql/v2_list_versions"), &["id", "properties"]).unwrap();
    each_member_replaced::<BackupLocationList>(fixture!("postgresql/v2_list_backup_locations"), &["id", "properties"])
        .unwrap();
}

#[test]
fn pg_v2_zero_values_that_were_set_are_sent() {
    let instances = NewInstances::new().count(0).cores(0).ram_gb(0).storage_size_gb(0);
    let connection = Connection::new("dc", "2", "192.168.1.100/24");
    let credentials = || Credentials::new("dbadmin", "canary-password", "mydb");
    let window = MaintenanceWindow::new("09:00:00", Weekday::Sunday);
    let backup = ClusterBackup::new("eu-central-3", 0);
    let new = NewCluster::new()
        .name("pg")
        .version("17")
        .instances(instances.clone())
        .connection(connection.clone())
        .credentials(credentials())
        .backup(backup.clone())
        .description("")
        .logs_enabled(false)
        .restore_from_backup(FromBackup::new("b-1"));
    let expected = json!({
        "name": "pg", "version": "17",
        "instances": { "count": 0, "cores": 0, "ram": 0, "storageSize": 0 },
        "connection": { "datacenterId": "dc", "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "credentials": { "username": "dbadmin", "password": "canary-password", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 0 },
        "description": "", "logsEnabled": false, "restoreFromBackup": { "sourceBackupId": "b-1" },
    });
    assert_eq!(to_value(&new).unwrap(), expected);
    let update = ClusterReplacement::new()
        .name("pg")
        .version("17")
        .instances(instances)
        .connection(connection)
        .maintenance_window(window)
        .replication_mode(ReplicationMode::Asynchronous)
        .backup(backup)
        .credentials(credentials())
        .restore_from_backup(InPlaceRestore::new("2026-03-02T09:40:00Z"));
    let sent = to_value(&update).unwrap();
    assert_eq!(sent["restoreFromBackup"], json!({ "recoveryTargetDatetime": "2026-03-02T09:40:00Z" }));
    let shown = format!("{new:?} {update:?}");
    assert!(!shown.contains("canary"), "{shown}");
}

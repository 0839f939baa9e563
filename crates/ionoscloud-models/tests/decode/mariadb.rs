//! The responses of MariaDB, both versions: recorded ones of v1, and those of v2 written by hand.

use ionoscloud_core::{Lifecycle as _, MaintenanceWindow, Timestamp, Weekday};
use ionoscloud_models::mariadb::{v1, v2};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn mariadb_v1_cluster_has_neither_type_nor_path() {
    let cluster: v1::Cluster = round_trip(fixture!("mariadb/v1_get_cluster")).unwrap();
    assert_eq!((cluster.id.as_str(), cluster.is_ready()), ("a0000054-0000-4000-8000-000000000054", true));
    let properties = &cluster.properties;
    assert_eq!(properties.mariadb_version, Some(v1::MariadbVersion::V10_6));
    assert_eq!((properties.instances, properties.cores), (Some(1), Some(4)));
    assert_eq!((properties.ram_gb, properties.storage_size_gb), (Some(4), Some(10)));
    assert_eq!((&properties.backup, text(&properties.dns_name)), (&None, Some("example-cluster-dns")));
    let [connection] = properties.connections.as_slice() else { panic!("one connection") };
    assert_eq!((text(&connection.lan_id), text(&connection.cidr)), (Some("2"), Some("10.7.222.0/24")));
    let clusters: v1::ClusterList = round_trip(fixture!("mariadb/v1_list_clusters")).unwrap();
    assert_eq!(clusters.items, [cluster]);
}

/// `CREATING` came without notice once, and clients that knew a fixed list of states failed.
#[test]
fn mariadb_v1_states_are_open() {
    let text = fixture!("mariadb/v1_get_cluster");
    for (state, is_failed) in [("CREATING", false), ("DEGRADED", false), ("PAUSED", false), ("FAILED", true)] {
        let cluster: v1::Cluster = serde_json::from_str(&text.replace("AVAILABLE", state)).unwrap();
        assert_eq!((cluster.state(), cluster.is_ready(), cluster.is_failed()), (Some(state), false, is_failed));
    }
}

#[test]
fn mariadb_v1_backup_has_id_of_its_cluster() {
    let backups: v1::BackupList = round_trip(fixture!("mariadb/v1_list_backups")).unwrap();
    let [backup] = backups.items.as_slice() else { panic!("one backup") };
    assert_eq!(Some(backup.id.as_str()), text(&backup.properties.cluster_id));
    assert_eq!((backup.properties.size_mb, backup.properties.base_backups.len()), (Some(1), 1));
    let base = &backup.properties.base_backups[0];
    let created = base.created.as_ref().map(Timestamp::as_str);
    assert_eq!((created, base.size_mb), (Some("2024-03-19T14:35:39Z"), Some(1)));
    let odd = fixture!("mariadb/v1_list_backups").replace(r#""size": 1"#, r#""size": -1"#);
    let odd: v1::BackupList = serde_json::from_str(&odd).unwrap();
    assert_eq!(odd.items[0].properties.size_mb, Some(-1), "a size without bounds is any whole number");
}

#[test]
fn mariadb_v2_cluster_created_is_provisioning() {
    let cluster: v2::Cluster = round_trip(fixture!("mariadb/v2_create_cluster")).unwrap();
    assert_eq!((cluster.state(), cluster.is_ready()), (Some("PROVISIONING"), false));
    assert_eq!(cluster.metadata.as_ref().unwrap().dns_name, None);
    let properties = &cluster.properties;
    assert_eq!((text(&properties.name), text(&properties.version)), (Some("shop"), Some("10.11")));
    let instances = properties.instances.as_ref().unwrap();
    assert_eq!((instances.count, instances.cores), (Some(1), Some(2)));
    assert_eq!((instances.ram_gb, instances.storage_size_gb), (Some(4), Some(10)));
    let user = properties.credentials.as_ref().unwrap();
    assert_eq!((text(&user.username), text(&user.database)), (Some("dbadmin"), Some("mydb")));
    assert!(user.password.is_none(), "no response returns a password");
    let backup = properties.backup.as_ref().unwrap();
    assert_eq!((text(&backup.location), backup.retention_days), (Some("eu-central-3"), Some(7)));
}

#[test]
fn mariadb_v2_failed_cluster_has_reason_and_source() {
    let clusters: v2::ClusterList = round_trip(fixture!("mariadb/v2_list_clusters")).unwrap();
    let [cluster] = clusters.items.as_slice() else { panic!("one cluster") };
    assert!(cluster.is_failed());
    assert_eq!(text(&cluster.metadata.as_ref().unwrap().status_message), Some("the LAN does not exist"));
    let source = v2::FromBackup::new("b0000010-0000-5000-8000-000000000010");
    let source = source.recovery_target_time("2026-03-02T09:40:00Z");
    assert_eq!(cluster.properties.restore_from_backup, Some(source));
}

#[test]
fn mariadb_v2_catalogues_are_read() {
    let versions: v2::VersionList = round_trip(fixture!("mariadb/v2_list_versions")).unwrap();
    let [old, new] = versions.items.as_slice() else { panic!("two versions") };
    assert_eq!(
        (text(&old.properties.version), &old.properties.can_upgrade_to[..]),
        (Some("10.6"), &["10.11".into()][..])
    );
    assert!(new.properties.can_upgrade_to.is_empty());
    let locations: v2::BackupLocationList = round_trip(fixture!("mariadb/v2_list_backup_locations")).unwrap();
    assert_eq!(text(&locations.items[0].properties.location), Some("eu-central-3"));
    let backups: v2::BackupList = serde_json::from_str(fixture!("mariadb/v2_list_backups")).unwrap();
    let backup = &backups.items[0].properties;
    assert_eq!((text(&backup.cluster_name), text(&backup.version)), (Some("shop"), Some("10.11")));
    assert_eq!(backup.latest_recovery_target_time, None, "it reaches up to now");
}

#[test]
fn mariadb_odd_members_are_read_or_refused_by_type() {
    let required = ["id", "properties"];
    each_member_replaced::<v1::Cluster>(fixture!("mariadb/v1_get_cluster"), &required).unwrap();
    each_member_replaced::<v1::ClusterList>(fixture!("mariadb/v1_list_clusters"), &required).unwrap();
    each_member_replaced::<v2::Cluster>(fixture!("mariadb/v2_create_cluster"), &required).unwrap();
    each_member_replaced::<v2::ClusterList>(fixture!("mariadb/v2_list_clusters"), &required).unwrap();
    each_member_replaced::<v2::BackupList>(fixture!("mariadb/v2_list_backups"), &required).unwrap();
    each_member_replaced::<v2::VersionList>(fixture!("mariadb/v2_list_versions"), &required).unwrap();
    each_member_replaced::<v2::BackupLocationList>(fixture!("mariadb/v2_list_backup_locations"), &required).unwrap();
}

#[test]
fn mariadb_zero_values_that_were_set_are_sent() {
    let connection = v1::Connection::new("dc", "2", "10.7.222.100/24");
    let credentials = v1::Credentials::new("owner", "canary-password");
    let new = v1::NewCluster::new("10.11", [connection], "", credentials).instances(0).cores(0).ram_gb(0);
    let new = new.storage_size_gb(0).from_backup(v1::Restore::new("b-1"));
    let expected = json!({
        "mariadbVersion": "10.11", "displayName": "",
        "connections": [{ "datacenterId": "dc", "lanId": "2", "cidr": "10.7.222.100/24" }],
        "credentials": { "username": "owner", "password": "canary-password" },
        "instances": 0, "cores": 0, "ram": 0, "storageSize": 0, "fromBackup": { "backupId": "b-1" },
    });
    assert_eq!(to_value(&new).unwrap(), expected);
    assert_eq!(to_value(v1::ClusterUpdate::new().cores(0)).unwrap(), json!({ "cores": 0 }));

    let instances = v2::NewInstances::new().count(0).cores(0).ram_gb(0).storage_size_gb(0);
    let connection = v2::Connection::new("dc", "2", "192.168.1.100/24");
    let window = MaintenanceWindow::new("09:00:00", Weekday::Sunday);
    let backup = v2::ClusterBackup::new("eu-central-3", 0);
    let update = v2::ClusterReplacement::new()
        .name("shop")
        .version("10.11")
        .instances(instances)
        .connection(connection)
        .maintenance_window(window)
        .backup(backup)
        .description("")
        .logs_enabled(false)
        .credentials(v2::Credentials::new("dbadmin", "canary-password", "mydb"));
    let expected = json!({
        "name": "shop", "version": "10.11", "description": "", "logsEnabled": false,
        "instances": { "count": 0, "cores": 0, "ram": 0, "storageSize": 0 },
        "connection": { "datacenterId": "dc", "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": "canary-password", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 0 },
    });
    assert_eq!(to_value(&update).unwrap(), expected);
    let shown = format!("{new:?} {update:?}");
    assert!(!shown.contains("canary"), "{shown}");
}

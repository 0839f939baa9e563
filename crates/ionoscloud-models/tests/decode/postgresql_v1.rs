//! The responses of all PostgreSQL v1 operations, member by member: recorded ones first, then those written by hand.

use ionoscloud_core::{Lifecycle as _, Timestamp, Weekday};
use ionoscloud_models::postgresql::v1::{
    ApiVersion, Backup, BackupList, Cluster, ClusterList, ClusterLogs, ClusterState, Connection, ConnectionPooler,
    Credentials, Database, DatabaseList, NewCluster, NewUser, PoolMode, ResourceType, Restore, StorageType,
    SynchronizationMode, User, UserList, UserUpdate, VersionList,
};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn pg_v1_cluster_created_is_busy() {
    let cluster: Cluster = round_trip(fixture!("postgresql/v1_create_cluster")).unwrap();
    assert_eq!(cluster.id, "a0000051-0000-4000-8000-000000000051");
    assert_eq!((&cluster.kind, cluster.state()), (&Some(ResourceType::Cluster), Some("BUSY")));
    assert_eq!(cluster.metadata.as_ref().unwrap().last_modified_date, None, "absent until the first change");
    let properties = &cluster.properties;
    assert_eq!((text(&properties.postgres_version), text(&properties.location)), (Some("12"), Some("de/fra")));
    assert_eq!((properties.instances, properties.cores), (Some(1), Some(1)));
    assert_eq!((properties.ram_mb, properties.storage_size_mb), (Some(2048), Some(20_480)));
    assert_eq!(properties.storage_type, Some(StorageType::SsdPremium));
    assert_eq!(text(&properties.backup_location), Some("eu-central-2"));
    let [connection] = properties.connections.as_slice() else { panic!("one connection") };
    assert_eq!((text(&connection.lan_id), text(&connection.cidr)), (Some("2"), Some("10.7.222.0/24")));
    let window = properties.maintenance_window.as_ref().unwrap();
    assert_eq!((text(&window.time), &window.day_of_the_week), (Some("12:15:19"), &Some(Weekday::Monday)));
    assert_eq!(properties.synchronization_mode, Some(SynchronizationMode::Asynchronous));
}

#[test]
fn pg_v1_cluster_list_without_window_is_read() {
    let clusters: ClusterList = round_trip(fixture!("postgresql/v1_list_clusters")).unwrap();
    assert_eq!((clusters.items.len(), clusters.limit), (1, None));
    assert!(clusters.items[0].is_ready());
}

#[test]
fn pg_v1_pool_mode_of_old_clusters_is_empty() {
    let cluster: Cluster = round_trip(fixture!("postgresql/v1_get_cluster")).unwrap();
    let pooler = cluster.properties.connection_pooler.as_ref().unwrap();
    assert_eq!((pooler.enabled, &pooler.pool_mode), (Some(false), &Some(PoolMode::Other(String::new()))));
    assert!(text(&cluster.properties.dns_name).unwrap().ends_with(".ionos.com"));
    assert!(cluster.metadata.as_ref().unwrap().last_modified_date.is_some());
}

#[test]
fn pg_v1_backup_id_is_no_uuid() {
    let backups: BackupList = round_trip(fixture!("postgresql/v1_list_backups")).unwrap();
    let [backup] = backups.items.as_slice() else { panic!("one backup") };
    assert_eq!(backup.id, "a0000053-0000-4000-8000-000000000053-4oymiqu-12");
    assert_eq!(backup.metadata.as_ref().unwrap().state, Some(ClusterState::Available));
    assert_eq!(text(&backup.properties.cluster_id), Some("a0000053-0000-4000-8000-000000000053"));
    assert_eq!((text(&backup.properties.version), backup.properties.is_active), (Some("12"), Some(true)));
    let earliest = backup.properties.earliest_recovery_target_time.as_ref().map(Timestamp::as_str);
    assert_eq!(earliest, Some("2023-08-09T15:07:48Z"));
    let backup: Backup = round_trip(fixture!("postgresql/v1_get_backup")).unwrap();
    assert_eq!((backup.properties.size_mb, text(&backup.properties.location)), (Some(62), Some("eu-central-2")));
    assert_eq!(backup.properties.id.as_ref(), Some(&backup.id));
}

#[test]
fn pg_v1_users_of_service_are_marked() {
    let users: UserList = round_trip(fixture!("postgresql/v1_list_cluster_users")).unwrap();
    let [reporting, standby] = users.items.as_slice() else { panic!("two users") };
    assert_eq!((text(&reporting.properties.username), reporting.properties.system), (Some("reporting"), Some(false)));
    assert_eq!((standby.properties.system, &standby.metadata), (Some(true), &None));
    let user: User = round_trip(fixture!("postgresql/v1_create_cluster_user")).unwrap();
    assert_eq!(user, *reporting);
}

#[test]
fn pg_v1_databases_name_their_owner() {
    let databases: DatabaseList = round_trip(fixture!("postgresql/v1_list_cluster_databases")).unwrap();
    let database: Database = round_trip(fixture!("postgresql/v1_create_cluster_database")).unwrap();
    assert_eq!(
        (text(&database.properties.name), text(&database.properties.owner)),
        (Some("orders"), Some("reporting"))
    );
    assert_eq!((databases.items.len(), &databases.items[0]), (2, &database));
}

#[test]
fn pg_v1_logs_keep_empty_messages() {
    let logs: ClusterLogs = round_trip(fixture!("postgresql/v1_get_cluster_logs")).unwrap();
    let [instance] = logs.instances.as_slice() else { panic!("one instance") };
    assert_eq!((text(&instance.name), instance.messages.len()), (Some("pg-0"), 2));
    assert_eq!(text(&instance.messages[1].message), Some(""));
}

#[test]
fn pg_v1_versions_are_names() {
    let versions: VersionList = round_trip(fixture!("postgresql/v1_list_versions")).unwrap();
    let names: Vec<_> = versions.versions.iter().filter_map(|version| version.name.as_deref()).collect();
    assert_eq!(names, ["14", "15"]);
    let version: ApiVersion = round_trip(fixture!("postgresql/v1_get_api_version")).unwrap();
    let all: Vec<ApiVersion> = round_trip(fixture!("postgresql/v1_list_api_versions")).unwrap();
    assert_eq!(all, [version]);
}

#[test]
fn pg_v1_odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Cluster>(fixture!("postgresql/v1_create_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<ClusterList>(fixture!("postgresql/v1_list_clusters"), &["id", "properties"]).unwrap();
    each_member_replaced::<Cluster>(fixture!("postgresql/v1_get_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<BackupList>(fixture!("postgresql/v1_list_backups"), &["id", "properties"]).unwrap();
    each_member_replaced::<UserList>(fixture!("postgresql/v1_list_cluster_users"), &["id", "properties"]).unwrap();
    each_member_replaced::<DatabaseList>(fixture!("postgresql/v1_list_cluster_databases"), &["id", "properties"])
        .unwrap();
    each_member_replaced::<ClusterLogs>(fixture!("postgresql/v1_get_cluster_logs"), &[]).unwrap();
    each_member_replaced::<VersionList>(fixture!("postgresql/v1_list_versions"), &[]).unwrap();
}

#[test]
fn pg_v1_new_cluster_sends_set_members_only() {
    let new = || {
        let connection = Connection::new("dc", "2", "10.7.222.100/24");
        NewCluster::new()
            .postgres_version("15")
            .connections([connection])
            .location("de/fra")
            .display_name("")
            .credentials(Credentials::new("owner", "canary-password"))
    };
    let connections = json!([{ "datacenterId": "dc", "lanId": "2", "cidr": "10.7.222.100/24" }]);
    let credentials = json!({ "username": "owner", "password": "canary-password" });
    let bare = json!({
        "postgresVersion": "15", "connections": connections, "location": "de/fra", "displayName": "",
        "credentials": credentials,
    });
    assert_eq!(to_value(new()).unwrap(), bare);
    let zeros = new()
        .instances(0)
        .cores(0)
        .ram_mb(0)
        .storage_size_mb(0)
        .synchronization_mode(SynchronizationMode::StrictlySynchronous)
        .connection_pooler(ConnectionPooler::new().enabled(false).pool_mode(PoolMode::Session))
        .from_backup(Restore::new("b-1"));
    let zeros = to_value(zeros).unwrap();
    for (member, value) in [
        ("instances", json!(0)),
        ("cores", json!(0)),
        ("ram", json!(0)),
        ("storageSize", json!(0)),
        ("synchronizationMode", json!("STRICTLY_SYNCHRONOUS")),
        ("connectionPooler", json!({ "enabled": false, "poolMode": "session" })),
        ("fromBackup", json!({ "backupId": "b-1" })),
    ] {
        assert_eq!(zeros[member], value, "{member}");
    }
}

#[test]
fn pg_v1_passwords_are_sent_and_never_shown() {
    let user = NewUser::new("reporting", "canary-password");
    let update = UserUpdate::new().password("canary-password");
    let credentials = Credentials::new("owner", "canary-password");
    assert_eq!(to_value(&user).unwrap(), json!({ "username": "reporting", "password": "canary-password" }));
    assert_eq!(to_value(&update).unwrap(), json!({ "password": "canary-password" }));
    let shown = format!("{user:?} {update:?} {credentials:?}");
    assert!(!shown.contains("canary"), "{shown}");
}

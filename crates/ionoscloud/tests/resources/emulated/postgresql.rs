//! Clusters, users and databases of PostgreSQL v1, and clusters of v2.

use ionoscloud::postgresql::{v1, v2};
use ionoscloud::{MaintenanceWindow, Secret, Weekday};

use super::lives::Lives;
use super::{DATACENTER, ready};

pub(super) fn cluster_v1() -> v1::NewCluster {
    let lan = v1::Connection::new(DATACENTER, "2", "10.7.222.2/24");
    let credentials = v1::Credentials::new("app", test_secrets::database_password());
    v1::NewCluster::new()
        .postgres_version("15")
        .connections([lan])
        .location("de/fra")
        .display_name("orders")
        .credentials(credentials)
        .instances(1)
        .cores(1)
        .ram_mb(4_096)
        .storage_size_mb(20_480)
        .storage_type(v1::StorageType::SsdPremium)
        .synchronization_mode(v1::SynchronizationMode::Asynchronous)
}

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.postgresql().v1().clusters();
    lives
        .life(&clusters, cluster_v1(), async |handle| {
            let update = v1::ClusterUpdate::new().cores(2).display_name("orders of 2026");
            let changed = handle.update(update).await.properties;
            assert_eq!((changed.cores, changed.display_name.as_deref()), (Some(2), Some("orders of 2026")));
        })
        .await;
    let cluster = ready(&clusters, cluster_v1()).await;
    let anna = v1::NewUser::new("anna", test_secrets::database_password());
    lives
        .life(&cluster.users(), anna, async |handle| {
            let update = v1::UserUpdate::new().password(test_secrets::database_password());
            handle.update(update).await;
        })
        .await;
    // A database cannot be changed.
    lives
        .life(&cluster.databases(), v1::NewDatabase::new("shop", "app"), async |handle| {
            assert_eq!(handle.get().await.unwrap().properties.owner.unwrap(), "app");
        })
        .await;
    let clusters = lives.client.postgresql().v2().at("fr/par").clusters();
    lives
        .life(&clusters, cluster_v2().description("first"), async |handle| {
            let changed = handle.replace(replacement("orders")).await.properties;
            assert_eq!(changed.instances.and_then(|instances| instances.cores), Some(4));
            assert_eq!(changed.description.unwrap_or_default(), "", "what is left out is removed");
        })
        .await;
    lives.upserted(&clusters, replacement("put")).await;
}

/// The members that creations and replacements of version 2 share.
fn parts() -> (v2::NewInstances, v2::Connection, v2::ClusterBackup, v2::Credentials, MaintenanceWindow) {
    // It has a character of each class that version 2 requires.
    let credentials = v2::Credentials::new("dbadmin", Secret::from("Canary-1!"), "mydb");
    let instances = v2::NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(10);
    let connection = v2::Connection::new(DATACENTER, "2", "192.168.1.100/24");
    let backup = v2::ClusterBackup::new("eu-central-3", 7);
    (instances, connection, backup, credentials, MaintenanceWindow::new("09:00:00", Weekday::Sunday))
}

pub(super) fn cluster_v2() -> v2::NewCluster {
    let (instances, connection, backup, credentials, window) = parts();
    v2::NewCluster::new()
        .name("orders")
        .version("16")
        .instances(instances)
        .connection(connection)
        .credentials(credentials)
        .backup(backup)
        .maintenance_window(window)
        .replication_mode(v2::ReplicationMode::Asynchronous)
}

pub(super) fn replacement(name: &str) -> v2::ClusterReplacement {
    let (instances, connection, backup, credentials, window) = parts();
    let mode = v2::ReplicationMode::Asynchronous;
    v2::ClusterReplacement::new()
        .name(name)
        .version("16")
        .instances(instances.cores(4))
        .connection(connection)
        .maintenance_window(window)
        .replication_mode(mode)
        .backup(backup)
        .credentials(credentials)
}

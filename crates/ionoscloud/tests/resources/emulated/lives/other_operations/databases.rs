//! Backups and snapshots, which databases make by themselves, restores from them, logs, versions and locations.

use std::time::Duration;

use ionoscloud::Client;
use ionoscloud::api::mongodb::kinds::Cluster;
use ionoscloud::{mariadb, mongodb, postgresql};

use super::super::super::{inmemorydb, mariadb as of_mariadb, postgresql as of_postgresql, ready};
use super::{first_of, only};
use crate::fixture::Fixture as _;

/// Longer than until the first backup of a cluster.
const BACKUP: Duration = Duration::from_secs(1_000);

pub(super) async fn calls(client: &Client) {
    mongodb(client).await;
    postgresql_v1(client).await;
    mariadb_v1(client).await;
    second_versions(client).await;
}

async fn mongodb(client: &Client) {
    let mongodb = client.mongodb();
    let info = mongodb.api_version().await.unwrap();
    assert!(mongodb.api_versions().await.unwrap().iter().any(|one| one.name == info.name), "{info:?}");
    let templates = mongodb.templates().list().collect_up_to(100).await.unwrap();
    assert!(templates.iter().all(|one| one.properties.as_ref().is_some_and(|size| size.cores > Some(0))));
    let cluster = ready(&mongodb.clusters(), Cluster::named("restored")).await;
    tokio::time::sleep(24 * 3_600 * Duration::from_secs(1)).await;
    let version = cluster.get().await.unwrap().properties.mongodb_version.unwrap();
    let offered = mongodb.versions().await.unwrap();
    let own = offered.iter().position(|offered| *offered == version).unwrap();
    assert_eq!(cluster.versions().await.unwrap(), offered[own + 1..], "those above its own");
    let logs = cluster.logs().page().await.unwrap();
    assert!(logs.instances.iter().any(|instance| !instance.messages.is_empty()), "{logs:?}");
    let snapshots = cluster.snapshots().list().collect_up_to(10).await.unwrap();
    assert_eq!(snapshots[0].properties.version.as_ref(), Some(&version));
    let restore = mongodb::Restore::new().snapshot_id(&snapshots[0].id);
    let restored = cluster.restore(restore).await.unwrap().wait().await.unwrap();
    assert_eq!(restored.properties.display_name.as_deref(), Some("restored"));
}

async fn postgresql_v1(client: &Client) {
    use postgresql::v1::operations::{
        ListClusterPostgresVersions, ListClusterVersions, ListPostgresVersions, ListVersions,
    };

    let postgresql = client.postgresql().v1();
    let info = postgresql.api_version().await.unwrap();
    assert!(postgresql.api_versions().await.unwrap().iter().any(|one| one.name == info.name), "{info:?}");
    let cluster = ready(&postgresql.clusters(), of_postgresql::cluster_v1()).await;
    tokio::time::sleep(BACKUP).await;
    let id = cluster.id().clone();
    let offered = client.send(ListVersions::new()).await.unwrap().versions;
    assert_eq!(client.send(ListPostgresVersions::new()).await.unwrap().versions, offered);
    let own = offered.iter().position(|version| version.name.as_deref() == Some("15")).unwrap();
    let above = client.send(ListClusterVersions::new(&id)).await.unwrap().versions;
    assert_eq!(above, offered[own + 1..], "those above its own");
    assert_eq!(client.send(ListClusterPostgresVersions::new(&id)).await.unwrap().versions, above);
    let logs = cluster.logs().page().await.unwrap();
    assert!(logs.instances.iter().any(|instance| !instance.messages.is_empty()), "{logs:?}");
    let own = only(cluster.backups().list().collect_up_to(10).await.unwrap());
    let all = postgresql.backups().list().collect_up_to(100).await.unwrap();
    assert!(all.contains(&own));
    let read = postgresql.backup(&own.id).get().await.unwrap();
    assert_eq!((&read, read.properties.cluster_id.as_ref()), (&own, Some(&id)));
    let restore = postgresql::v1::Restore::new(&own.id);
    assert_eq!(cluster.restore(restore).await.unwrap().wait().await.unwrap().id, id);
}

async fn mariadb_v1(client: &Client) {
    let mariadb = client.mariadb().v1().at("de/txl");
    let cluster = ready(&mariadb.clusters(), of_mariadb::first("restored")).await;
    tokio::time::sleep(BACKUP).await;
    let own = only(cluster.backups().list().collect_up_to(10).await.unwrap());
    assert!(mariadb.backups().list().collect_up_to(100).await.unwrap().contains(&own));
    let read = mariadb.backup(&own.id).get().await.unwrap();
    assert_eq!((&read, read.properties.cluster_id.as_ref()), (&own, Some(cluster.id())));
    let restored = cluster.restore(mariadb::v1::Restore::new(&own.id)).await.unwrap().wait().await.unwrap();
    assert_eq!(restored.id, *cluster.id());
}

/// The second versions are alike: a restore is a part of their replacements.
async fn second_versions(client: &Client) {
    let postgresql = client.postgresql().v2().at("de/fra");
    let cluster = ready(&postgresql.clusters(), of_postgresql::cluster_v2()).await;
    tokio::time::sleep(BACKUP).await;
    assert_eq!(first_of(&postgresql.backups()).await.properties.cluster_id.as_ref(), Some(cluster.id()));
    assert!(first_of(&postgresql.backup_locations()).await.properties.location.is_some());
    assert!(first_of(&postgresql.versions()).await.properties.version.is_some());

    let mariadb = client.mariadb().v2().at("de/fra");
    let cluster = ready(&mariadb.clusters(), of_mariadb::second("restored")).await;
    tokio::time::sleep(BACKUP).await;
    assert_eq!(first_of(&mariadb.backups()).await.properties.cluster_id.as_ref(), Some(cluster.id()));
    assert!(first_of(&mariadb.backup_locations()).await.properties.location.is_some());
    assert!(first_of(&mariadb.versions()).await.properties.version.is_some());

    let database = client.inmemorydb().v2().at("de/fra");
    let cluster = ready(&database.clusters(), inmemorydb::second("restored")).await;
    tokio::time::sleep(BACKUP).await;
    assert_eq!(first_of(&database.snapshots()).await.properties.cluster_id.as_ref(), Some(cluster.id()));
    assert!(first_of(&database.snapshot_locations()).await.properties.location.is_some());
    assert!(first_of(&database.versions()).await.properties.version.is_some());
}

//! Replica sets, clusters, snapshots and restores of In-Memory DB, both versions.

use std::time::Duration;

use ionoscloud::inmemorydb::{v1, v2};
use ionoscloud::{MaintenanceWindow, Weekday};
use ionoscloud_emulator::{Effect, Emulator, EmulatorBuilder, Fault};

use super::lives::Lives;
use super::{DATACENTER, client, ready};

/// The SHA-256 hash of a text, as the API takes it instead of a password.
const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

pub(super) fn first(name: &str, password: impl Into<v1::NewPassword>) -> v1::NewReplicaSet {
    let network = v1::Connection::new(DATACENTER, "2", "10.7.222.3/24");
    let credentials = v1::Credentials::new("anna", password);
    let new = v1::NewReplicaSet::new()
        .display_name(name)
        .version("7.2")
        .resources(v1::NewInstanceSize::new(1, 4))
        .connections([network])
        .credentials(credentials);
    new.replicas(1).persistence_mode(v1::PersistenceMode::None).eviction_policy(v1::EvictionPolicy::NoEviction)
}

fn sunday() -> MaintenanceWindow {
    MaintenanceWindow::new("04:30:00", Weekday::Sunday)
}

fn lan() -> v2::Connection {
    v2::Connection::new(DATACENTER, "2", "10.7.222.4/24")
}

fn instances(ram_gb: u32) -> v2::NewInstances {
    v2::NewInstances::new().count(1).cores(2).ram_gb(ram_gb)
}

fn snapshots() -> v2::SnapshotSettings {
    v2::SnapshotSettings::new("eu-central-3", 7, [3, 15])
}

fn credentials() -> v2::Credentials {
    v2::Credentials::new("anna", v2::PasswordHash::new("SHA-256", HASH))
}

pub(super) fn second(name: &str) -> v2::NewCluster {
    let new = v2::NewCluster::new()
        .name(name)
        .version("7.2")
        .instances(instances(4))
        .connection(lan())
        .snapshot(snapshots())
        .credentials(credentials());
    new.eviction_policy(v2::EvictionPolicy::AllKeysLru).maintenance_window(sunday())
}

pub(super) fn content(name: &str) -> v2::ClusterReplacement {
    let policy = v2::EvictionPolicy::AllKeysLru;
    v2::ClusterReplacement::new()
        .name(name)
        .version("7.2")
        .instances(instances(8))
        .connection(lan())
        .eviction_policy(policy)
        .snapshot(snapshots())
        .maintenance_window(sunday())
        .credentials(credentials())
}

pub(super) async fn lives(lives: &mut Lives) {
    let database = lives.client.inmemorydb().v1().at("de/txl");
    let new = |name| first(name, ionoscloud::Secret::from(test_secrets::password()));
    lives
        .life(&database.replica_sets(), new("cache"), async |handle| {
            let larger = new("cache").persistence_mode(v1::PersistenceMode::Rdb);
            let changed = handle.replace(larger).await;
            assert_eq!(changed.properties.persistence_mode, Some(v1::PersistenceMode::Rdb));
            assert!(changed.metadata.is_some_and(|metadata| metadata.dns_name.is_some()));
            assert!(handle.wait_until_ready().await.unwrap().properties.resources.is_some());
        })
        .await;
    lives.upserted(&database.replica_sets(), new("put")).await;
    let restored = ready(&database.replica_sets(), new("restored")).await;
    tokio::time::sleep(Duration::from_secs(200)).await;
    let snapshots = database.snapshots().list().collect_up_to(10).await.unwrap();
    let of_set = |one: &&v1::Snapshot| {
        one.metadata.as_ref().is_some_and(|data| data.replica_set_id.as_ref() == Some(restored.id()))
    };
    let snapshot = snapshots.iter().find(of_set).unwrap();
    assert_eq!(database.snapshot(&snapshot.id).get().await.unwrap(), *snapshot);
    let restores = database.snapshot(&snapshot.id).restores();
    lives.lasting(&restores, v1::NewRestore::new(restored.id().clone()).display_name("undo")).await;

    let database = lives.client.inmemorydb().v2().at("us/mci");
    lives
        .life(&database.clusters(), second("cache").logs_enabled(true), async |handle| {
            let changed = handle.replace(content("cache")).await.properties;
            assert_eq!(changed.instances.and_then(|instances| instances.ram_gb), Some(8));
            assert_eq!(changed.logs_enabled, Some(false), "what is left out has its default again");
        })
        .await;
    lives.upserted(&database.clusters(), content("put")).await;
}

#[tokio::test(start_paused = true)]
async fn inmemorydb_v2_cluster_is_restored_in_place() {
    let database = client(&Emulator::new()).await.inmemorydb().v2().at("us/mci");
    let handle = ready(&database.clusters(), second("cache")).await;
    tokio::time::sleep(Duration::from_secs(200)).await;
    let own = handle.id().clone();
    let snapshots = database.snapshots().list().cluster_id(own).collect_up_to(10).await.unwrap();
    let time = snapshots[0].properties.earliest_recovery_target_time.clone().unwrap();
    let restore = content("cache").restore_from_snapshot(v2::InPlaceRestore::new(time));
    handle.replace(restore).await.unwrap().wait().await.unwrap();
}

/// A hash in the place of the password, and a snapshot that another replica set starts with.
#[tokio::test(start_paused = true)]
async fn inmemorydb_v1_replica_set_starts_from_snapshot() {
    let database = client(&Emulator::new()).await.inmemorydb().v1().at("de/fra");
    let hash = || v1::PasswordHash::new("SHA-256", HASH);
    let set = ready(&database.replica_sets(), first("cache", hash())).await;
    tokio::time::sleep(Duration::from_secs(200)).await;
    let snapshots = database.snapshots().list().collect_up_to(10).await.unwrap();
    let metadata = snapshots[0].metadata.as_ref().unwrap();
    assert_eq!(metadata.replica_set_id.as_ref(), Some(&set.get().await.unwrap().id));
    let copy = first("copy", hash()).initial_snapshot_id(&snapshots[0].id);
    let copied = ready(&database.replica_sets(), copy).await.get().await.unwrap();
    assert_eq!(copied.properties.initial_snapshot_id, Some(snapshots[0].id.clone()));
    assert!(copied.properties.credentials.is_some_and(|user| user.password.is_none()));
}

#[tokio::test(start_paused = true)]
async fn inmemorydb_v2_cluster_is_created_by_put() {
    let database = client(&Emulator::new()).await.inmemorydb().v2().at("fr/par");
    let made = database.clusters().create_by_put(content("cache")).await.unwrap().wait().await.unwrap();
    assert_eq!(database.cluster(&made.id).get().await.unwrap(), made);
    assert!(database.clusters().list().state("FAILED").collect_up_to(10).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn inmemorydb_v2_catalogues_are_listed() {
    let database = client(&Emulator::new()).await.inmemorydb().v2().at("de/fra");
    let versions = database.versions().list().collect_up_to(10).await.unwrap();
    assert_eq!(versions[0].properties.can_upgrade_to, ["8.0"]);
    assert_eq!(database.version(&versions[0].id).get().await.unwrap(), versions[0]);
    let locations = database.snapshot_locations().list().collect_up_to(10).await.unwrap();
    assert_eq!(database.snapshot_location(&locations[0].id).get().await.unwrap(), locations[0]);
}

/// A failed creation and a failed restore are seen by the wait.
#[tokio::test(start_paused = true)]
async fn inmemorydb_failure_fails_wait() {
    let fault = |on: &str| Fault::on(on).nth(1).then(Effect::respond().fail_resource());
    let faults = [fault("inmemorydb/replicasetsPost"), fault("inmemorydb/snapshotsRestoresPost")];
    let emulator = faults.into_iter().fold(Emulator::builder(), EmulatorBuilder::fault).build().unwrap();
    let database = client(&emulator).await.inmemorydb().v1().at("de/txl");
    let new = || first("cache", v1::PasswordHash::new("SHA-256", HASH));
    let error = database.replica_sets().create(new()).await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
    let set = ready(&database.replica_sets(), new()).await.get().await.unwrap().id;
    tokio::time::sleep(Duration::from_secs(200)).await;
    let snapshots = database.snapshots().list().collect_up_to(10).await.unwrap();
    let of_set =
        |one: &&v1::Snapshot| one.metadata.as_ref().is_some_and(|data| data.replica_set_id.as_ref() == Some(&set));
    let snapshot = snapshots.iter().find(of_set).unwrap();
    let restores = database.snapshot(&snapshot.id).restores();
    let error = restores.create(v1::NewRestore::new(set)).await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
}

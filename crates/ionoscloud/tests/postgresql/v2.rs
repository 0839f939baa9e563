//! Version 2: clusters, locations, replacements, restores in place, catalogues, settings for drivers.

use ionoscloud::postgresql::v2::{
    Cluster, ClusterBackup, ClusterReplacement, Clusters, Connection, Credentials, FromBackup, InPlaceRestore,
    NewCluster, NewInstances, ReplicationMode, RestoreSource,
};
use ionoscloud::{Lifecycle as _, MaintenanceWindow, ProvisioningState, Secret, Weekday};
use ionoscloud_emulator::{Effect, Emulator, Fault};
use tokio::time::{Duration, Instant};

use crate::support::{DATACENTER, client};

/// It has a character of each class that version 2 requires.
const PASSWORD: &str = "Canary-1!";

fn connection() -> Connection {
    Connection::new(DATACENTER, "2", "192.168.1.100/24")
}

fn window() -> MaintenanceWindow {
    MaintenanceWindow::new("09:00:00", Weekday::Sunday)
}

fn order(name: &str) -> NewCluster {
    let instances = NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(10);
    let credentials = Credentials::new("dbadmin", PASSWORD, "mydb");
    NewCluster::new()
        .name(name)
        .version("16")
        .instances(instances)
        .connection(connection())
        .credentials(credentials)
        .backup(ClusterBackup::new("eu-central-3", 7))
        .maintenance_window(window())
        .replication_mode(ReplicationMode::Asynchronous)
}

/// A replacement that changes nothing.
fn same(name: &str) -> ClusterReplacement {
    let instances = NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(10);
    let backup = ClusterBackup::new("eu-central-3", 7);
    ClusterReplacement::new()
        .name(name)
        .version("16")
        .instances(instances)
        .connection(connection())
        .maintenance_window(window())
        .replication_mode(ReplicationMode::Asynchronous)
        .backup(backup)
        .credentials(Credentials::new("dbadmin", PASSWORD, "mydb"))
}

fn clusters(emulator: &Emulator) -> Clusters {
    client(emulator).postgresql().v2().at("fr/par").clusters()
}

async fn ready(emulator: &Emulator) -> Cluster {
    clusters(emulator).create(order("pg-main")).await.unwrap().wait().await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn cluster_lives_in_its_location() {
    let emulator = Emulator::new();
    let created = clusters(&emulator).create(order("pg-main")).await.unwrap();
    assert_eq!(created.state(), Some("PROVISIONING"));
    let cluster = created.wait().await.unwrap();
    assert_eq!(clusters(&emulator).find("pg-main").await.unwrap().unwrap().id, cluster.id);
    let elsewhere = client(&emulator).postgresql().v2().at("de/fra").clusters();
    assert!(elsewhere.find("pg-main").await.unwrap().is_none());
    assert!(elsewhere.get(&cluster.id).await.unwrap_err().is_not_found());
    let deleted = clusters(&emulator).delete(&cluster.id).await.unwrap();
    deleted.wait().await.unwrap();
    assert!(clusters(&emulator).get(&cluster.id).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn replacement_resets_left_out_members() {
    let emulator = Emulator::new();
    let new = order("pg-main").description("first").logs_enabled(true);
    let cluster = clusters(&emulator).create(new).await.unwrap().wait().await.unwrap();
    let replaced = clusters(&emulator).replace(&cluster.id, same("renamed")).await.unwrap().wait().await.unwrap();
    let properties = &replaced.properties;
    assert_eq!((properties.name.as_deref(), properties.description.as_deref()), (Some("renamed"), Some("")));
    assert_eq!(properties.logs_enabled, Some(false));
}

#[tokio::test(start_paused = true)]
async fn restore_in_place_is_replacement_with_time() {
    let emulator = Emulator::new();
    let cluster = ready(&emulator).await;
    tokio::time::sleep(Duration::from_secs(180)).await;
    let v2 = client(&emulator).postgresql().v2().at("fr/par");
    let backups = v2.backups().list().cluster_id(&cluster.id).collect_up_to(10).await.unwrap();
    let target = backups[0].properties.earliest_recovery_target_time.clone().unwrap();
    let began = Instant::now();
    let source = RestoreSource::from(InPlaceRestore::new(target));
    let restore = same("pg-main").restore_from_backup(source);
    v2.clusters().replace(&cluster.id, restore).await.unwrap().wait().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(600), "{:?}", began.elapsed());

    let copy = order("copy").restore_from_backup(RestoreSource::from(FromBackup::new(&backups[0].id)));
    assert!(v2.clusters().create(copy).await.unwrap().wait().await.unwrap().is_ready());
}

#[tokio::test(start_paused = true)]
async fn catalogues_are_read_and_lists_filtered() {
    let emulator = Emulator::new();
    ready(&emulator).await;
    let v2 = client(&emulator).postgresql().v2().at("fr/par");
    let versions = v2.versions().list().collect_up_to(10).await.unwrap();
    let version = v2.version(&versions[0].id).get().await.unwrap();
    assert_eq!(version.properties.can_upgrade_to.len() + 1, versions.len());
    let regions = v2.backup_locations().list().collect_up_to(10).await.unwrap();
    let region = v2.backup_location(&regions[0].id).get().await.unwrap();
    assert_eq!(region.properties.location.as_deref(), Some("eu-central-3"));
    for (state, count) in [(ProvisioningState::Available, 1), (ProvisioningState::Failed, 0)] {
        assert_eq!(v2.clusters().list().state(state).collect_up_to(10).await.unwrap().len(), count);
    }
    assert_eq!(v2.clusters().list().name("MAIN").collect_up_to(10).await.unwrap().len(), 1);
}

/// The link to a next page is set past the last page: a list ends all the same.
#[tokio::test(start_paused = true)]
async fn endless_next_link_ends_with_empty_page() {
    let emulator = Emulator::new();
    for number in 0..3 {
        let _ = clusters(&emulator).create(order(&format!("pg-{number}"))).await.unwrap();
    }
    emulator.journal().clear();
    assert_eq!(clusters(&emulator).list().limit(2).collect_up_to(100).await.unwrap().len(), 3);
    assert!(emulator.journal().count("clustersGet") <= 3);
}

#[tokio::test(start_paused = true)]
async fn settings_have_user_and_database_of_creation() {
    let cluster = ready(&Emulator::new()).await;
    let settings = cluster.connection_settings(&Secret::from(PASSWORD)).unwrap();
    assert!(settings.host.ends_with(".postgresql.fr-par.ionos.com"), "{settings:?}");
    assert_eq!((settings.username.as_str(), settings.database.as_str()), ("dbadmin", "mydb"));
    assert!(!format!("{cluster:?} {settings:?}").contains(PASSWORD));
}

#[tokio::test(start_paused = true)]
async fn failed_creation_reports_reason() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("clustersPost").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let created = clusters(&emulator).create(order("pg-main")).await.unwrap();
    let error = created.wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
}

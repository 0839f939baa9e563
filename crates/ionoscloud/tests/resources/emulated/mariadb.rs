//! Clusters, restores and backups of MariaDB, both versions.

use ionoscloud::mariadb::{v1, v2};
use ionoscloud::{MaintenanceWindow, Weekday};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{DATACENTER, client, ready};

pub(super) fn first(name: &str) -> v1::NewCluster {
    let network = v1::Connection::new(DATACENTER, "2", "10.7.222.3/24");
    let credentials = v1::Credentials::new("anna", test_secrets::password());
    let new = v1::NewCluster::new("10.6", [network], name, credentials);
    new.instances(1).cores(2).ram_gb(4).storage_size_gb(20)
}

fn lan() -> v2::Connection {
    v2::Connection::new(DATACENTER, "2", "10.7.222.4/24")
}

fn instances(count: u32) -> v2::NewInstances {
    v2::NewInstances::new().count(count).cores(2).ram_gb(4).storage_size_gb(20)
}

fn credentials() -> v2::Credentials {
    v2::Credentials::new("anna", test_secrets::password(), "orders")
}

fn sunday() -> MaintenanceWindow {
    MaintenanceWindow::new("04:30:00", Weekday::Sunday)
}

pub(super) fn second(name: &str) -> v2::NewCluster {
    let backup = v2::ClusterBackup::new("eu-central-3", 7);
    v2::NewCluster::new()
        .name(name)
        .version("10.6")
        .instances(instances(1))
        .connection(lan())
        .credentials(credentials())
        .backup(backup)
        .maintenance_window(sunday())
}

pub(super) fn content(name: &str) -> v2::ClusterReplacement {
    let backup = v2::ClusterBackup::new("eu-central-3", 7);
    v2::ClusterReplacement::new()
        .name(name)
        .version("10.6")
        .instances(instances(2))
        .connection(lan())
        .maintenance_window(sunday())
        .backup(backup)
        .credentials(credentials())
}

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.mariadb().v1().at("de/txl").clusters();
    lives
        .life(&clusters, first("orders"), async |handle| {
            let changed = handle.update(v1::ClusterUpdate::new().cores(4)).await;
            assert_eq!((changed.properties.cores, changed.properties.ram_gb), (Some(4), Some(4)));
            assert!(changed.properties.dns_name.is_some());
        })
        .await;
    let clusters = lives.client.mariadb().v2().at("us/mci").clusters();
    lives
        .life(&clusters, second("orders").logs_enabled(true), async |handle| {
            let changed = handle.replace(content("orders")).await.properties;
            assert_eq!(changed.instances.and_then(|instances| instances.count), Some(2));
            assert_eq!(changed.logs_enabled, Some(false), "what is left out has its default again");
            assert!(changed.credentials.is_some_and(|user| user.password.is_none()));
        })
        .await;
    lives.upserted(&clusters, content("put")).await;
}

#[tokio::test(start_paused = true)]
async fn mariadb_clusters_are_restored_from_backups() {
    let client = client(&Emulator::new()).await;
    let handle = ready(&client.mariadb().v1().at("de/txl").clusters(), first("orders")).await;
    let mariadb = client.mariadb().v2().at("us/mci");
    let newer = ready(&mariadb.clusters(), second("orders")).await;
    tokio::time::sleep(std::time::Duration::from_secs(200)).await;
    let backups = handle.backups().list().collect_up_to(10).await.unwrap();
    let [backup] = backups.as_slice() else { panic!("one backup") };
    let restored = handle.restore(v1::Restore::new(&backup.id)).await.unwrap().wait().await.unwrap();
    assert_eq!(restored.id.as_str(), backup.id.as_str(), "a backup has the id of its cluster");
    let backups = mariadb.backups().list().collect_up_to(10).await.unwrap();
    let [backup] = backups.as_slice() else { panic!("one backup") };
    let restore = content("orders").restore_from_backup(v2::FromBackup::new(&backup.id));
    newer.replace(restore).await.unwrap().wait().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn mariadb_v2_cluster_is_created_by_put() {
    let mariadb = client(&Emulator::new()).await.mariadb().v2().at("fr/par");
    let made = mariadb.clusters().create_by_put(content("orders")).await.unwrap().wait().await.unwrap();
    assert_eq!(mariadb.cluster(&made.id).get().await.unwrap(), made);
    assert!(mariadb.clusters().list().state("FAILED").collect_up_to(10).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn mariadb_v2_catalogues_are_listed() {
    let mariadb = client(&Emulator::new()).await.mariadb().v2().at("de/fra");
    let versions = mariadb.versions().list().collect_up_to(10).await.unwrap();
    assert_eq!(versions[0].properties.can_upgrade_to, ["10.11"]);
    let locations = mariadb.backup_locations().list().collect_up_to(10).await.unwrap();
    let read = mariadb.backup_location(&locations[0].id).get().await.unwrap();
    assert_eq!(read, locations[0]);
}

/// A failed creation is seen by the wait.
#[tokio::test(start_paused = true)]
async fn mariadb_failed_cluster_fails_wait() {
    use ionoscloud_emulator::{Effect, Fault};

    let fault = Fault::on("mariadb/clustersPost").nth(1).then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let clusters = client(&emulator).await.mariadb().v1().at("de/txl").clusters();
    let error = clusters.create(first("orders")).await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
    ready(&clusters, first("orders")).await;
}

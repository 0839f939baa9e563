//! Version 1: clusters, users, databases, backups, restores, versions, settings for drivers.

use ionoscloud::postgresql::SslMode;
use ionoscloud::postgresql::v1::{
    ClusterHandle, ClusterUpdate, Connection, Credentials, NewCluster, NewDatabase, NewUser, Restore, StorageType,
    SynchronizationMode, UserUpdate,
};
use ionoscloud::{ErrorKind, Lifecycle as _, Secret};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use tokio::time::{Duration, Instant};

use crate::support::{DATACENTER, client};

fn order(name: &str) -> NewCluster {
    let lan = Connection::new(DATACENTER, "2", "10.7.222.2/24");
    let credentials = Credentials::new("app", test_secrets::database_password());
    NewCluster::new()
        .postgres_version("15")
        .connections([lan])
        .location("de/fra")
        .display_name(name)
        .credentials(credentials)
        .instances(1)
        .cores(1)
        .ram_mb(4096)
        .storage_size_mb(20480)
        .storage_type(StorageType::SsdPremium)
        .synchronization_mode(SynchronizationMode::Asynchronous)
}

/// A cluster that is ready, in an emulator of its own.
async fn ready() -> (Emulator, ClusterHandle) {
    let emulator = Emulator::new();
    let client = client(&emulator);
    let cluster = client.postgresql().v1().clusters().create(order("orders")).await.unwrap().wait().await.unwrap();
    let handle = client.postgresql().v1().cluster(cluster.id);
    (emulator, handle)
}

async fn first_backup(cluster: &ClusterHandle) -> ionoscloud::postgresql::v1::Backup {
    tokio::time::sleep(Duration::from_secs(180)).await;
    cluster.backups().list().collect_up_to(10).await.unwrap().remove(0)
}

#[tokio::test(start_paused = true)]
async fn cluster_lives_from_create_to_deletion() {
    let client = client(&Emulator::new());
    let clusters = client.postgresql().v1().clusters();
    let created = clusters.create(order("orders")).await.unwrap();
    assert_eq!(created.state(), Some("BUSY"));
    let cluster = created.wait().await.unwrap();
    assert_eq!(clusters.find("orders").await.unwrap().unwrap().id, cluster.id);

    let handle = client.postgresql().v1().cluster(&cluster.id);
    let changed = handle.update(ClusterUpdate::new().cores(2)).await.unwrap().wait().await.unwrap();
    assert_eq!((changed.properties.cores, changed.properties.ram_mb), (Some(2), Some(4096)));
    let busy = handle.update(ClusterUpdate::new().cores(3)).await.unwrap();
    assert!(handle.update(ClusterUpdate::new().cores(4)).await.unwrap_err().is_conflict());
    busy.wait().await.unwrap();
    handle.delete().await.unwrap().wait().await.unwrap();
    assert!(handle.get().await.unwrap_err().is_not_found());
    assert_eq!(clusters.list().collect_up_to(10).await.unwrap().len(), 0);
}

/// The family of users: a change is done when the cluster is ready again.
#[tokio::test(start_paused = true)]
async fn user_change_waits_for_cluster() {
    let (_emulator, cluster) = ready().await;
    let began = Instant::now();
    let created = cluster.users().create(NewUser::new("anna", test_secrets::database_password())).await.unwrap();
    assert_eq!(cluster.get().await.unwrap().state(), Some("BUSY"));
    created.wait().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(20), "{:?}", began.elapsed());
    assert_eq!(cluster.get().await.unwrap().state(), Some("AVAILABLE"));

    let update = UserUpdate::new().password(test_secrets::database_password());
    cluster.user("anna").update(update).await.unwrap().wait().await.unwrap();
    let own = cluster.users().list().system(false).collect_up_to(10).await.unwrap();
    let names: Vec<_> = own.iter().map(|user| user.properties.username.as_ref().unwrap().as_str()).collect();
    assert_eq!(names, ["app", "anna"]);
    cluster.user("anna").delete().await.unwrap().wait().await.unwrap();
    assert!(cluster.user("anna").get().await.unwrap_err().is_not_found());
    let error = cluster.user("postgres").delete().await.unwrap_err();
    assert_eq!(error.code(), Some("emulator-system-user"));
}

#[tokio::test(start_paused = true)]
async fn database_is_created_for_its_owner() {
    let (_emulator, cluster) = ready().await;
    let databases = cluster.databases();
    databases.create(NewDatabase::new("shop", "app")).await.unwrap().wait().await.unwrap();
    let shop = cluster.database("shop").get().await.unwrap();
    assert_eq!(shop.properties.owner.unwrap(), "app");
    assert_eq!(databases.list().collect_up_to(10).await.unwrap().len(), 4, "those of the service are listed too");
    assert!(databases.create(NewDatabase::new("shop", "app")).await.unwrap_err().is_conflict());
    cluster.database("shop").delete().await.unwrap().wait().await.unwrap();
    assert!(databases.find("shop").await.unwrap().is_none());
}

/// A new database is missing from lists for a while; reading it by name is up to date.
#[tokio::test(start_paused = true)]
async fn late_list_does_not_hide_database_from_get() {
    let times = Times::default().list_visibility_delay(Duration::from_secs(30));
    let emulator = Emulator::builder().times(times).build().unwrap();
    let client = client(&emulator);
    let cluster = client.postgresql().v1().clusters().create(order("a")).await.unwrap().wait().await.unwrap();
    let handle = client.postgresql().v1().cluster(cluster.id);
    let _ = handle.databases().create(NewDatabase::new("shop", "app")).await.unwrap();
    assert!(handle.databases().find("shop").await.unwrap().is_none());
    assert!(handle.database("shop").get().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn restore_waits_and_undoes_later_changes() {
    let (_emulator, cluster) = ready().await;
    let backup = first_backup(&cluster).await;
    let target = backup.properties.earliest_recovery_target_time.clone().unwrap();
    tokio::time::sleep(Duration::from_secs(60)).await;
    cluster.databases().create(NewDatabase::new("shop", "app")).await.unwrap().wait().await.unwrap();
    let began = Instant::now();
    let restore = Restore::new(&backup.id).recovery_target_time(target);
    cluster.restore(restore).await.unwrap().wait().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(600), "{:?}", began.elapsed());
    assert!(cluster.database("shop").get().await.unwrap_err().is_not_found());
    let error = cluster.restore(Restore::new("another")).await.unwrap_err();
    assert!(error.is_invalid() && error.code() == Some("emulator-backup-not-found"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn backups_are_read_by_contract_and_cluster() {
    let (emulator, cluster) = ready().await;
    let backup = first_backup(&cluster).await;
    let v1 = client(&emulator).postgresql().v1();
    let read = v1.backup(&backup.id).get().await.unwrap();
    assert_eq!((&read, read.properties.is_active), (&backup, Some(true)));
    assert_eq!(v1.backups().list().collect_up_to(10).await.unwrap(), [backup]);
}

#[tokio::test(start_paused = true)]
async fn upgrade_is_to_version_in_reach() {
    let (emulator, cluster) = ready().await;
    let offered = client(&emulator).postgresql().v1().versions().await.unwrap();
    assert!(offered.versions.iter().any(|version| version.name.as_deref() == Some("15")));
    let reach = cluster.versions().await.unwrap();
    let next = reach.versions[0].name.clone().unwrap();
    let update = ClusterUpdate::new().postgres_version(next);
    let upgraded = cluster.update(update).await.unwrap().wait().await.unwrap();
    assert_eq!(upgraded.properties.postgres_version.as_deref(), Some("16"));
    assert!(cluster.versions().await.unwrap().versions.is_empty());
}

#[tokio::test(start_paused = true)]
async fn settings_lead_driver_to_database() {
    let emulator = Emulator::new();
    let clusters = client(&emulator).postgresql().v1().clusters();
    let created = clusters.create(order("orders")).await.unwrap();
    let password = Secret::from(test_secrets::database_password());
    let error = created.connection_settings("shop", "app", &password).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let settings = created.wait().await.unwrap().connection_settings("shop", "app", &password).unwrap();
    assert!(settings.host.ends_with(".postgresql.de-fra.ionos.com"), "{settings:?}");
    assert_eq!((settings.port, settings.ssl_mode), (5432, SslMode::Require));
    assert_eq!(settings.password.expose(), test_secrets::database_password());
}

/// FAILED is not always final here, but a wait cannot know that.
#[tokio::test(start_paused = true)]
async fn failed_creation_fails_wait() {
    let emulator = Emulator::new();
    emulator.add_fault(Fault::on("clustersPost").nth(1).then(Effect::respond().fail_resource())).unwrap();
    let created = client(&emulator).postgresql().v1().clusters().create(order("orders")).await.unwrap();
    let error = created.wait().await.unwrap_err();
    assert_eq!(error.wait().unwrap().state(), Some("FAILED"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn password_is_never_shown() {
    let (_emulator, cluster) = ready().await;
    let user = NewUser::new("", "canary-of-a-password");
    let text = format!("{user:?}");
    let error = cluster.users().create(user).await.unwrap_err();
    let new = format!("{:?} {:?}", Credentials::new("a", "canary"), UserUpdate::new().password("canary"));
    for text in [text, new, format!("{error} {error:?}")] {
        assert!(!text.contains("canary"), "{text}");
    }
}

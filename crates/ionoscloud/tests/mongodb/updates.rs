use ionoscloud::Lifecycle as _;
use ionoscloud::mongodb::{ClusterUpdate, Edition};
use ionoscloud::{MaintenanceWindow, TimeOfDay, Weekday};
use ionoscloud_emulator::Times;
use tokio::time::Instant;

use crate::support::{business, enterprise, playground, ready, ready_with, seconds};

#[tokio::test(start_paused = true)]
async fn update_wait_ends_when_ready_with_other_members_kept() {
    let (_emulator, cluster) = ready(enterprise()).await;
    let began = Instant::now();
    let window = MaintenanceWindow::new(TimeOfDay::new(4, 30, 0).unwrap(), Weekday::Sunday);
    let update = ClusterUpdate::new().edition(Edition::Enterprise).ram_gb(8).maintenance_window(window);
    let updated = cluster.update(update).await.unwrap().wait().await.unwrap();
    assert!(updated.is_ready() && began.elapsed() >= seconds(120), "{:?}", began.elapsed());
    let properties = &updated.properties;
    assert_eq!((properties.ram_mb, properties.cores), (Some(8192), Some(2)));
    let window = properties.maintenance_window.as_ref().unwrap();
    assert_eq!(window.time_of_day(), Some(TimeOfDay::new(4, 30, 0).unwrap()));
    assert_eq!(window.day_of_the_week, Some(Weekday::Sunday));
}

#[tokio::test(start_paused = true)]
async fn every_edition_can_be_renamed_and_upgraded() {
    for order in [playground(), business(), enterprise()] {
        let edition = order.edition.clone();
        let (_emulator, cluster) = ready(order).await;
        let renamed = cluster.rename("new name").await.unwrap().wait().await.unwrap();
        assert_eq!(renamed.properties.display_name.as_deref(), Some("new name"));
        let target = cluster.versions().await.unwrap().pop().unwrap();
        let began = Instant::now();
        let upgrade = cluster.upgrade_to(&target).await.unwrap();
        let mut progress = upgrade.wait().progress();
        let (mut states, mut last) = (Vec::new(), None);
        while let Some(poll) = progress.next().await {
            let poll = poll.unwrap();
            states.extend(poll.state);
            last = poll.latest;
        }
        states.dedup();
        assert_eq!(states, ["UPGRADING", "AVAILABLE"]);
        assert!(began.elapsed() >= seconds(15 * 60));
        let properties = last.unwrap().properties;
        assert_eq!((properties.mongodb_version, properties.edition), (Some(target), edition));
    }
}

#[tokio::test(start_paused = true)]
async fn update_is_sent_unchanged() {
    let (_emulator, cluster) = ready(enterprise()).await;
    let error = cluster.update(ClusterUpdate::new().display_name("x")).await.unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("edition"), "{error}");
}

/// Two minutes of work, the first ten seconds of which do not show.
fn lagging() -> Times {
    Times::default().state_lag(seconds(10)).update(seconds(120))
}

#[tokio::test(start_paused = true)]
async fn stale_state_does_not_end_wait() {
    let (_emulator, cluster) = ready_with(lagging(), business()).await;
    let began = Instant::now();
    let update = ClusterUpdate::new().maintenance_window(MaintenanceWindow::new("04:30:00", Weekday::Sunday));
    let updated = cluster.update(update).await.unwrap();
    assert_eq!(updated.state(), Some("AVAILABLE"));
    updated.wait().await.unwrap();
    assert!(began.elapsed() >= seconds(120), "{:?}", began.elapsed());
}

/// A new name may never make the cluster busy, so that it shows is all there is to wait for.
#[tokio::test(start_paused = true)]
async fn visible_new_name_ends_wait() {
    for order in [business(), enterprise()] {
        let (_emulator, cluster) = ready_with(lagging(), order).await;
        let began = Instant::now();
        let renamed = cluster.rename("new name").await.unwrap();
        assert_eq!(renamed.state(), Some("AVAILABLE"));
        let seen = renamed.wait().await.unwrap();
        assert_eq!(seen.properties.display_name.as_deref(), Some("new name"));
        assert_eq!(began.elapsed(), seconds(0));
    }
}

#[tokio::test(start_paused = true)]
async fn ready_cluster_has_connection_uri() {
    let (_emulator, cluster) = ready(playground()).await;
    let uri = cluster.get().await.unwrap().connection_uri("anna", &"p@ss/word!".into()).unwrap();
    let uri = uri.expose();
    assert!(uri.starts_with("mongodb+srv://anna:p%40ss%2Fword%21@m-"), "{uri}");
    assert!(uri.contains(cluster.id().as_str()) && uri.ends_with("/?authSource=admin"), "{uri}");
}

//! Clusters and users of MongoDB.

use std::time::Duration;

use ionoscloud::Lifecycle as _;
use ionoscloud::api::mongodb::kinds::Cluster;
use ionoscloud::mongodb::{ClusterUpdate, NewUser, UserRole, UserUpdate};

use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{client, ready};
use crate::fixture::Fixture as _;

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.mongodb().clusters();
    lives
        .life(&clusters, Cluster::named("orders"), async |handle| {
            let update = ClusterUpdate::new().display_name("orders of 2026");
            let changed = handle.update(update).await;
            assert_eq!(changed.properties.display_name.as_deref(), Some("orders of 2026"));
        })
        .await;
    let cluster = ready(&clusters, Cluster::named("orders")).await;
    let users = cluster.users();
    let anna = NewUser::new("anna", test_secrets::database_password()).roles([UserRole::read("orders")]);
    lives
        .life(&users, anna, async |handle| {
            let update = UserUpdate::new().roles([UserRole::read("orders"), UserRole::cluster_monitor()]);
            handle.update(update).await;
            assert_eq!(handle.get().await.unwrap().properties.roles.len(), 2);
        })
        .await;
}

/// The cluster alone has a state, and stays.
#[tokio::test(start_paused = true)]
async fn wait_for_deletion_of_user_ends_with_user() {
    let client = client(&Emulator::new()).await;
    let cluster = ready(&client.mongodb().clusters(), Cluster::named("orders")).await;
    let anna = ready(&cluster.users(), NewUser::new("anna", test_secrets::database_password())).await;
    let waiting = anna.wait_until_deleted().timeout(Duration::from_secs(120)).await.unwrap_err();
    assert_eq!(waiting.wait().unwrap().blocked_by(), Some("it still exists"), "{waiting}");
    drop(anna.delete().await.unwrap());
    let cluster = anna.wait_until_deleted().timeout(Duration::from_secs(120)).await.unwrap();
    assert!(cluster.is_ready());
    assert!(anna.get().await.unwrap_err().is_not_found());
}

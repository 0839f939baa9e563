//! Clusters and users of MongoDB.

use ionoscloud::api::mongodb::kinds::Cluster;
use ionoscloud::mongodb::{ClusterUpdate, NewUser, UserRole, UserUpdate};

use super::lives::Lives;
use super::ready;
use crate::fixture::Fixture as _;

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.mongodb().clusters();
    lives
        .life(&clusters, Cluster::named("orders"), async |handle| {
            let update = ClusterUpdate::new().display_name("orders of 2026");
            let changed = handle.update(update).await.unwrap().wait().await.unwrap();
            assert_eq!(changed.properties.display_name.as_deref(), Some("orders of 2026"));
        })
        .await;
    let users = ready(&clusters, Cluster::named("orders")).await.users();
    let anna = NewUser::new("anna", test_secrets::database_password()).roles([UserRole::read("orders")]);
    lives
        .life(&users, anna, async |handle| {
            let update = UserUpdate::new().roles([UserRole::read("orders"), UserRole::cluster_monitor()]);
            handle.update(update).await.unwrap().wait().await.unwrap();
            assert_eq!(handle.get().await.unwrap().properties.roles.len(), 2);
        })
        .await;
}

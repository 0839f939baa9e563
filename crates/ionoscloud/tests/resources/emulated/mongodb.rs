//! Clusters and users of MongoDB.

use ionoscloud::api::mongodb::kinds::Cluster;
use ionoscloud::mongodb::{ClusterUpdate, NewUser, UserRole, UserUpdate};

use super::{client, emulator, life, ready};
use crate::fixture::Fixture as _;

#[tokio::test(start_paused = true)]
async fn mongodb_cluster_lives() {
    let clusters = client(&emulator("mongodb/clustersPost")).await.mongodb().clusters();
    life(&clusters, "orders", Cluster::named("orders"), async |handle| {
        let update = ClusterUpdate::new().display_name("orders of 2026");
        let changed = handle.update(update).await.unwrap().wait().await.unwrap();
        assert_eq!(changed.properties.display_name.as_deref(), Some("orders of 2026"));
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn mongodb_user_lives() {
    let clusters = client(&emulator("clustersUsersPost")).await.mongodb().clusters();
    let cluster = ready(&clusters, Cluster::named("orders")).await;
    let anna = NewUser::new("anna", test_secrets::database_password()).roles([UserRole::read("orders")]);
    life(&cluster.users(), "anna", anna, async |handle| {
        let update = UserUpdate::new().roles([UserRole::read("orders"), UserRole::cluster_monitor()]);
        handle.update(update).await.unwrap().wait().await.unwrap();
        assert_eq!(handle.get().await.unwrap().properties.roles.len(), 2);
    })
    .await;
}

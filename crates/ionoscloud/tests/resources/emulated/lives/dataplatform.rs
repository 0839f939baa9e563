//! Clusters and node pools of Data Platform, which has ended: the client has no nouns for it.

use ionoscloud::api::dataplatform::kinds::{Cluster, ClusterKey, NodePool, Root};
use ionoscloud::dataplatform::{ClusterUpdate, NewCluster, NewNodePool, NodePoolUpdate};
use ionoscloud::resource::Collection;

use super::super::{DATACENTER, ready};
use super::Lives;

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = Collection::<Cluster>::new(lives.client.clone(), Root::new());
    lives
        .nameless(&clusters, NewCluster::new("stack", DATACENTER), async |handle| {
            handle.update(ClusterUpdate::new().name("lake")).await;
        })
        .await;
    let cluster = ready(&clusters, NewCluster::new("stack", DATACENTER)).await;
    let pools = Collection::<NodePool>::new(lives.client.clone(), ClusterKey::new(cluster.id().clone()));
    lives
        .nameless(&pools, NewNodePool::new("workers", 2), async |handle| {
            handle.update(NodePoolUpdate::new().node_count(3)).await;
        })
        .await;
}

//! Clusters and node pools of Data Platform, which has ended: the client has no nouns for it.

use ionoscloud::api::dataplatform::kinds::{Cluster, ClusterKey, NodePool, Root};
use ionoscloud::dataplatform::{ClusterUpdate, NewCluster, NewNodePool, NodePoolUpdate};
use ionoscloud::resource::Collection;

use super::super::{DATACENTER, ready};
use super::Lives;
use super::life::update;

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = Collection::<Cluster>::new(lives.client.clone(), Root::new());
    let change = async |handle| update(&handle, ClusterUpdate::new().name("lake")).await;
    lives.nameless(&clusters, NewCluster::new("stack", DATACENTER), change).await;
    let cluster = ready(&clusters, NewCluster::new("stack", DATACENTER)).await;
    let pools = Collection::<NodePool>::new(lives.client.clone(), ClusterKey::new(cluster.id().clone()));
    let change = async |handle| update(&handle, NodePoolUpdate::new().node_count(3)).await;
    lives.nameless(&pools, NewNodePool::new("workers", 2), change).await;
}

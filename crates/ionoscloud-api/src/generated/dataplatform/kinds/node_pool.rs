// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use ionoscloud_models::dataplatform as models;

use super::super::{CreateNodePool, DeleteNodePool, GetNodePool, ListNodePools, PRODUCT, UpdateNodePool};
use super::ClusterKey;

use crate::resource;

/// The kind of a node pool: the collection `/clusters/{clusterId}/nodepools`.
#[derive(Clone, Copy, Debug)]
pub enum NodePool {}
impl resource::Kind for NodePool {
    type Parent = ClusterKey;
    const NOUN: &'static str = "node pool";
}

impl resource::Resource for NodePool {
    type Item = models::NodePool;
    type Id = models::NodePoolId;
    type Key = NodePoolKey;
    type Get = GetNodePool;

    fn key(parent: &ClusterKey, id: models::NodePoolId) -> NodePoolKey {
        NodePoolKey { location: parent.location.clone(), cluster_id: parent.cluster_id.clone(), node_pool_id: id }
    }

    fn id(key: &NodePoolKey) -> &models::NodePoolId {
        &key.node_pool_id
    }

    fn get(key: &NodePoolKey) -> GetNodePool {
        GetNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone())
    }
}

impl resource::Listable for NodePool {
    type Entry = models::NodePool;
    type List = ListNodePools;

    fn list(parent: &ClusterKey) -> ListNodePools {
        ListNodePools::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::NodePool) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::NodePool) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for NodePool {
    type Seen = models::NodePool;
    type Poll = GetNodePool;
    type Gone = ();

    fn poll(key: &NodePoolKey) -> GetNodePool {
        GetNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone())
    }

    fn polled_id(key: &NodePoolKey) -> &str {
        key.node_pool_id.as_str()
    }

    fn gone(seen: Option<models::NodePool>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NodePool {
    type New = models::NewNodePool;
    type Created = models::NodePool;
    type Create = CreateNodePool;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &ClusterKey, new: models::NewNodePool) -> CreateNodePool {
        CreateNodePool::new(parent.cluster_id.clone(), new)
    }

    fn created_id(created: &models::NodePool) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn created_as(item: models::NodePool) -> Option<models::NodePool> {
        Some(item)
    }
}

impl resource::Updatable for NodePool {
    type Update = models::NodePoolUpdate;
    type Updated = models::NodePool;
    type UpdateOperation = UpdateNodePool;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &NodePoolKey, update: models::NodePoolUpdate) -> UpdateNodePool {
        UpdateNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone(), update)
    }

    fn updated(updated: &models::NodePool) -> Option<&models::NodePool> {
        Some(updated)
    }

    fn updated_as(item: models::NodePool) -> Option<models::NodePool> {
        Some(item)
    }
}

impl resource::Deletable for NodePool {
    type Deleted = Option<models::NodePool>;
    type Delete = DeleteNodePool;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &NodePoolKey) -> DeleteNodePool {
        DeleteNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone())
    }
}

/// The key of a node pool: `/clusters/{clusterId}/nodepools/{nodepoolId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NodePoolKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// Identifies the node pool.
    pub node_pool_id: models::NodePoolId,
}

impl NodePoolKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>, node_pool_id: impl Into<models::NodePoolId>) -> Self {
        Self { location: None, cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into() }
    }
}

impl resource::Key for NodePoolKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/clusters/{clusterId}/nodepools/{nodepoolId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.node_pool_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, node_pool_id] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into(), node_pool_id: node_pool_id.as_str().into() })
    }
}

impl std::fmt::Display for NodePoolKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NodePoolKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

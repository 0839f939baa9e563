// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::kubernetes as models;

use super::super::{CreateNodePool, DeleteNodePool, GetNodePool, ListNodePools, PRODUCT, ReplaceNodePool};
use super::ClusterKey;

use crate::resource;

/// The node pools of a cluster.
///
/// The collection `/k8s/{k8sClusterId}/nodepools`.
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
        ListNodePools::new(parent.cluster_id.clone()).depth(1)
    }

    fn list_named(parent: &ClusterKey, name: &str) -> ListNodePools {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::NodePool) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::NodePool) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
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

impl resource::Named for NodePool {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NodePool {
    type Seen = models::NodePool;
    type Poll = GetNodePool;
    type Gone = ();
    const PARENT_READY: &'static [&'static str] = &["ACTIVE"];

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

    fn new_name(new: &models::NewNodePool) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::NodePool) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::NodePool) -> Option<models::NodePool> {
        Some(item)
    }

    fn agrees(new: &models::NewNodePool, entry: &models::NodePool) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::NodePool) -> Option<models::NodePool> {
        Some(entry)
    }
}

impl resource::Replaceable for NodePool {
    type Replacement = models::NodePoolReplacement;
    type Replaced = models::NodePool;
    type Replace = ReplaceNodePool;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &NodePoolKey, replacement: models::NodePoolReplacement) -> ReplaceNodePool {
        ReplaceNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone(), replacement)
    }

    fn replaced(replaced: &models::NodePool) -> Option<&models::NodePool> {
        Some(replaced)
    }

    fn replaced_as(item: models::NodePool) -> Option<models::NodePool> {
        Some(item)
    }
}

impl resource::Deletable for NodePool {
    type Deleted = ();
    type Delete = DeleteNodePool;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &NodePoolKey) -> DeleteNodePool {
        DeleteNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone())
    }
}

/// The key of a node pool: `/k8s/{k8sClusterId}/nodepools/{nodepoolId}`.
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
    const PATH: &'static str = "/k8s/{k8sClusterId}/nodepools/{nodepoolId}";

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

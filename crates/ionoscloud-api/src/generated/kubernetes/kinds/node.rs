// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::kubernetes as models;

use super::super::{DeleteNode, GetNode, GetNodePool, ListNodes, PRODUCT, RecreateNode};
use super::NodePoolKey;

use crate::resource;

/// The nodes of a node pool. A change of its node count creates or deletes nodes.
///
/// The collection `/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes`.
#[derive(Clone, Copy, Debug)]
pub enum Node {}
impl resource::Kind for Node {
    type Parent = NodePoolKey;
    const NOUN: &'static str = "node";
}

impl resource::Resource for Node {
    type Item = models::Node;
    type Id = models::NodeId;
    type Key = NodeKey;
    type Get = GetNode;

    fn key(parent: &NodePoolKey, id: models::NodeId) -> NodeKey {
        NodeKey {
            location: parent.location.clone(),
            cluster_id: parent.cluster_id.clone(),
            node_pool_id: parent.node_pool_id.clone(),
            node_id: id,
        }
    }

    fn id(key: &NodeKey) -> &models::NodeId {
        &key.node_id
    }

    fn get(key: &NodeKey) -> GetNode {
        GetNode::new(key.cluster_id.clone(), key.node_pool_id.clone(), key.node_id.clone())
    }
}

impl resource::Listable for Node {
    type Entry = models::Node;
    type List = ListNodes;

    fn list(parent: &NodePoolKey) -> ListNodes {
        ListNodes::new(parent.cluster_id.clone(), parent.node_pool_id.clone()).depth(1)
    }

    fn list_named(parent: &NodePoolKey, name: &str) -> ListNodes {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Node) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Node) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Node) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, None, created)
    }
}

impl resource::Named for Node {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Node {
    type Seen = models::NodePool;
    type Poll = GetNodePool;
    type Gone = models::NodePool;

    fn poll(key: &NodeKey) -> GetNodePool {
        GetNodePool::new(key.cluster_id.clone(), key.node_pool_id.clone())
    }

    fn polled_id(key: &NodeKey) -> &str {
        key.node_pool_id.as_str()
    }

    fn gone(seen: Option<models::NodePool>) -> Option<models::NodePool> {
        seen
    }
}

impl resource::Deletable for Node {
    type Deleted = ();
    type Delete = DeleteNode;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;

    fn delete(key: &NodeKey) -> DeleteNode {
        DeleteNode::new(key.cluster_id.clone(), key.node_pool_id.clone(), key.node_id.clone())
    }
}

impl Node {
    /// The operation of the action `recreate`.
    pub fn recreate(key: &NodeKey) -> RecreateNode {
        RecreateNode::new(key.cluster_id.clone(), key.node_pool_id.clone(), key.node_id.clone())
    }
}

/// The key of a node: `/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NodeKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// Identifies the node pool.
    pub node_pool_id: models::NodePoolId,
    /// Identifies the node.
    pub node_id: models::NodeId,
}

impl NodeKey {
    /// The key of these ids, in the default location.
    pub fn new(
        cluster_id: impl Into<models::ClusterId>,
        node_pool_id: impl Into<models::NodePoolId>,
        node_id: impl Into<models::NodeId>,
    ) -> Self {
        Self {
            location: None,
            cluster_id: cluster_id.into(),
            node_pool_id: node_pool_id.into(),
            node_id: node_id.into(),
        }
    }
}

impl resource::Key for NodeKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.node_pool_id.as_str(), self.node_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, node_pool_id, node_id] = ids else { return None };
        Some(Self {
            location,
            cluster_id: cluster_id.as_str().into(),
            node_pool_id: node_pool_id.as_str().into(),
            node_id: node_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NodeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NodeKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

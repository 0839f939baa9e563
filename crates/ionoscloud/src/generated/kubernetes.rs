// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::kubernetes::kinds;
use ionoscloud_api::kubernetes::{GetDefaultVersion, ListClusters, ListNodePools, ListNodes, ListVersions};
use ionoscloud_models::kubernetes as models;

/// The entry point to Managed Kubernetes; get it from [`Client::kubernetes`].
#[derive(Clone, Debug)]
pub struct Kubernetes {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Managed Kubernetes; nothing is sent.
    pub fn kubernetes(&self) -> Kubernetes {
        Kubernetes { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Kubernetes {
    /// Returns the collection of the clusters of the contract; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }

    /// Returns the version of Kubernetes that a cluster gets by default.
    ///
    /// `GET /k8s/versions/default`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn default_version(&self) -> Result<String, Error> {
        crate::resource::send(&self.client, &self.root, GetDefaultVersion::new()).await
    }

    /// Lists the versions of Kubernetes that a new cluster can have.
    ///
    /// `GET /k8s/versions`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn versions(&self) -> Result<Vec<String>, Error> {
        crate::resource::send(&self.client, &self.root, ListVersions::new()).await
    }
}

/// The clusters of the contract.
///
/// A creation takes minutes; node pools need an `ACTIVE` cluster.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::kubernetes::NewCluster;
///
/// let clusters = client.kubernetes().clusters();
/// let cluster = clusters.create(NewCluster::new("shop")).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /k8s/{k8sClusterId}`: Returns a cluster. The one to poll during a change. Returns
///   404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /k8s`: Creates a cluster. Not idempotent. The state is `DEPLOYING` until the
///   cluster is `ACTIVE`, which takes minutes. A cluster has no nodes until it has a node pool.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `ACTIVE`.
/// * [`replace`](Collection::replace), `PUT /k8s/{k8sClusterId}`: Replaces the content of a cluster; members that are
///   not set are reset. Lists that are not set are empty afterwards; without allowed addresses, every address can reach
///   the API server. `ClusterReplacement::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends
///   when the cluster is `ACTIVE`.
/// * [`delete`](Collection::delete), `DELETE /k8s/{k8sClusterId}`: Deletes a cluster. Delete its node pools first.
///   [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The nodes of a node pool. A change of its node count creates or deletes nodes.
///
/// A change ends when the node pool is ready again.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let pool = client.kubernetes().cluster("4711").node_pool("4712");
/// let nodes = pool.nodes().list().collect_up_to(100).await?;
/// pool.node("4713").recreate().await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`delete`](Collection::delete), `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}`: Deletes a node
///   of a node pool. Returns 202 without a body. The node pool has one node fewer afterwards.
///   [`wait`](crate::InProgress::wait) ends when the node pool is `ACTIVE` again.
pub type Nodes = Collection<kinds::Node>;

/// The handle of a node: its ids, without its content. [`Nodes`] says what its operations do, and when a wait for them
/// ends.
pub type NodeHandle = Handle<kinds::Node>;

/// The node pools of a cluster.
///
/// A change ends when the node pool is ready, and then its cluster.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::kubernetes::{NodePoolReplacement, NewNodePool};
///
/// let pools = client.kubernetes().cluster("4711").node_pools();
/// let new = NewNodePool::new()
///     .name("workers")
///     .datacenter_id("4712")
///     .node_count(3)
///     .cores_count(4)
///     .ram_mb(8192)
///     .storage_type("SSD")
///     .storage_size_gb(100);
/// let pool = pools.create(new).await?.wait().await?;
///
/// // More nodes: what a replacement leaves out is emptied, so that it begins with what is there.
/// let id = pool.id.clone();
/// let mut larger = NodePoolReplacement::try_from(pool)?;
/// larger.node_count = 5;
/// pools.replace(id, larger).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}`: Returns a node pool of a cluster. The
///   one to poll during a change. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /k8s/{k8sClusterId}/nodepools`: Creates a node pool in a cluster. Not
///   idempotent. The cluster has to be `ACTIVE`; each node takes minutes. [`wait`](crate::InProgress::wait) ends when
///   the node pool is `ACTIVE` and the cluster is `ACTIVE`.
/// * [`replace`](Collection::replace), `PUT /k8s/{k8sClusterId}/nodepools/{nodepoolId}`: Replaces the content of a node
///   pool of a cluster; members that are not set are reset. Nodes beyond the count are deleted, and lists and maps that
///   are not set are empty afterwards. `NodePoolReplacement::try_from(read)` keeps what was read. Leaves out
///   `auto_scaling`, which stays as it is. [`wait`](crate::InProgress::wait) ends when the node pool is `ACTIVE` and
///   the cluster is `ACTIVE`.
/// * [`delete`](Collection::delete), `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}`: Deletes a node pool of a
///   cluster. The nodes and what is stored on them are deleted too. [`wait`](crate::InProgress::wait) ends when the
///   node pool is gone and the cluster is `ACTIVE`.
pub type NodePools = Collection<kinds::NodePool>;

/// The handle of a node pool: its ids, without its content. [`NodePools`] says what its operations do, and when a wait
/// for them ends.
pub type NodePoolHandle = Handle<kinds::NodePool>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the node pools of this cluster; nothing is sent.
    pub fn node_pools(&self) -> NodePools {
        self.children()
    }

    /// Returns the handle of one of [these node pools](Self::node_pools); nothing is sent.
    pub fn node_pool(&self, id: impl Into<models::NodePoolId>) -> NodePoolHandle {
        self.node_pools().handle(id)
    }

    /// Returns the configuration file of a cluster as YAML, for `kubectl` and crates such as `kube`.
    ///
    /// `GET /k8s/{k8sClusterId}/kubeconfig`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist.
    ///
    /// The document of the API names no status.
    pub async fn kubeconfig(&self) -> Result<ionoscloud_core::Secret, Error> {
        self.send(kinds::Cluster::kubeconfig(self.key())).await
    }
}

impl Handle<kinds::Node> {
    /// Replaces a node with a new one.
    ///
    /// `POST /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}/replace`. Returns 202 without a body. A new node
    /// takes the place of the old one, whose pods are moved. [`wait`](crate::InProgress::wait) ends when the node pool
    /// is `ACTIVE` again.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the node does not exist.
    ///
    /// The document of the API names no status.
    pub async fn recreate(&self) -> Result<InProgress<(), models::NodePool>, Error> {
        self.act(kinds::Node::recreate(self.key()), WaitFamily::Parent).await
    }
}

impl Handle<kinds::NodePool> {
    /// Returns the collection of the nodes of this node pool; nothing is sent.
    pub fn nodes(&self) -> Nodes {
        self.children()
    }

    /// Returns the handle of one of [these nodes](Self::nodes); nothing is sent.
    pub fn node(&self, id: impl Into<models::NodeId>) -> NodeHandle {
        self.nodes().handle(id)
    }
}

impl ListRequest<ListClusters> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListNodes> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListNodePools> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Cluster> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::Node> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::NodePool> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

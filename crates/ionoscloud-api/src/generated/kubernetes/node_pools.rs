// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kubernetes::{ClusterId, NewNodePool, NodePool, NodePoolId, NodePoolList, NodePoolReplacement};

use super::PRODUCT;

/// Lists the node pools of a cluster.
///
/// `GET /k8s/{k8sClusterId}/nodepools`, returns the [`NodePoolList`].
#[doc(alias = "k8sNodepoolsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNodePools {
    cluster_id: ClusterId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNodePools {
    /// Lists every node pool of this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListNodePools {
    type Output = NodePoolList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sNodepoolsGet", Method::GET, "/k8s/{k8sClusterId}/nodepools");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListNodePools {
    type Item = NodePool;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a node pool in a cluster.
///
/// `POST /k8s/{k8sClusterId}/nodepools`, returns the [`NodePool`]. Not idempotent. The cluster has to be `ACTIVE`; each
/// node takes minutes.
#[doc(alias = "k8sNodepoolsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNodePool {
    cluster_id: ClusterId,
    node_pool: NewNodePool,
    depth: Option<u32>,
}

impl CreateNodePool {
    /// Creates this node pool in this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool: impl Into<NewNodePool>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool: node_pool.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sNodepoolsPost", Method::POST, "/k8s/{k8sClusterId}/nodepools");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.node_pool)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a node pool of a cluster.
///
/// `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}`, returns the [`NodePool`]. The one to poll during a change. Returns
/// 404 once a deletion is complete.
#[doc(alias = "k8sNodepoolsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    depth: Option<u32>,
}

impl GetNodePool {
    /// Returns the node pool of this cluster with this id.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool_id: impl Into<NodePoolId>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsFindById",
        Method::GET,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a node pool of a cluster; members that are not set are reset.
///
/// `PUT /k8s/{k8sClusterId}/nodepools/{nodepoolId}`, returns the [`NodePool`]. Nodes beyond the count are deleted, and
/// lists and maps that are not set are empty afterwards.
#[doc(alias = "k8sNodepoolsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    node_pool: NodePoolReplacement,
    depth: Option<u32>,
}

impl ReplaceNodePool {
    /// Replaces this node pool of this cluster.
    pub fn new(
        cluster_id: impl Into<ClusterId>,
        node_pool_id: impl Into<NodePoolId>,
        node_pool: impl Into<NodePoolReplacement>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            node_pool_id: node_pool_id.into(),
            node_pool: node_pool.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sNodepoolsPut", Method::PUT, "/k8s/{k8sClusterId}/nodepools/{nodepoolId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.node_pool)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a node pool of a cluster.
///
/// `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}`, returns nothing. The nodes and what is stored on them are
/// deleted too.
#[doc(alias = "k8sNodepoolsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
}

impl DeleteNodePool {
    /// Deletes this node pool of this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool_id: impl Into<NodePoolId>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into() }
    }
}

impl Operation for DeleteNodePool {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsDelete",
        Method::DELETE,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

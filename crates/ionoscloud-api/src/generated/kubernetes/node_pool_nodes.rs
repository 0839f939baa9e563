// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kubernetes::{ClusterId, Node, NodeId, NodeList, NodePoolId};

use super::PRODUCT;

/// Lists the nodes of a node pool.
///
/// `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes`, returns the [`NodeList`].
#[doc(alias = "k8sNodepoolsNodesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNodes {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNodes {
    /// Lists every node of this node pool.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool_id: impl Into<NodePoolId>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            node_pool_id: node_pool_id.into(),
            depth: None,
            order_by: None,
            max_results: None,
            filters: Vec::new(),
        }
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

impl Operation for ListNodes {
    type Output = NodeList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsNodesGet",
        Method::GET,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()])
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

impl Paged for ListNodes {
    type Item = Node;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns a node of a node pool.
///
/// `GET /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}`, returns the [`Node`].
#[doc(alias = "k8sNodepoolsNodesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNode {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    node_id: NodeId,
    depth: Option<u32>,
}

impl GetNode {
    /// Returns the node of this node pool with this id.
    pub fn new(
        cluster_id: impl Into<ClusterId>,
        node_pool_id: impl Into<NodePoolId>,
        node_id: impl Into<NodeId>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into(), node_id: node_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetNode {
    type Output = Node;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsNodesFindById",
        Method::GET,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str(), self.node_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a node of a node pool.
///
/// `DELETE /k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}`, returns nothing. Returns 202 without a body. The
/// node pool has one node fewer afterwards.
#[doc(alias = "k8sNodepoolsNodesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNode {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    node_id: NodeId,
}

impl DeleteNode {
    /// Deletes this node of this node pool.
    pub fn new(
        cluster_id: impl Into<ClusterId>,
        node_pool_id: impl Into<NodePoolId>,
        node_id: impl Into<NodeId>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into(), node_id: node_id.into() }
    }
}

impl Operation for DeleteNode {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "k8sNodepoolsNodesDelete",
        Method::DELETE,
        "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes/{nodeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str(), self.node_id.as_str()])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

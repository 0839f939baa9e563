// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dataplatform::{ClusterId, NewNodePool, NodePool, NodePoolId, NodePoolList, NodePoolUpdate};

use super::PRODUCT;

/// Lists the node pools of a cluster, all in one response.
///
/// `GET /clusters/{clusterId}/nodepools`, returns the [`NodePoolList`].
#[doc(alias = "clustersNodepoolsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNodePools {
    cluster_id: ClusterId,
}

impl ListNodePools {
    /// Lists every node pool of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListNodePools {
    type Output = NodePoolList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersNodepoolsGet", Method::GET, "/clusters/{clusterId}/nodepools");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
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

/// Creates a node pool of a cluster.
///
/// `POST /clusters/{clusterId}/nodepools`, returns the [`NodePool`]. Not idempotent. The nodes take minutes each. The
/// product has ended.
#[doc(alias = "clustersNodepoolsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNodePool {
    cluster_id: ClusterId,
    node_pool: NewNodePool,
}

impl CreateNodePool {
    /// Creates this node pool of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool: impl Into<NewNodePool>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool: node_pool.into() }
    }
}

impl Operation for CreateNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersNodepoolsPost", Method::POST, "/clusters/{clusterId}/nodepools");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.node_pool)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one node pool, the one to poll during a change.
///
/// `GET /clusters/{clusterId}/nodepools/{nodepoolId}`, returns the [`NodePool`]. Returns 404 once a deletion is
/// complete.
#[doc(alias = "clustersNodepoolsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
}

impl GetNodePool {
    /// Returns this node pool of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `node_pool_id`: The node pool.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool_id: impl Into<NodePoolId>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into() }
    }
}

impl Operation for GetNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clustersNodepoolsFindById",
        Method::GET,
        "/clusters/{clusterId}/nodepools/{nodepoolId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the number of nodes, their labels, or the maintenance window of a node pool.
///
/// `PATCH /clusters/{clusterId}/nodepools/{nodepoolId}`, returns the [`NodePool`]. Members that are not set keep their
/// values. The size of the nodes cannot change.
#[doc(alias = "clustersNodepoolsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
    node_pool: NodePoolUpdate,
}

impl UpdateNodePool {
    /// Changes this node pool of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `node_pool_id`: The node pool.
    pub fn new(
        cluster_id: impl Into<ClusterId>,
        node_pool_id: impl Into<NodePoolId>,
        node_pool: impl Into<NodePoolUpdate>,
    ) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into(), node_pool: node_pool.into() }
    }
}

impl Operation for UpdateNodePool {
    type Output = NodePool;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clustersNodepoolsPatch",
        Method::PATCH,
        "/clusters/{clusterId}/nodepools/{nodepoolId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()])
            .properties(&self.node_pool)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a node pool with its nodes.
///
/// `DELETE /clusters/{clusterId}/nodepools/{nodepoolId}`, returns the [`NodePool`] or nothing. The response shows the
/// node pool; it is gone once reading it returns 404.
#[doc(alias = "clustersNodepoolsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNodePool {
    cluster_id: ClusterId,
    node_pool_id: NodePoolId,
}

impl DeleteNodePool {
    /// Deletes this node pool of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `node_pool_id`: The node pool.
    pub fn new(cluster_id: impl Into<ClusterId>, node_pool_id: impl Into<NodePoolId>) -> Self {
        Self { cluster_id: cluster_id.into(), node_pool_id: node_pool_id.into() }
    }
}

impl Operation for DeleteNodePool {
    type Output = Option<NodePool>;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clustersNodepoolsDelete",
        Method::DELETE,
        "/clusters/{clusterId}/nodepools/{nodepoolId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.node_pool_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}

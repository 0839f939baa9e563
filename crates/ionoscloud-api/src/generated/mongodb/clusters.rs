// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mongodb::{Cluster, ClusterId, ClusterList, ClusterUpdate, NewCluster};

use super::PRODUCT;

/// Lists the clusters of the contract, one page at a time.
///
/// `GET /clusters`, returns a [`ClusterList`]. Without a limit the API sends 100 items.
#[doc(alias = "clustersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    limit: Option<u32>,
    offset: Option<u32>,
    name: Option<String>,
}

impl ListClusters {
    /// Lists every cluster, in the API's order.
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum number of items, 1 to 1000; the API's default is 100.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The number of items to skip; the API's default is 0.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// A text that the display name contains, regardless of case.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Operation for ListClusters {
    type Output = ClusterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("filter.name", &self.name)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusters {
    type Item = Cluster;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a cluster; it is `BUSY` in the response and usable once `AVAILABLE`.
///
/// `POST /clusters`, returns the [`Cluster`]. Not idempotent: a repeat creates a second one, and no key guards against
/// that. A 404 means that the data centre is not one of this contract. Playground and business clusters need a
/// template; enterprise ones need cores, RAM, storage size and storage type instead.
#[doc(alias = "clustersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateCluster {
    cluster: NewCluster,
}

impl CreateCluster {
    /// Creates this cluster.
    pub fn new(cluster: impl Into<NewCluster>) -> Self {
        Self { cluster: cluster.into() }
    }
}

impl Operation for CreateCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "clustersPost", Method::POST, "/clusters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.cluster)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one cluster; poll it to wait for a state.
///
/// `GET /clusters/{clusterId}`, returns the [`Cluster`]. Returns 404 once a deletion is complete, and may do so for
/// moments after a create.
#[doc(alias = "clustersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCluster {
    cluster_id: ClusterId,
}

impl GetCluster {
    /// Returns the cluster with this id.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for GetCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersFindById", Method::GET, "/clusters/{clusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a cluster; members that the update does not set stay as they are.
///
/// `PATCH /clusters/{clusterId}`, returns the [`Cluster`]. The response may still say `AVAILABLE` before the change
/// begins, so that state alone does not show that it is done. An enterprise cluster needs its edition in every update.
/// Sizes and templates only grow; the location never changes.
#[doc(alias = "clustersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateCluster {
    cluster_id: ClusterId,
    cluster: ClusterUpdate,
}

impl UpdateCluster {
    /// Changes this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, cluster: impl Into<ClusterUpdate>) -> Self {
        Self { cluster_id: cluster_id.into(), cluster: cluster.into() }
    }
}

impl Operation for UpdateCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersPatch", Method::PATCH, "/clusters/{clusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.cluster)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a cluster and every snapshot of it.
///
/// `DELETE /clusters/{clusterId}`, returns the [`Cluster`] or nothing. The cluster is `DESTROYING` first and gone once
/// reading it returns 404. Its LAN stays locked for some time longer: deleting the LAN meanwhile returns 403.
#[doc(alias = "clustersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteCluster {
    cluster_id: ClusterId,
}

impl DeleteCluster {
    /// Deletes this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for DeleteCluster {
    type Output = Option<Cluster>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersDelete", Method::DELETE, "/clusters/{clusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}

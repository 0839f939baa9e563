// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kafka::{Cluster, ClusterId, ClusterList, NewCluster};

use super::PRODUCT;

/// Lists the clusters of the location, all in one response.
///
/// `GET /clusters`, returns the [`ClusterList`].
#[doc(alias = "clustersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    name: Option<String>,
    state: Option<String>,
}

impl ListClusters {
    /// Lists every cluster of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text of 2 to 63 characters that the name contains; case is ignored.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state of the clusters.
    #[doc(alias = "filter.state")]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Operation for ListClusters {
    type Output = ClusterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("filter.name", &self.name).query("filter.state", &self.state).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusters {
    type Item = Cluster;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a cluster; it is usable once its state is `AVAILABLE`.
///
/// `POST /clusters`, returns the [`Cluster`]. Not idempotent. For some seconds after the response a read of the cluster
/// may return 500.
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

/// Returns one cluster, the one to poll during a change.
///
/// `GET /clusters/{clusterId}`, returns the [`Cluster`]. Returns 404 once a deletion is complete.
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

/// Deletes a cluster with its topics and users.
///
/// `DELETE /clusters/{clusterId}`, returns nothing. The response precedes the end of the deletion, after which reading
/// the cluster returns 404, and its LAN can be deleted some time later.
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
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersDelete", Method::DELETE, "/clusters/{clusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dataplatform::{Cluster, ClusterId, ClusterList, ClusterUpdate, NewCluster};

use super::PRODUCT;

/// Lists the clusters of the contract, all in one response.
///
/// `GET /clusters`, returns the [`ClusterList`].
#[doc(alias = "clustersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    name: Option<String>,
}

impl ListClusters {
    /// Lists every cluster.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text that the name contains.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Operation for ListClusters {
    type Output = ClusterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("name", &self.name).build()
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

/// Creates a cluster in a data centre; it has no nodes yet.
///
/// `POST /clusters`, returns the [`Cluster`]. Not idempotent: a repetition creates a second cluster, and names are not
/// unique. The product has ended.
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

/// Changes name, version, LANs or maintenance window of a cluster.
///
/// `PATCH /clusters/{clusterId}`, returns the [`Cluster`]. Members that are not set keep their values.
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

/// Deletes a cluster with its node pools.
///
/// `DELETE /clusters/{clusterId}`, returns the [`Cluster`] or nothing. The response shows the cluster; it is gone once
/// reading it returns 404.
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

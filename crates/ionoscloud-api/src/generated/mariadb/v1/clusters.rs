// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mariadb::v1::{Cluster, ClusterId, ClusterList, ClusterUpdate, NewCluster};

use super::PRODUCT;

/// Lists the clusters of the location, one page at a time.
///
/// `GET /clusters`, returns a [`ClusterList`].
#[doc(alias = "clustersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    limit: Option<u32>,
    offset: Option<u32>,
    name: Option<String>,
}

impl ListClusters {
    /// Lists every cluster of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// A text that the name contains.
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

/// Creates a cluster; it is usable once its state is `AVAILABLE`.
///
/// `POST /clusters`, returns the [`Cluster`]. Not idempotent: a repetition creates a second cluster, and names are not
/// unique.
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

/// Changes name, version, size or maintenance window of a cluster.
///
/// `PATCH /clusters/{clusterId}`, returns the [`Cluster`]. Members that are not set keep their values. Network, backup
/// location and credentials cannot change.
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

/// Deletes a cluster with its databases.
///
/// `DELETE /clusters/{clusterId}`, returns the [`Cluster`] or nothing. The cluster is `DESTROYING` first, and gone once
/// reading it returns 404. Its LAN can be deleted about a minute later.
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

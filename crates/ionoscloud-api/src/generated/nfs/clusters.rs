// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::nfs::{Cluster, ClusterId, ClusterList, NewCluster};

use super::PRODUCT;

/// Lists the clusters of the location, one page at a time.
///
/// `GET /clusters`, returns a [`ClusterList`].
#[doc(alias = "clustersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    offset: Option<u32>,
    limit: Option<u32>,
    datacenter_id: Option<DatacenterId>,
}

impl ListClusters {
    /// Lists every cluster of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The data centre that the clusters are connected to.
    #[doc(alias = "filter.datacenterId")]
    pub fn datacenter_id(mut self, datacenter_id: impl Into<DatacenterId>) -> Self {
        self.datacenter_id = Some(datacenter_id.into());
        self
    }
}

impl Operation for ListClusters {
    type Output = ClusterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "clustersGet", Method::GET, "/clusters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.datacenterId", &self.datacenter_id)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusters {
    type Item = Cluster;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a cluster; it is usable once its status is `AVAILABLE`.
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

/// Replaces the settings of a cluster, or creates a cluster with this id if there is none.
///
/// `PUT /clusters/{clusterId}`, returns the [`Cluster`]. Returns 200 for a replacement and 201 for a creation. Members
/// that are not set return to their defaults: a size that is left out is 2 TiB, which the API rejects for a larger
/// cluster.
#[doc(alias = "clustersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceCluster {
    cluster_id: ClusterId,
    cluster: NewCluster,
}

impl ReplaceCluster {
    /// Replaces the settings of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, cluster: impl Into<NewCluster>) -> Self {
        Self { cluster_id: cluster_id.into(), cluster: cluster.into() }
    }
}

impl Operation for ReplaceCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersPut", Method::PUT, "/clusters/{clusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .properties_with_id(self.cluster_id.as_str(), &self.cluster)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a cluster.
///
/// `DELETE /clusters/{clusterId}`, returns nothing. Returns 409 while the cluster has shares. Reading the cluster
/// returns 404 once the deletion is complete. Its LANs can be deleted some time later.
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

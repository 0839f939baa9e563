// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kubernetes::{Cluster, ClusterId, ClusterList, ClusterReplacement, NewCluster};

use super::PRODUCT;

/// Lists the clusters.
///
/// `GET /k8s`, returns the [`ClusterList`].
#[doc(alias = "k8sGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusters {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListClusters {
    /// Lists every cluster.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ListClusters {
    type Output = ClusterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "k8sGet", Method::GET, "/k8s");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
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

/// Creates a cluster.
///
/// `POST /k8s`, returns the [`Cluster`]. Not idempotent. The state is `DEPLOYING` until the cluster is `ACTIVE`, which
/// takes minutes. A cluster has no nodes until it has a node pool.
#[doc(alias = "k8sPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateCluster {
    kubernetes: NewCluster,
    depth: Option<u32>,
}

impl CreateCluster {
    /// Creates this cluster.
    pub fn new(kubernetes: impl Into<NewCluster>) -> Self {
        Self { kubernetes: kubernetes.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "k8sPost", Method::POST, "/k8s");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.kubernetes)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a cluster.
///
/// `GET /k8s/{k8sClusterId}`, returns the [`Cluster`]. The one to poll during a change. Returns 404 once a deletion is
/// complete.
#[doc(alias = "k8sFindByClusterId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCluster {
    cluster_id: ClusterId,
    depth: Option<u32>,
}

impl GetCluster {
    /// Returns the cluster with this id.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sFindByClusterId", Method::GET, "/k8s/{k8sClusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a cluster; members that are not set are reset.
///
/// `PUT /k8s/{k8sClusterId}`, returns the [`Cluster`]. Lists that are not set are empty afterwards; without allowed
/// addresses, every address can reach the API server.
#[doc(alias = "k8sPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceCluster {
    cluster_id: ClusterId,
    kubernetes: ClusterReplacement,
    depth: Option<u32>,
}

impl ReplaceCluster {
    /// Replaces this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, kubernetes: impl Into<ClusterReplacement>) -> Self {
        Self { cluster_id: cluster_id.into(), kubernetes: kubernetes.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceCluster {
    type Output = Cluster;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "k8sPut", Method::PUT, "/k8s/{k8sClusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.kubernetes)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a cluster.
///
/// `DELETE /k8s/{k8sClusterId}`, returns nothing. Delete its node pools first.
#[doc(alias = "k8sDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteCluster {
    cluster_id: ClusterId,
}

impl DeleteCluster {
    /// Deletes this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for DeleteCluster {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sDelete", Method::DELETE, "/k8s/{k8sClusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kubernetes::{
    ClusterId, KubernetesCluster, KubernetesClusterList, KubernetesClusterReplacement, NewKubernetesCluster,
};

use super::PRODUCT;

/// Lists the clusters.
///
/// `GET /k8s`, returns the [`KubernetesClusterList`].
#[doc(alias = "k8sGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListKubernetesClusters {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListKubernetesClusters {
    /// Lists every cluster.
    pub fn new() -> Self {
        Self::default()
    }

    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Member to order by.
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

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListKubernetesClusters {
    type Output = KubernetesClusterList;
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

impl Paged for ListKubernetesClusters {
    type Item = KubernetesCluster;
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
/// `POST /k8s`, returns the [`KubernetesCluster`]. Not idempotent. The state is `DEPLOYING` until the cluster is
/// `ACTIVE`, which takes minutes. A cluster has no nodes until it has a node pool.
#[doc(alias = "k8sPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateKubernetesCluster {
    k8s: NewKubernetesCluster,
    depth: Option<u32>,
}

impl CreateKubernetesCluster {
    /// Creates this cluster.
    pub fn new(k8s: impl Into<NewKubernetesCluster>) -> Self {
        Self { k8s: k8s.into(), depth: None }
    }

    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateKubernetesCluster {
    type Output = KubernetesCluster;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "k8sPost", Method::POST, "/k8s");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.k8s)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a cluster.
///
/// `GET /k8s/{k8sClusterId}`, returns the [`KubernetesCluster`]. The one to poll during a change. Returns 404 once a
/// deletion is complete.
#[doc(alias = "k8sFindByClusterId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetKubernetesCluster {
    cluster_id: ClusterId,
    depth: Option<u32>,
}

impl GetKubernetesCluster {
    /// Returns the cluster with this id.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), depth: None }
    }

    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetKubernetesCluster {
    type Output = KubernetesCluster;
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
/// `PUT /k8s/{k8sClusterId}`, returns the [`KubernetesCluster`]. Lists that are not set are empty afterwards; without
/// allowed addresses, every address can reach the API server.
#[doc(alias = "k8sPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceKubernetesCluster {
    cluster_id: ClusterId,
    k8s: KubernetesClusterReplacement,
    depth: Option<u32>,
}

impl ReplaceKubernetesCluster {
    /// Replaces this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, k8s: impl Into<KubernetesClusterReplacement>) -> Self {
        Self { cluster_id: cluster_id.into(), k8s: k8s.into(), depth: None }
    }

    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceKubernetesCluster {
    type Output = KubernetesCluster;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "k8sPut", Method::PUT, "/k8s/{k8sClusterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).query("depth", &self.depth).properties(&self.k8s)
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
pub struct DeleteKubernetesCluster {
    cluster_id: ClusterId,
}

impl DeleteKubernetesCluster {
    /// Deletes this cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for DeleteKubernetesCluster {
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

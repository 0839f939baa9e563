// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::nfs::{ClusterId, NewShare, Share, ShareId, ShareList};

use super::PRODUCT;

/// Lists the shares of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/shares`, returns a [`ShareList`].
#[doc(alias = "clustersSharesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterShares {
    cluster_id: ClusterId,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListClusterShares {
    /// Lists every share of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), offset: None, limit: None }
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
}

impl Operation for ListClusterShares {
    type Output = ShareList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSharesGet", Method::GET, "/clusters/{clusterId}/shares");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusterShares {
    type Item = Share;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a share in a cluster.
///
/// `POST /clusters/{clusterId}/shares`, returns the [`Share`]. Not idempotent.
#[doc(alias = "clustersSharesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateClusterShare {
    cluster_id: ClusterId,
    share: NewShare,
}

impl CreateClusterShare {
    /// Creates this share in this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, share: impl Into<NewShare>) -> Self {
        Self { cluster_id: cluster_id.into(), share: share.into() }
    }
}

impl Operation for CreateClusterShare {
    type Output = Share;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSharesPost", Method::POST, "/clusters/{clusterId}/shares");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.share)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one share.
///
/// `GET /clusters/{clusterId}/shares/{shareId}`, returns the [`Share`]. Returns 404 once a deletion is complete.
#[doc(alias = "clustersSharesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetClusterShare {
    cluster_id: ClusterId,
    share_id: ShareId,
}

impl GetClusterShare {
    /// Returns the share of this cluster with this id.
    ///
    /// * `cluster_id`: The cluster.
    /// * `share_id`: The share.
    pub fn new(cluster_id: impl Into<ClusterId>, share_id: impl Into<ShareId>) -> Self {
        Self { cluster_id: cluster_id.into(), share_id: share_id.into() }
    }
}

impl Operation for GetClusterShare {
    type Output = Share;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSharesFindById", Method::GET, "/clusters/{clusterId}/shares/{shareId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.share_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a share, or creates a share with this id if there is none.
///
/// `PUT /clusters/{clusterId}/shares/{shareId}`, returns the [`Share`]. Returns 200 for a replacement and 201 for a
/// creation. Members that are not set return to their defaults, and the list of groups replaces the former one.
#[doc(alias = "clustersSharesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceClusterShare {
    cluster_id: ClusterId,
    share_id: ShareId,
    share: NewShare,
}

impl ReplaceClusterShare {
    /// Replaces the settings of this share of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `share_id`: The share.
    pub fn new(cluster_id: impl Into<ClusterId>, share_id: impl Into<ShareId>, share: impl Into<NewShare>) -> Self {
        Self { cluster_id: cluster_id.into(), share_id: share_id.into(), share: share.into() }
    }
}

impl Operation for ReplaceClusterShare {
    type Output = Share;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSharesPut", Method::PUT, "/clusters/{clusterId}/shares/{shareId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.share_id.as_str()])
            .properties_with_id(self.share_id.as_str(), &self.share)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a share with its files.
///
/// `DELETE /clusters/{clusterId}/shares/{shareId}`, returns nothing. The response precedes the end of the deletion,
/// after which reading the share returns 404.
#[doc(alias = "clustersSharesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteClusterShare {
    cluster_id: ClusterId,
    share_id: ShareId,
}

impl DeleteClusterShare {
    /// Deletes this share of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `share_id`: The share.
    pub fn new(cluster_id: impl Into<ClusterId>, share_id: impl Into<ShareId>) -> Self {
        Self { cluster_id: cluster_id.into(), share_id: share_id.into() }
    }
}

impl Operation for DeleteClusterShare {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSharesDelete", Method::DELETE, "/clusters/{clusterId}/shares/{shareId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.share_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, VersionList};

use super::PRODUCT;

/// Lists the versions of PostgreSQL that a cluster can be upgraded to, all in one response.
///
/// `GET /clusters/{clusterId}/versions`, returns the [`VersionList`].
#[doc(alias = "clustersVersionsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterVersions {
    cluster_id: ClusterId,
}

impl ListClusterVersions {
    /// Lists the versions in reach of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListClusterVersions {
    type Output = VersionList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersVersionsGet", Method::GET, "/clusters/{clusterId}/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::mongodb::{ClusterId, MongoVersionList};

use super::PRODUCT;

/// Lists the MongoDB versions that a cluster can be upgraded to.
///
/// `GET /clusters/{clusterId}/versions`, returns the [`MongoVersionList`]. In one response, without pages. Older
/// releases of the vendor's clients lack this operation.
#[doc(alias = "clustersVersionsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterVersions {
    cluster_id: ClusterId,
}

impl ListClusterVersions {
    /// Lists the versions to which this cluster can be upgraded.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListClusterVersions {
    type Output = MongoVersionList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersVersionsGet", Method::GET, "/clusters/{clusterId}/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::mongodb::{ClusterId, Restore};

use super::PRODUCT;

/// Restores a cluster in place to the data of one of its snapshots.
///
/// `POST /clusters/{clusterId}/restore`, returns nothing. Returns 202 without a body. Writes since that snapshot are
/// lost; the cluster is not `AVAILABLE` until the restore ends, and a second one is rejected until then.
#[doc(alias = "clustersRestorePost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RestoreCluster {
    cluster_id: ClusterId,
    restore: Restore,
}

impl RestoreCluster {
    /// Restores this cluster from this snapshot or point in time.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, restore: impl Into<Restore>) -> Self {
        Self { cluster_id: cluster_id.into(), restore: restore.into() }
    }
}

impl Operation for RestoreCluster {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersRestorePost", Method::POST, "/clusters/{clusterId}/restore");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).json(&self.restore)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, Restore};

use super::PRODUCT;

/// Restores a cluster in place to the data of a backup.
///
/// `POST /clusters/{clusterId}/restore`, returns nothing. Returns 202 without a body. Changes since that point in time
/// are lost; the cluster is `BUSY` until the restore is done.
#[doc(alias = "clusterRestorePost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RestoreCluster {
    cluster_id: ClusterId,
    restore: Restore,
}

impl RestoreCluster {
    /// Restores this cluster from this source.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, restore: impl Into<Restore>) -> Self {
        Self { cluster_id: cluster_id.into(), restore: restore.into() }
    }
}

impl Operation for RestoreCluster {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clusterRestorePost", Method::POST, "/clusters/{clusterId}/restore");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).json(&self.restore)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::mariadb::v1::{ClusterId, Restore};

use super::PRODUCT;

/// Restores a cluster in place from a backup.
///
/// `POST /clusters/{clusterId}/restore`, returns nothing. Changes since that point in time are lost. The response
/// precedes the end of the restore.
#[doc(alias = "clustersRestore")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RestoreCluster {
    cluster_id: ClusterId,
    restore: Restore,
}

impl RestoreCluster {
    /// Restores this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, restore: impl Into<Restore>) -> Self {
        Self { cluster_id: cluster_id.into(), restore: restore.into() }
    }
}

impl Operation for RestoreCluster {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersRestore", Method::POST, "/clusters/{clusterId}/restore");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).json(&self.restore)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

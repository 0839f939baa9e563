// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, Secret, decode};
use ionoscloud_models::dataplatform::ClusterId;

use super::PRODUCT;

/// Returns the configuration file with which `kubectl` reaches a cluster, as JSON.
///
/// `GET /clusters/{clusterId}/kubeconfig`, returns text that is a secret (`application/json`).
#[doc(alias = "clustersKubeconfigFindByClusterId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetKubeconfig {
    cluster_id: ClusterId,
}

impl GetKubeconfig {
    /// Returns the configuration file of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for GetKubeconfig {
    type Output = Secret;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clustersKubeconfigFindByClusterId",
        Method::GET,
        "/clusters/{clusterId}/kubeconfig",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).accept("application/json").build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::secret_text(Self::INFO, response)
    }
}

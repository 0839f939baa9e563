// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, Secret, decode};
use ionoscloud_models::kubernetes::ClusterId;

use super::PRODUCT;

/// Returns the configuration file of a cluster as YAML, for `kubectl` and crates such as `kube`.
///
/// `GET /k8s/{k8sClusterId}/kubeconfig`, returns text that is a secret (`application/yaml`).
#[doc(alias = "k8sKubeconfigGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetKubeconfig {
    cluster_id: ClusterId,
    depth: Option<u32>,
}

impl GetKubeconfig {
    /// Returns the configuration file of this cluster.
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

impl Operation for GetKubeconfig {
    type Output = Secret;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sKubeconfigGet", Method::GET, "/k8s/{k8sClusterId}/kubeconfig");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("depth", &self.depth)
            .accept("application/yaml")
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::secret_text(Self::INFO, response)
    }
}

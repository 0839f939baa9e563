// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};

use super::PRODUCT;

/// Returns the version of Kubernetes that a cluster gets by default.
///
/// `GET /k8s/versions/default`, returns a JSON string.
#[doc(alias = "k8sVersionsDefaultGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDefaultVersion;

impl GetDefaultVersion {
    /// Returns the default version.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetDefaultVersion {
    type Output = String;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "k8sVersionsDefaultGet", Method::GET, "/k8s/versions/default");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

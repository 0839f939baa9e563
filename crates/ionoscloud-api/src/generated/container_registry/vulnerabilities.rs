// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::container_registry::{Vulnerability, VulnerabilityId};

use super::PRODUCT;

/// Returns one vulnerability.
///
/// `GET /vulnerabilities/{vulnerabilityId}`, returns the [`Vulnerability`].
#[doc(alias = "vulnerabilitiesFindByID")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetVulnerability {
    vulnerability_id: VulnerabilityId,
}

impl GetVulnerability {
    /// Returns the vulnerability with this id.
    ///
    /// * `vulnerability_id`: The vulnerability.
    pub fn new(vulnerability_id: impl Into<VulnerabilityId>) -> Self {
        Self { vulnerability_id: vulnerability_id.into() }
    }
}

impl Operation for GetVulnerability {
    type Output = Vulnerability;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "vulnerabilitiesFindByID", Method::GET, "/vulnerabilities/{vulnerabilityId}")
            .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.vulnerability_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

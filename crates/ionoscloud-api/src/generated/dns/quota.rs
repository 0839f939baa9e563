// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::dns::Quota;

use super::PRODUCT;

/// Returns the quota of the contract: limits and usage.
///
/// `GET /quota`, returns the [`Quota`].
#[doc(alias = "quotaGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetQuota;

impl GetQuota {
    /// Returns the quota in force.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetQuota {
    type Output = Quota;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "quotaGet", Method::GET, "/quota");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

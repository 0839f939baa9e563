// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::Profile;

use super::PRODUCT;

/// Returns the contracts of the caller with their customer numbers.
///
/// `GET /profile`, returns the [`Profile`].
#[doc(alias = "profilesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetProfile;

impl GetProfile {
    /// Returns the contracts of the caller.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetProfile {
    type Output = Profile;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "profilesGet", Method::GET, "/profile");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

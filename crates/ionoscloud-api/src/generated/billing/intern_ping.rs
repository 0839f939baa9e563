// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};

use super::PRODUCT;

/// Succeeds if the API is up.
///
/// `GET /intern/ping`, returns nothing.
#[doc(alias = "healthCheckGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckHealth;

impl CheckHealth {
    /// Checks that the API is up.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for CheckHealth {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "healthCheckGet", Method::GET, "/intern/ping");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};

use super::PRODUCT;

/// `GET /ping`, returns nothing.
#[doc(alias = "pingGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetPing;

impl GetPing {
    /// The operation without any option.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetPing {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pingGet", Method::GET, "/ping").with_auth_methods(&[]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

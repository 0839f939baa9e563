// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
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

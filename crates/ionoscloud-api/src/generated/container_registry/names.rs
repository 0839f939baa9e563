// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};

use super::PRODUCT;

/// Checks if a name is in use by a registry of any customer.
///
/// `HEAD /names/{name}`, returns nothing. Succeeds if the name is in use. An error with 404 means that it is free, one
/// with 400 that it is not valid.
#[doc(alias = "namesCheckUsage")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CheckRegistryName {
    name: String,
}

impl CheckRegistryName {
    /// Checks this name.
    ///
    /// * `name`: The name to check.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for CheckRegistryName {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "namesCheckUsage", Method::HEAD, "/names/{name}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.name]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

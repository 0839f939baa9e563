// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::mongodb::MongoVersionList;

use super::PRODUCT;

/// Lists the MongoDB versions that a new cluster can have.
///
/// `GET /versions`, returns the [`MongoVersionList`]. In one response, without pages. Older releases of the vendor's
/// clients lack this operation.
#[doc(alias = "versionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListVersions;

impl ListVersions {
    /// Lists the versions on offer.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListVersions {
    type Output = MongoVersionList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "versionsGet", Method::GET, "/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::mongodb::ApiVersion;

use super::PRODUCT;

/// Lists the versions of the API that exist.
///
/// `GET /infos/versions`, returns a list of [`ApiVersion`]. A plain array without pages.
#[doc(alias = "infosVersionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListApiVersions;

impl ListApiVersions {
    /// Lists every version of the API.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListApiVersions {
    type Output = Vec<ApiVersion>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "infosVersionsGet", Method::GET, "/infos/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::ApiVersion;

use super::PRODUCT;

/// Lists the versions of the API, all in one response.
///
/// `GET /infos/versions`, returns a list of [`ApiVersion`].
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

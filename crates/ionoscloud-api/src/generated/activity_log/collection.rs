// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::activity_log::ApiInfo;

use super::PRODUCT;

/// Returns the name and version of the API.
///
/// `GET /activitylog/v1`, returns the [`ApiInfo`].
#[doc(alias = "getInfo")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct GetApiInfo;

impl GetApiInfo {
    /// Returns the name and version of the API.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for GetApiInfo {
    type Output = ApiInfo;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "getInfo", Method::GET, "/activitylog/v1").with_auth_methods(&[]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::compute::{RequestId, RequestStatus};

use super::PRODUCT;

/// Returns the status of a request.
///
/// `GET /requests/{requestId}/status`, returns the [`RequestStatus`]. The `Location` header of the response to a write
/// leads here. A failed request says why in its message; the resource may not exist afterwards.
#[doc(alias = "requestsStatusGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRequestStatus {
    request_id: RequestId,
    depth: Option<u32>,
}

impl GetRequestStatus {
    /// Returns the status of this request.
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self { request_id: request_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetRequestStatus {
    type Output = RequestStatus;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "requestsStatusGet", Method::GET, "/requests/{requestId}/status");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.request_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::toy::v1::BoxId;

use super::PRODUCT;

/// Returns the box log.
///
/// `GET /boxes/{boxId}/log`, returns text (`text/plain`).
#[doc(alias = "boxesLogGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBoxLog {
    box_id: BoxId,
}

impl GetBoxLog {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>) -> Self {
        Self { box_id: box_id.into() }
    }
}

impl Operation for GetBoxLog {
    type Output = String;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "boxesLogGet", Method::GET, "/boxes/{boxId}/log");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).accept("text/plain").build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::text(Self::INFO, response)
    }
}

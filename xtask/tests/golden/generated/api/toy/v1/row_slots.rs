// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, JsonValue, Operation, OperationInfo, RequestBuilder, decode};

use super::PRODUCT;

/// Fills a slot; a sentence that is so long that it has to be broken into two lines, because lines end after one
/// hundred and twenty columns.
///
/// `POST /{contract}/shelves/{shelf}/rows/{row}/slots/{slot}`, returns nothing.
#[doc(alias = "slotsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct FillSlot {
    contract: i64,
    shelf: String,
    row: String,
    slot: String,
    body: Option<BTreeMap<String, JsonValue>>,
}

impl FillSlot {
    /// Creates it with its required parameters.
    pub fn new(contract: i64, shelf: impl Into<String>, row: impl Into<String>, slot: impl Into<String>) -> Self {
        Self { contract, shelf: shelf.into(), row: row.into(), slot: slot.into(), body: None }
    }

    /// The content; no body is sent without it.
    pub fn body(mut self, body: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>) -> Self {
        self.body = Some(body.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

impl Operation for FillSlot {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "slotsPost", Method::POST, "/{contract}/shelves/{shelf}/rows/{row}/slots/{slot}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract.to_string(), &self.shelf, &self.row, &self.slot])
            .optional_json(self.body.as_ref())
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

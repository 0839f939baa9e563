// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::PriceList;

use super::PRODUCT;

/// Lists the meters of a contract with their prices.
///
/// `GET /{contract}/products`, returns the [`PriceList`]. Prices are texts. The list is long and has no pages.
#[doc(alias = "productsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListProducts {
    contract_number: i64,
    date: Option<String>,
}

impl ListProducts {
    /// Lists every meter of this contract with its price.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number, date: None }
    }

    /// The day of the prices, such as `2026-05-01`; today by default.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }
}

impl Operation for ListProducts {
    type Output = PriceList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "productsGet", Method::GET, "/{contract}/products");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()]).query("date", &self.date).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

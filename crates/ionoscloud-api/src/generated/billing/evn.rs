// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::Evn;

use super::PRODUCT;

/// Returns the itemized proof of usage (EVN) of a contract for the current month: one entry for each interval in which
/// a resource kept its size.
///
/// `GET /{contract}/evn`, returns the [`Evn`]. The response has the same entries a second time, as lines of CSV.
#[doc(alias = "evnGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetEvn {
    contract_number: i64,
}

impl GetEvn {
    /// Returns the itemized proof of usage of this contract for the current month.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number }
    }
}

impl Operation for GetEvn {
    type Output = Evn;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "evnGet", Method::GET, "/{contract}/evn");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns the itemized proof of usage (EVN) of a contract for a month: one entry for each interval in which a resource
/// kept its size.
///
/// `GET /{contract}/evn/{period}`, returns the [`Evn`]. The response has the same entries a second time, as lines of
/// CSV.
#[doc(alias = "evnFindByPeriod")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetEvnForPeriod {
    contract_number: i64,
    period: String,
}

impl GetEvnForPeriod {
    /// Returns the itemized proof of usage of this contract for this month.
    ///
    /// * `contract_number`: The contract.
    /// * `period`: The month, such as `2026-05`.
    pub fn new(contract_number: i64, period: impl Into<String>) -> Self {
        Self { contract_number, period: period.into() }
    }
}

impl Operation for GetEvnForPeriod {
    type Output = Evn;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "evnFindByPeriod", Method::GET, "/{contract}/evn/{period}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string(), &self.period]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

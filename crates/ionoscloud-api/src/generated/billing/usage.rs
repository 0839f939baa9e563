// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::Usage;

use super::PRODUCT;

/// Returns the usage of a contract in a month, by data centre and meter.
///
/// `GET /{contract}/usage`, returns the [`Usage`]. Quantities are texts, and not always numbers. The usage of the
/// current month is the usage so far.
#[doc(alias = "usageGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUsage {
    contract_number: i64,
    period: Option<String>,
}

impl GetUsage {
    /// Returns the usage of this contract in the current month.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number, period: None }
    }

    /// The month, such as `2026-05`.
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Operation for GetUsage {
    type Output = Usage;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "usageGet", Method::GET, "/{contract}/usage");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()]).query("period", &self.period).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns the usage of a data centre in a month, by meter.
///
/// `GET /{contract}/usage/{dc}`, returns the [`Usage`]. Quantities are texts, and not always numbers.
#[doc(alias = "usageFindByDatacenter")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetDatacenterUsage {
    contract_number: i64,
    datacenter_id: DatacenterId,
    period: Option<String>,
}

impl GetDatacenterUsage {
    /// Returns the usage of this data centre of this contract in the current month.
    ///
    /// * `contract_number`: The contract.
    /// * `datacenter_id`: The data centre.
    pub fn new(contract_number: i64, datacenter_id: impl Into<DatacenterId>) -> Self {
        Self { contract_number, datacenter_id: datacenter_id.into(), period: None }
    }

    /// The month, such as `2026-05`.
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Operation for GetDatacenterUsage {
    type Output = Usage;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usageFindByDatacenter", Method::GET, "/{contract}/usage/{dc}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string(), self.datacenter_id.as_str()])
            .query("period", &self.period)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

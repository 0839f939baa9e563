// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::Traffic;

use super::PRODUCT;

/// Returns the traffic of a contract in the current month, by day.
///
/// `GET /{contract}/traffic`, returns the [`Traffic`].
#[doc(alias = "trafficGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTraffic {
    contract_number: i64,
    ip: Option<bool>,
    output: Option<String>,
}

impl GetTraffic {
    /// Returns the traffic of this contract in the current month.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number, ip: None, output: None }
    }

    /// True for the traffic of each IP address, instead of each data centre; false by default.
    pub fn ip(mut self, ip: bool) -> Self {
        self.ip = Some(ip);
        self
    }

    /// The format of the traffic: `csv` for lines of CSV alone, `all`, the default, for objects too.
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }
}

impl Operation for GetTraffic {
    type Output = Traffic;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "trafficGet", Method::GET, "/{contract}/traffic");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()])
            .query("ip", &self.ip)
            .query("output", &self.output)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns the traffic of a contract in a month, by day.
///
/// `GET /{contract}/traffic/{period}`, returns the [`Traffic`].
#[doc(alias = "trafficFindByPeriod")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTrafficForPeriod {
    contract_number: i64,
    period: String,
    ip: Option<bool>,
    output: Option<String>,
}

impl GetTrafficForPeriod {
    /// Returns the traffic of this contract in this month.
    ///
    /// * `contract_number`: The contract.
    /// * `period`: The month, such as `2026-05`.
    pub fn new(contract_number: i64, period: impl Into<String>) -> Self {
        Self { contract_number, period: period.into(), ip: None, output: None }
    }

    /// True for the traffic of each IP address, instead of each data centre; false by default.
    pub fn ip(mut self, ip: bool) -> Self {
        self.ip = Some(ip);
        self
    }

    /// The format of the traffic: `csv` for lines of CSV alone, `all`, the default, for objects too.
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }
}

impl Operation for GetTrafficForPeriod {
    type Output = Traffic;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "trafficFindByPeriod", Method::GET, "/{contract}/traffic/{period}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string(), &self.period])
            .query("ip", &self.ip)
            .query("output", &self.output)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

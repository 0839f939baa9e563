// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::billing::{ResourceType, Utilization};

use super::PRODUCT;

/// Returns the utilization of each resource of a contract in the current month.
///
/// `GET /{contract}/utilization`, returns the [`Utilization`]. Quantities are single-precision numbers, with their
/// rounding errors.
#[doc(alias = "utilizationGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUtilization {
    contract_number: i64,
    datacenter_id: Option<DatacenterId>,
    resource_id: Option<String>,
    resource_type: Option<ResourceType>,
}

impl GetUtilization {
    /// Returns the utilization of each resource of this contract in the current month.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number, datacenter_id: None, resource_id: None, resource_type: None }
    }

    /// The data centre; all of them by default.
    #[doc(alias = "dc")]
    pub fn datacenter_id(mut self, datacenter_id: impl Into<DatacenterId>) -> Self {
        self.datacenter_id = Some(datacenter_id.into());
        self
    }

    /// The resource; all of them by default.
    #[doc(alias = "resource")]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// The type of the resources; all of them by default.
    #[doc(alias = "type")]
    pub fn resource_type(mut self, resource_type: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }
}

impl Operation for GetUtilization {
    type Output = Utilization;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "utilizationGet", Method::GET, "/{contract}/utilization");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()])
            .query("dc", &self.datacenter_id)
            .query("resource", &self.resource_id)
            .query("type", &self.resource_type)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns the utilization of each resource of a contract in a month.
///
/// `GET /{contract}/utilization/{period}`, returns the [`Utilization`]. Quantities are single-precision numbers, with
/// their rounding errors.
#[doc(alias = "utilizationFindByPeriod")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUtilizationForPeriod {
    contract_number: i64,
    period: String,
    datacenter_id: Option<DatacenterId>,
    resource_id: Option<String>,
    resource_type: Option<ResourceType>,
}

impl GetUtilizationForPeriod {
    /// Returns the utilization of each resource of this contract in this month.
    ///
    /// * `contract_number`: The contract.
    /// * `period`: The month, such as `2026-05`.
    pub fn new(contract_number: i64, period: impl Into<String>) -> Self {
        Self { contract_number, period: period.into(), datacenter_id: None, resource_id: None, resource_type: None }
    }

    /// The data centre; all of them by default.
    #[doc(alias = "dc")]
    pub fn datacenter_id(mut self, datacenter_id: impl Into<DatacenterId>) -> Self {
        self.datacenter_id = Some(datacenter_id.into());
        self
    }

    /// The resource; all of them by default.
    #[doc(alias = "resource")]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// The type of the resources; all of them by default.
    #[doc(alias = "type")]
    pub fn resource_type(mut self, resource_type: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }
}

impl Operation for GetUtilizationForPeriod {
    type Output = Utilization;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "utilizationFindByPeriod", Method::GET, "/{contract}/utilization/{period}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string(), &self.period])
            .query("dc", &self.datacenter_id)
            .query("resource", &self.resource_id)
            .query("type", &self.resource_type)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::monitoring::{
    CentralMonitoring, CentralMonitoringId, CentralMonitoringList, CentralMonitoringReplacement,
};

use super::PRODUCT;

/// Lists the central monitoring of the location: one item.
///
/// `GET /central`, returns the [`CentralMonitoringList`].
#[doc(alias = "centralGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCentralMonitoring;

impl ListCentralMonitoring {
    /// Lists the central monitoring.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListCentralMonitoring {
    type Output = CentralMonitoringList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "centralGet", Method::GET, "/central");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListCentralMonitoring {
    type Item = CentralMonitoring;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns the central monitoring of the location.
///
/// `GET /central/{centralId}`, returns the [`CentralMonitoring`].
#[doc(alias = "centralFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCentralMonitoring {
    central_id: CentralMonitoringId,
}

impl GetCentralMonitoring {
    /// Returns the central monitoring with this id.
    ///
    /// * `central_id`: The central monitoring.
    pub fn new(central_id: impl Into<CentralMonitoringId>) -> Self {
        Self { central_id: central_id.into() }
    }
}

impl Operation for GetCentralMonitoring {
    type Output = CentralMonitoring;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "centralFindById", Method::GET, "/central/{centralId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.central_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Turns the central monitoring of the location on or off.
///
/// `PUT /central/{centralId}`, returns the [`CentralMonitoring`].
#[doc(alias = "centralPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceCentralMonitoring {
    central_id: CentralMonitoringId,
    central: CentralMonitoringReplacement,
}

impl ReplaceCentralMonitoring {
    /// Replaces the settings of this central monitoring.
    ///
    /// * `central_id`: The central monitoring.
    pub fn new(central_id: impl Into<CentralMonitoringId>, central: impl Into<CentralMonitoringReplacement>) -> Self {
        Self { central_id: central_id.into(), central: central.into() }
    }
}

impl Operation for ReplaceCentralMonitoring {
    type Output = CentralMonitoring;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "centralPut", Method::PUT, "/central/{centralId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.central_id.as_str()]).properties(&self.central)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

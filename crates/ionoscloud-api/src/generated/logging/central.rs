// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::logging::{CentralLogging, CentralLoggingId, CentralLoggingList, CentralLoggingReplacement};

use super::PRODUCT;

/// Lists the central logging of the location: one item.
///
/// `GET /central`, returns the [`CentralLoggingList`].
#[doc(alias = "centralGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCentralLogging;

impl ListCentralLogging {
    /// Lists the central logging.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListCentralLogging {
    type Output = CentralLoggingList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "centralGet", Method::GET, "/central");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListCentralLogging {
    type Item = CentralLogging;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns the central logging of the location.
///
/// `GET /central/{centralId}`, returns the [`CentralLogging`].
#[doc(alias = "centralFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetCentralLogging {
    central_id: CentralLoggingId,
}

impl GetCentralLogging {
    /// Returns the central logging with this id.
    ///
    /// * `central_id`: The central logging.
    pub fn new(central_id: impl Into<CentralLoggingId>) -> Self {
        Self { central_id: central_id.into() }
    }
}

impl Operation for GetCentralLogging {
    type Output = CentralLogging;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "centralFindById", Method::GET, "/central/{centralId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.central_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Turns the central logging of the location on or off.
///
/// `PUT /central/{centralId}`, returns the [`CentralLogging`].
#[doc(alias = "centralPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceCentralLogging {
    central_id: CentralLoggingId,
    central: CentralLoggingReplacement,
}

impl ReplaceCentralLogging {
    /// Replaces the settings of this central logging.
    ///
    /// * `central_id`: The central logging.
    pub fn new(central_id: impl Into<CentralLoggingId>, central: impl Into<CentralLoggingReplacement>) -> Self {
        Self { central_id: central_id.into(), central: central.into() }
    }
}

impl Operation for ReplaceCentralLogging {
    type Output = CentralLogging;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "centralPut", Method::PUT, "/central/{centralId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.central_id.as_str()]).properties(&self.central)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

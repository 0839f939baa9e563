// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::activity_log::{ActivityHit, ActivityPage, ContractReference};

use super::PRODUCT;

/// Lists the contracts whose log the caller may read, all in one response.
///
/// `GET /activitylog/v1/contracts`, returns a list of [`ContractReference`]. The response is a list without an object
/// around it.
#[doc(alias = "getAvailableContracts")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListContracts;

impl ListContracts {
    /// Lists every contract whose log the caller may read.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListContracts {
    type Output = Vec<ContractReference>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "getAvailableContracts", Method::GET, "/activitylog/v1/contracts");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Lists the events of a contract, one page at a time.
///
/// `GET /activitylog/v1/contracts/{contractNumber}`, returns an [`ActivityPage`]. Without dates, the list begins with
/// the first event that is kept; give both, as there may be thousands in a day.
#[doc(alias = "getByContract")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListActivities {
    contract_number: i64,
    date_start: Option<String>,
    date_end: Option<String>,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListActivities {
    /// Lists every event of this contract.
    ///
    /// * `contract_number`: The contract.
    pub fn new(contract_number: i64) -> Self {
        Self { contract_number, date_start: None, date_end: None, offset: None, limit: None }
    }

    /// The beginning: a date such as `2026-05-01`, or a time as in RFC 3339.
    #[doc(alias = "dateStart")]
    pub fn date_start(mut self, date_start: impl Into<String>) -> Self {
        self.date_start = Some(date_start.into());
        self
    }

    /// The end: a date such as `2026-05-02`, or a time as in RFC 3339.
    #[doc(alias = "dateEnd")]
    pub fn date_end(mut self, date_end: impl Into<String>) -> Self {
        self.date_end = Some(date_end.into());
        self
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page; 20 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListActivities {
    type Output = ActivityPage;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "getByContract", Method::GET, "/activitylog/v1/contracts/{contractNumber}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.contract_number.to_string()])
            .query("dateStart", &self.date_start)
            .query("dateEnd", &self.date_end)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListActivities {
    type Item = ActivityHit;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

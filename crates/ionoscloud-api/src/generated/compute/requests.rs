// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{ApiRequest, ApiRequestList, RequestId, RequestState};

use super::PRODUCT;

/// Lists the requests of the contract.
///
/// `GET /requests`, returns an [`ApiRequestList`]. The API's default depth shows only ids; at a depth of 2 a request
/// has its content and its status.
#[doc(alias = "requestsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRequests {
    depth: Option<u32>,
    status: Option<RequestState>,
    created_after: Option<String>,
    created_before: Option<String>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListRequests {
    /// Lists every request.
    pub fn new() -> Self {
        Self::default()
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Only requests with this status, at any depth.
    #[doc(alias = "filter.status")]
    pub fn status(mut self, status: impl Into<RequestState>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only requests that were created after this time, such as `2026-01-31 18:30:00`, at any depth.
    #[doc(alias = "filter.createdAfter")]
    pub fn created_after(mut self, created_after: impl Into<String>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Only requests that were created before this time, such as `2026-01-31 18:30:00`, at any depth.
    #[doc(alias = "filter.createdBefore")]
    pub fn created_before(mut self, created_before: impl Into<String>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// The number of items to skip.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListRequests {
    type Output = ApiRequestList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "requestsGet", Method::GET, "/requests");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &self.depth)
            .query("filter.status", &self.status)
            .query("filter.createdAfter", &self.created_after)
            .query("filter.createdBefore", &self.created_before)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRequests {
    type Item = ApiRequest;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns a request.
///
/// `GET /requests/{requestId}`, returns the [`ApiRequest`]. At a depth of 2 it has its status.
#[doc(alias = "requestsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRequest {
    request_id: RequestId,
    depth: Option<u32>,
}

impl GetRequest {
    /// Returns the request with this id.
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self { request_id: request_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetRequest {
    type Output = ApiRequest;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "requestsFindById", Method::GET, "/requests/{requestId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.request_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::api_gateway::{Gateway, GatewayId, GatewayList, NewGateway};

use super::PRODUCT;

/// Lists the gateways of the contract, one page at a time.
///
/// `GET /gateways`, returns a [`GatewayList`].
#[doc(alias = "apigatewaysGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGateways {
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
}

impl ListGateways {
    /// Lists every gateway.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Member to order by, with a minus sign for descending order, such as `-createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListGateways {
    type Output = GatewayList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "apigatewaysGet", Method::GET, "/gateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListGateways {
    type Item = Gateway;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a gateway; it is usable once its status is `AVAILABLE`.
///
/// `POST /gateways`, returns the [`Gateway`]. Not idempotent: a repetition creates a second gateway, and names are not
/// unique.
#[doc(alias = "apigatewaysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateGateway {
    gateway: NewGateway,
}

impl CreateGateway {
    /// Creates this gateway.
    pub fn new(gateway: impl Into<NewGateway>) -> Self {
        Self { gateway: gateway.into() }
    }
}

impl Operation for CreateGateway {
    type Output = Gateway;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "apigatewaysPost", Method::POST, "/gateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one gateway, the one to poll during a change.
///
/// `GET /gateways/{apigatewayId}`, returns the [`Gateway`]. Returns 404 once a deletion is complete.
#[doc(alias = "apigatewaysFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGateway {
    gateway_id: GatewayId,
}

impl GetGateway {
    /// Returns the gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<GatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for GetGateway {
    type Output = Gateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysFindById", Method::GET, "/gateways/{apigatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a gateway, or creates a gateway with this id if there is none.
///
/// `PUT /gateways/{apigatewayId}`, returns the [`Gateway`]. Returns 200 for a replacement and 201 for a creation.
/// Members that are not set return to their defaults: no custom domains, no logs, no metrics.
#[doc(alias = "apigatewaysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceGateway {
    gateway_id: GatewayId,
    gateway: NewGateway,
}

impl ReplaceGateway {
    /// Replaces the settings of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<GatewayId>, gateway: impl Into<NewGateway>) -> Self {
        Self { gateway_id: gateway_id.into(), gateway: gateway.into() }
    }
}

impl Operation for ReplaceGateway {
    type Output = Gateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysPut", Method::PUT, "/gateways/{apigatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()])
            .properties_with_id(self.gateway_id.as_str(), &self.gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a gateway with its routes.
///
/// `DELETE /gateways/{apigatewayId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the gateway returns 404.
#[doc(alias = "apigatewaysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteGateway {
    gateway_id: GatewayId,
}

impl DeleteGateway {
    /// Deletes this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<GatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for DeleteGateway {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysDelete", Method::DELETE, "/gateways/{apigatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

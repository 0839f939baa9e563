// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::api_gateway::{GatewayId, NewRoute, Route, RouteId, RouteList};

use super::PRODUCT;

/// Lists the routes of a gateway, one page at a time.
///
/// `GET /gateways/{apigatewayId}/routes`, returns a [`RouteList`].
#[doc(alias = "apigatewaysRoutesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGatewayRoutes {
    gateway_id: GatewayId,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
}

impl ListGatewayRoutes {
    /// Lists every route of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<GatewayId>) -> Self {
        Self { gateway_id: gateway_id.into(), offset: None, limit: None, order_by: None }
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

impl Operation for ListGatewayRoutes {
    type Output = RouteList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysRoutesGet", Method::GET, "/gateways/{apigatewayId}/routes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListGatewayRoutes {
    type Item = Route;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a route in a gateway.
///
/// `POST /gateways/{apigatewayId}/routes`, returns the [`Route`]. Not idempotent.
#[doc(alias = "apigatewaysRoutesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateGatewayRoute {
    gateway_id: GatewayId,
    route: NewRoute,
}

impl CreateGatewayRoute {
    /// Creates this route in this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<GatewayId>, route: impl Into<NewRoute>) -> Self {
        Self { gateway_id: gateway_id.into(), route: route.into() }
    }
}

impl Operation for CreateGatewayRoute {
    type Output = Route;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysRoutesPost", Method::POST, "/gateways/{apigatewayId}/routes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).properties(&self.route)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one route.
///
/// `GET /gateways/{apigatewayId}/routes/{routeId}`, returns the [`Route`]. Returns 404 once a deletion is complete.
#[doc(alias = "apigatewaysRoutesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGatewayRoute {
    gateway_id: GatewayId,
    route_id: RouteId,
}

impl GetGatewayRoute {
    /// Returns the route of this gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    /// * `route_id`: The route.
    pub fn new(gateway_id: impl Into<GatewayId>, route_id: impl Into<RouteId>) -> Self {
        Self { gateway_id: gateway_id.into(), route_id: route_id.into() }
    }
}

impl Operation for GetGatewayRoute {
    type Output = Route;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "apigatewaysRoutesFindById",
        Method::GET,
        "/gateways/{apigatewayId}/routes/{routeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.route_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a route, or creates a route with this id if there is none.
///
/// `PUT /gateways/{apigatewayId}/routes/{routeId}`, returns the [`Route`]. Returns 200 for a replacement and 201 for a
/// creation. Members that are not set return to their defaults, and each list replaces the former one.
#[doc(alias = "apigatewaysRoutesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceGatewayRoute {
    gateway_id: GatewayId,
    route_id: RouteId,
    route: NewRoute,
}

impl ReplaceGatewayRoute {
    /// Replaces the settings of this route of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `route_id`: The route.
    pub fn new(gateway_id: impl Into<GatewayId>, route_id: impl Into<RouteId>, route: impl Into<NewRoute>) -> Self {
        Self { gateway_id: gateway_id.into(), route_id: route_id.into(), route: route.into() }
    }
}

impl Operation for ReplaceGatewayRoute {
    type Output = Route;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "apigatewaysRoutesPut", Method::PUT, "/gateways/{apigatewayId}/routes/{routeId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.route_id.as_str()])
            .properties_with_id(self.route_id.as_str(), &self.route)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a route.
///
/// `DELETE /gateways/{apigatewayId}/routes/{routeId}`, returns nothing. The response precedes the end of the deletion,
/// after which reading the route returns 404.
#[doc(alias = "apigatewaysRoutesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteGatewayRoute {
    gateway_id: GatewayId,
    route_id: RouteId,
}

impl DeleteGatewayRoute {
    /// Deletes this route of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `route_id`: The route.
    pub fn new(gateway_id: impl Into<GatewayId>, route_id: impl Into<RouteId>) -> Self {
        Self { gateway_id: gateway_id.into(), route_id: route_id.into() }
    }
}

impl Operation for DeleteGatewayRoute {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "apigatewaysRoutesDelete",
        Method::DELETE,
        "/gateways/{apigatewayId}/routes/{routeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.route_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

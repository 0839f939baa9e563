// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::vpn::{NewWireguardGateway, WireguardGateway, WireguardGatewayId, WireguardGatewayList};

use super::PRODUCT;

/// Lists the WireGuard gateways of the location, one page at a time.
///
/// `GET /wireguardgateways`, returns a [`WireguardGatewayList`].
#[doc(alias = "wireguardgatewaysGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListWireguardGateways {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListWireguardGateways {
    /// Lists every WireGuard gateway of the location.
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
}

impl Operation for ListWireguardGateways {
    type Output = WireguardGatewayList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysGet", Method::GET, "/wireguardgateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListWireguardGateways {
    type Item = WireguardGateway;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Creates a WireGuard gateway; it is usable once its status is `AVAILABLE`.
///
/// `POST /wireguardgateways`, returns the [`WireguardGateway`]. Not idempotent: a repetition creates a second one, and
/// names are not unique.
#[doc(alias = "wireguardgatewaysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateWireguardGateway {
    wireguard_gateway: NewWireguardGateway,
}

impl CreateWireguardGateway {
    /// Creates this WireGuard gateway.
    pub fn new(wireguard_gateway: impl Into<NewWireguardGateway>) -> Self {
        Self { wireguard_gateway: wireguard_gateway.into() }
    }
}

impl Operation for CreateWireguardGateway {
    type Output = WireguardGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysPost", Method::POST, "/wireguardgateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.wireguard_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one WireGuard gateway, the one to poll during a change.
///
/// `GET /wireguardgateways/{gatewayId}`, returns the [`WireguardGateway`]. Returns 404 once a deletion is complete; for
/// some seconds after the request it may return 500.
#[doc(alias = "wireguardgatewaysFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetWireguardGateway {
    gateway_id: WireguardGatewayId,
}

impl GetWireguardGateway {
    /// Returns the WireGuard gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for GetWireguardGateway {
    type Output = WireguardGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysFindById", Method::GET, "/wireguardgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a WireGuard gateway, or creates one with this id if there is none.
///
/// `PUT /wireguardgateways/{gatewayId}`, returns the [`WireguardGateway`]. Returns 200 for a replacement and 201 for a
/// creation. Members that are not set return to their defaults; the private key has to be sent again.
#[doc(alias = "wireguardgatewaysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceWireguardGateway {
    gateway_id: WireguardGatewayId,
    wireguard_gateway: NewWireguardGateway,
}

impl ReplaceWireguardGateway {
    /// Replaces the settings of this WireGuard gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>, wireguard_gateway: impl Into<NewWireguardGateway>) -> Self {
        Self { gateway_id: gateway_id.into(), wireguard_gateway: wireguard_gateway.into() }
    }
}

impl Operation for ReplaceWireguardGateway {
    type Output = WireguardGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysPut", Method::PUT, "/wireguardgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()])
            .properties_with_id(self.gateway_id.as_str(), &self.wireguard_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a WireGuard gateway with its peers.
///
/// `DELETE /wireguardgateways/{gatewayId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the WireGuard gateway returns 404, and its LANs can be deleted some time later. The first read may return
/// 500.
#[doc(alias = "wireguardgatewaysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteWireguardGateway {
    gateway_id: WireguardGatewayId,
}

impl DeleteWireguardGateway {
    /// Deletes this WireGuard gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for DeleteWireguardGateway {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysDelete", Method::DELETE, "/wireguardgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

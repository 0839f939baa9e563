// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::vpn::{IpsecGatewayId, IpsecTunnel, IpsecTunnelId, IpsecTunnelList, NewIpsecTunnel};

use super::PRODUCT;

/// Lists the tunnels of an IPsec gateway, one page at a time.
///
/// `GET /ipsecgateways/{gatewayId}/tunnels`, returns an [`IpsecTunnelList`].
#[doc(alias = "ipsecgatewaysTunnelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListIpsecGatewayTunnels {
    gateway_id: IpsecGatewayId,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListIpsecGatewayTunnels {
    /// Lists every tunnel of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>) -> Self {
        Self { gateway_id: gateway_id.into(), offset: None, limit: None }
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

impl Operation for ListIpsecGatewayTunnels {
    type Output = IpsecTunnelList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysTunnelsGet", Method::GET, "/ipsecgateways/{gatewayId}/tunnels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListIpsecGatewayTunnels {
    type Item = IpsecTunnel;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a tunnel; it is usable once its status is `AVAILABLE`.
///
/// `POST /ipsecgateways/{gatewayId}/tunnels`, returns the [`IpsecTunnel`]. Not idempotent: a repetition creates a
/// second one, and names are not unique.
#[doc(alias = "ipsecgatewaysTunnelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateIpsecGatewayTunnel {
    gateway_id: IpsecGatewayId,
    tunnel: NewIpsecTunnel,
}

impl CreateIpsecGatewayTunnel {
    /// Creates this tunnel of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>, tunnel: impl Into<NewIpsecTunnel>) -> Self {
        Self { gateway_id: gateway_id.into(), tunnel: tunnel.into() }
    }
}

impl Operation for CreateIpsecGatewayTunnel {
    type Output = IpsecTunnel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysTunnelsPost", Method::POST, "/ipsecgateways/{gatewayId}/tunnels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).properties(&self.tunnel)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one tunnel, the one to poll during a change.
///
/// `GET /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`, returns the [`IpsecTunnel`]. Returns 404 once a deletion is
/// complete; for some seconds after the request it may return 500.
#[doc(alias = "ipsecgatewaysTunnelsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetIpsecGatewayTunnel {
    gateway_id: IpsecGatewayId,
    tunnel_id: IpsecTunnelId,
}

impl GetIpsecGatewayTunnel {
    /// Returns the tunnel of this gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    /// * `tunnel_id`: The tunnel.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>, tunnel_id: impl Into<IpsecTunnelId>) -> Self {
        Self { gateway_id: gateway_id.into(), tunnel_id: tunnel_id.into() }
    }
}

impl Operation for GetIpsecGatewayTunnel {
    type Output = IpsecTunnel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "ipsecgatewaysTunnelsFindById",
        Method::GET,
        "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.tunnel_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a tunnel, or creates one with this id if there is none.
///
/// `PUT /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`, returns the [`IpsecTunnel`]. Returns 200 for a replacement and
/// 201 for a creation. Members that are not set return to their defaults; the preshared key has to be sent again.
#[doc(alias = "ipsecgatewaysTunnelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceIpsecGatewayTunnel {
    gateway_id: IpsecGatewayId,
    tunnel_id: IpsecTunnelId,
    tunnel: NewIpsecTunnel,
}

impl ReplaceIpsecGatewayTunnel {
    /// Replaces the settings of this tunnel of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `tunnel_id`: The tunnel.
    pub fn new(
        gateway_id: impl Into<IpsecGatewayId>,
        tunnel_id: impl Into<IpsecTunnelId>,
        tunnel: impl Into<NewIpsecTunnel>,
    ) -> Self {
        Self { gateway_id: gateway_id.into(), tunnel_id: tunnel_id.into(), tunnel: tunnel.into() }
    }
}

impl Operation for ReplaceIpsecGatewayTunnel {
    type Output = IpsecTunnel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "ipsecgatewaysTunnelsPut",
        Method::PUT,
        "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.tunnel_id.as_str()])
            .properties_with_id(self.tunnel_id.as_str(), &self.tunnel)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a tunnel.
///
/// `DELETE /ipsecgateways/{gatewayId}/tunnels/{tunnelId}`, returns nothing. The response precedes the end of the
/// deletion, after which reading the tunnel returns 404.
#[doc(alias = "ipsecgatewaysTunnelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteIpsecGatewayTunnel {
    gateway_id: IpsecGatewayId,
    tunnel_id: IpsecTunnelId,
}

impl DeleteIpsecGatewayTunnel {
    /// Deletes this tunnel of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `tunnel_id`: The tunnel.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>, tunnel_id: impl Into<IpsecTunnelId>) -> Self {
        Self { gateway_id: gateway_id.into(), tunnel_id: tunnel_id.into() }
    }
}

impl Operation for DeleteIpsecGatewayTunnel {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "ipsecgatewaysTunnelsDelete",
        Method::DELETE,
        "/ipsecgateways/{gatewayId}/tunnels/{tunnelId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.tunnel_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

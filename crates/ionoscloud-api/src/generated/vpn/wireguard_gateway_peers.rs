// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::vpn::{NewWireguardPeer, WireguardGatewayId, WireguardPeer, WireguardPeerId, WireguardPeerList};

use super::PRODUCT;

/// Lists the peers of a WireGuard gateway, one page at a time.
///
/// `GET /wireguardgateways/{gatewayId}/peers`, returns a [`WireguardPeerList`].
#[doc(alias = "wireguardgatewaysPeersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListWireguardGatewayPeers {
    gateway_id: WireguardGatewayId,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListWireguardGatewayPeers {
    /// Lists every peer of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>) -> Self {
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

impl Operation for ListWireguardGatewayPeers {
    type Output = WireguardPeerList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "wireguardgatewaysPeersGet", Method::GET, "/wireguardgateways/{gatewayId}/peers");

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

impl Paged for ListWireguardGatewayPeers {
    type Item = WireguardPeer;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a peer; it is usable once its status is `AVAILABLE`.
///
/// `POST /wireguardgateways/{gatewayId}/peers`, returns the [`WireguardPeer`]. Not idempotent: a repetition creates a
/// second one, and names are not unique.
#[doc(alias = "wireguardgatewaysPeersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateWireguardGatewayPeer {
    gateway_id: WireguardGatewayId,
    peer: NewWireguardPeer,
}

impl CreateWireguardGatewayPeer {
    /// Creates this peer of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>, peer: impl Into<NewWireguardPeer>) -> Self {
        Self { gateway_id: gateway_id.into(), peer: peer.into() }
    }
}

impl Operation for CreateWireguardGatewayPeer {
    type Output = WireguardPeer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "wireguardgatewaysPeersPost",
        Method::POST,
        "/wireguardgateways/{gatewayId}/peers",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).properties(&self.peer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one peer, the one to poll during a change.
///
/// `GET /wireguardgateways/{gatewayId}/peers/{peerId}`, returns the [`WireguardPeer`]. Returns 404 once a deletion is
/// complete; for some seconds after the request it may return 500.
#[doc(alias = "wireguardgatewaysPeersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetWireguardGatewayPeer {
    gateway_id: WireguardGatewayId,
    peer_id: WireguardPeerId,
}

impl GetWireguardGatewayPeer {
    /// Returns the peer of this gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    /// * `peer_id`: The peer.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>, peer_id: impl Into<WireguardPeerId>) -> Self {
        Self { gateway_id: gateway_id.into(), peer_id: peer_id.into() }
    }
}

impl Operation for GetWireguardGatewayPeer {
    type Output = WireguardPeer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "wireguardgatewaysPeersFindById",
        Method::GET,
        "/wireguardgateways/{gatewayId}/peers/{peerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.peer_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a peer, or creates one with this id if there is none.
///
/// `PUT /wireguardgateways/{gatewayId}/peers/{peerId}`, returns the [`WireguardPeer`]. Returns 200 for a replacement
/// and 201 for a creation. Members that are not set return to their defaults.
#[doc(alias = "wireguardgatewaysPeersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceWireguardGatewayPeer {
    gateway_id: WireguardGatewayId,
    peer_id: WireguardPeerId,
    peer: NewWireguardPeer,
}

impl ReplaceWireguardGatewayPeer {
    /// Replaces the settings of this peer of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `peer_id`: The peer.
    pub fn new(
        gateway_id: impl Into<WireguardGatewayId>,
        peer_id: impl Into<WireguardPeerId>,
        peer: impl Into<NewWireguardPeer>,
    ) -> Self {
        Self { gateway_id: gateway_id.into(), peer_id: peer_id.into(), peer: peer.into() }
    }
}

impl Operation for ReplaceWireguardGatewayPeer {
    type Output = WireguardPeer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "wireguardgatewaysPeersPut",
        Method::PUT,
        "/wireguardgateways/{gatewayId}/peers/{peerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.peer_id.as_str()])
            .properties_with_id(self.peer_id.as_str(), &self.peer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a peer.
///
/// `DELETE /wireguardgateways/{gatewayId}/peers/{peerId}`, returns nothing. The response precedes the end of the
/// deletion, after which reading the peer returns 404.
#[doc(alias = "wireguardgatewaysPeersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteWireguardGatewayPeer {
    gateway_id: WireguardGatewayId,
    peer_id: WireguardPeerId,
}

impl DeleteWireguardGatewayPeer {
    /// Deletes this peer of this gateway.
    ///
    /// * `gateway_id`: The gateway.
    /// * `peer_id`: The peer.
    pub fn new(gateway_id: impl Into<WireguardGatewayId>, peer_id: impl Into<WireguardPeerId>) -> Self {
        Self { gateway_id: gateway_id.into(), peer_id: peer_id.into() }
    }
}

impl Operation for DeleteWireguardGatewayPeer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "wireguardgatewaysPeersDelete",
        Method::DELETE,
        "/wireguardgateways/{gatewayId}/peers/{peerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str(), self.peer_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

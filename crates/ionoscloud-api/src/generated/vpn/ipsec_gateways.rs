// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::vpn::{IpsecGateway, IpsecGatewayId, IpsecGatewayList, NewIpsecGateway};

use super::PRODUCT;

/// Lists the IPsec gateways of the location, one page at a time.
///
/// `GET /ipsecgateways`, returns an [`IpsecGatewayList`].
#[doc(alias = "ipsecgatewaysGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListIpsecGateways {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListIpsecGateways {
    /// Lists every IPsec gateway of the location.
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

impl Operation for ListIpsecGateways {
    type Output = IpsecGatewayList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysGet", Method::GET, "/ipsecgateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListIpsecGateways {
    type Item = IpsecGateway;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Creates an IPsec gateway; it is usable once its status is `AVAILABLE`.
///
/// `POST /ipsecgateways`, returns the [`IpsecGateway`]. Not idempotent: a repetition creates a second one, and names
/// are not unique.
#[doc(alias = "ipsecgatewaysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateIpsecGateway {
    ipsec_gateway: NewIpsecGateway,
}

impl CreateIpsecGateway {
    /// Creates this IPsec gateway.
    pub fn new(ipsec_gateway: impl Into<NewIpsecGateway>) -> Self {
        Self { ipsec_gateway: ipsec_gateway.into() }
    }
}

impl Operation for CreateIpsecGateway {
    type Output = IpsecGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysPost", Method::POST, "/ipsecgateways");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.ipsec_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one IPsec gateway, the one to poll during a change.
///
/// `GET /ipsecgateways/{gatewayId}`, returns the [`IpsecGateway`]. Returns 404 once a deletion is complete; for some
/// seconds after the request it may return 500.
#[doc(alias = "ipsecgatewaysFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetIpsecGateway {
    gateway_id: IpsecGatewayId,
}

impl GetIpsecGateway {
    /// Returns the IPsec gateway with this id.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for GetIpsecGateway {
    type Output = IpsecGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysFindById", Method::GET, "/ipsecgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of an IPsec gateway, or creates one with this id if there is none.
///
/// `PUT /ipsecgateways/{gatewayId}`, returns the [`IpsecGateway`]. Returns 200 for a replacement and 201 for a
/// creation. Members that are not set return to their defaults.
#[doc(alias = "ipsecgatewaysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceIpsecGateway {
    gateway_id: IpsecGatewayId,
    ipsec_gateway: NewIpsecGateway,
}

impl ReplaceIpsecGateway {
    /// Replaces the settings of this IPsec gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>, ipsec_gateway: impl Into<NewIpsecGateway>) -> Self {
        Self { gateway_id: gateway_id.into(), ipsec_gateway: ipsec_gateway.into() }
    }
}

impl Operation for ReplaceIpsecGateway {
    type Output = IpsecGateway;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysPut", Method::PUT, "/ipsecgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()])
            .properties_with_id(self.gateway_id.as_str(), &self.ipsec_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an IPsec gateway with its tunnels.
///
/// `DELETE /ipsecgateways/{gatewayId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the IPsec gateway returns 404, and its LANs can be deleted some time later. The first read may return 500.
#[doc(alias = "ipsecgatewaysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteIpsecGateway {
    gateway_id: IpsecGatewayId,
}

impl DeleteIpsecGateway {
    /// Deletes this IPsec gateway.
    ///
    /// * `gateway_id`: The gateway.
    pub fn new(gateway_id: impl Into<IpsecGatewayId>) -> Self {
        Self { gateway_id: gateway_id.into() }
    }
}

impl Operation for DeleteIpsecGateway {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipsecgatewaysDelete", Method::DELETE, "/ipsecgateways/{gatewayId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

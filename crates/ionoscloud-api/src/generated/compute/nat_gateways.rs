// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{
    NatGateway, NatGatewayId, NatGatewayList, NatGatewayUpdate, NewNatGateway, NewNatGatewayProperties,
};

use super::PRODUCT;

/// Lists the NAT gatewaies in a data centre.
///
/// `GET /datacenters/{datacenterId}/natgateways`, returns the [`NatGatewayList`].
#[doc(alias = "datacentersNatgatewaysGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNatGateways {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNatGateways {
    /// Lists every NAT gateway in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            depth: None,
            order_by: None,
            max_results: None,
            filters: Vec::new(),
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
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

impl Operation for ListNatGateways {
    type Output = NatGatewayList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysGet",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListNatGateways {
    type Item = NatGateway;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a NAT gateway in a data centre.
///
/// `POST /datacenters/{datacenterId}/natgateways`, returns the [`NatGateway`].
#[doc(alias = "datacentersNatgatewaysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNatGateway {
    datacenter_id: DatacenterId,
    nat_gateway: NewNatGateway,
    depth: Option<u32>,
}

impl CreateNatGateway {
    /// Creates this NAT gateway in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, nat_gateway: impl Into<NewNatGateway>) -> Self {
        Self { datacenter_id: datacenter_id.into(), nat_gateway: nat_gateway.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateNatGateway {
    type Output = NatGateway;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysPost",
        Method::POST,
        "/datacenters/{datacenterId}/natgateways",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.nat_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a NAT gateway in a data centre.
///
/// `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}`, returns the [`NatGateway`].
#[doc(alias = "datacentersNatgatewaysFindByNatGatewayId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNatGateway {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    depth: Option<u32>,
}

impl GetNatGateway {
    /// Returns the NAT gateway in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, nat_gateway_id: impl Into<NatGatewayId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), nat_gateway_id: nat_gateway_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetNatGateway {
    type Output = NatGateway;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFindByNatGatewayId",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a NAT gateway in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}`, returns the [`NatGateway`].
#[doc(alias = "datacentersNatgatewaysPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNatGateway {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway: NewNatGatewayProperties,
    depth: Option<u32>,
}

impl ReplaceNatGateway {
    /// Replaces this NAT gateway in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway: impl Into<NewNatGatewayProperties>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway: nat_gateway.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceNatGateway {
    type Output = NatGateway;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysPut",
        Method::PUT,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.nat_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a NAT gateway in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}`, returns the [`NatGateway`].
#[doc(alias = "datacentersNatgatewaysPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNatGateway {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway: NatGatewayUpdate,
    depth: Option<u32>,
}

impl UpdateNatGateway {
    /// Changes this NAT gateway in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway: impl Into<NatGatewayUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway: nat_gateway.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateNatGateway {
    type Output = NatGateway;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.nat_gateway)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a NAT gateway in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}`, returns nothing.
#[doc(alias = "datacentersNatgatewaysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNatGateway {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
}

impl DeleteNatGateway {
    /// Deletes this NAT gateway in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, nat_gateway_id: impl Into<NatGatewayId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), nat_gateway_id: nat_gateway_id.into() }
    }
}

impl Operation for DeleteNatGateway {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

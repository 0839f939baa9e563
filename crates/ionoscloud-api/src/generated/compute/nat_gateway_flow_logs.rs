// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{FlowLog, FlowLogId, FlowLogList, FlowLogUpdate, NatGatewayId, NewFlowLog};

use super::PRODUCT;

/// Lists the flow logs of a NAT gateway.
///
/// `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs`, returns a [`FlowLogList`].
#[doc(alias = "datacentersNatgatewaysFlowlogsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNatGatewayFlowLogs {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNatGatewayFlowLogs {
    /// Lists every flow log of this NAT gateway.
    pub fn new(datacenter_id: impl Into<DatacenterId>, nat_gateway_id: impl Into<NatGatewayId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            depth: None,
            offset: None,
            limit: None,
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

impl Operation for ListNatGatewayFlowLogs {
    type Output = FlowLogList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsGet",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
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

impl Paged for ListNatGatewayFlowLogs {
    type Item = FlowLog;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a flow log of a NAT gateway.
///
/// `POST /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs`, returns the [`FlowLog`].
#[doc(alias = "datacentersNatgatewaysFlowlogsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNatGatewayFlowLog {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl CreateNatGatewayFlowLog {
    /// Creates this flow log of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            flow_log: flow_log.into(),
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

impl Operation for CreateNatGatewayFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsPost",
        Method::POST,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a flow log of a NAT gateway.
///
/// `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`, returns the [`FlowLog`].
#[doc(alias = "datacentersNatgatewaysFlowlogsFindByFlowLogId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNatGatewayFlowLog {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    flow_log_id: FlowLogId,
    depth: Option<u32>,
}

impl GetNatGatewayFlowLog {
    /// Returns the flow log of this NAT gateway with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            flow_log_id: flow_log_id.into(),
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

impl Operation for GetNatGatewayFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsFindByFlowLogId",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a flow log of a NAT gateway; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`, returns the [`FlowLog`].
#[doc(alias = "datacentersNatgatewaysFlowlogsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNatGatewayFlowLog {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    flow_log_id: FlowLogId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl ReplaceNatGatewayFlowLog {
    /// Replaces this flow log of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            flow_log_id: flow_log_id.into(),
            flow_log: flow_log.into(),
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

impl Operation for ReplaceNatGatewayFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a flow log of a NAT gateway; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`, returns the [`FlowLog`].
#[doc(alias = "datacentersNatgatewaysFlowlogsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNatGatewayFlowLog {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    flow_log_id: FlowLogId,
    flow_log: FlowLogUpdate,
    depth: Option<u32>,
}

impl UpdateNatGatewayFlowLog {
    /// Changes this flow log of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<FlowLogUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            flow_log_id: flow_log_id.into(),
            flow_log: flow_log.into(),
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

impl Operation for UpdateNatGatewayFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a flow log of a NAT gateway.
///
/// `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`, returns nothing.
#[doc(alias = "datacentersNatgatewaysFlowlogsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNatGatewayFlowLog {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    flow_log_id: FlowLogId,
}

impl DeleteNatGatewayFlowLog {
    /// Deletes this flow log of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            flow_log_id: flow_log_id.into(),
        }
    }
}

impl Operation for DeleteNatGatewayFlowLog {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysFlowlogsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.flow_log_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

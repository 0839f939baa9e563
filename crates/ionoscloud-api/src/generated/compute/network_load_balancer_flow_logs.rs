// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{FlowLog, FlowLogId, FlowLogList, FlowLogUpdate, NetworkLoadBalancerId, NewFlowLog};

use super::PRODUCT;

/// Lists the flow logs of a network load balancer.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs`, returns the
/// [`FlowLogList`].
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNetworkLoadBalancerFlowLogs {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNetworkLoadBalancerFlowLogs {
    /// Lists every flow log of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for ListNetworkLoadBalancerFlowLogs {
    type Output = FlowLogList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsGet",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
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

impl Paged for ListNetworkLoadBalancerFlowLogs {
    type Item = FlowLog;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a flow log of a network load balancer.
///
/// `POST /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs`, returns the [`FlowLog`].
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNetworkLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl CreateNetworkLoadBalancerFlowLog {
    /// Creates this flow log of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for CreateNetworkLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsPost",
        Method::POST,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a flow log of a network load balancer.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}`, returns the
/// [`FlowLog`].
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsFindByFlowLogId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNetworkLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    flow_log_id: FlowLogId,
    depth: Option<u32>,
}

impl GetNetworkLoadBalancerFlowLog {
    /// Returns the flow log of this network load balancer with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for GetNetworkLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsFindByFlowLogId",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a flow log of a network load balancer; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}`, returns the
/// [`FlowLog`].
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNetworkLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    flow_log_id: FlowLogId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl ReplaceNetworkLoadBalancerFlowLog {
    /// Replaces this flow log of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for ReplaceNetworkLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a flow log of a network load balancer; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}`, returns the
/// [`FlowLog`].
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNetworkLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    flow_log_id: FlowLogId,
    flow_log: FlowLogUpdate,
    depth: Option<u32>,
}

impl UpdateNetworkLoadBalancerFlowLog {
    /// Changes this flow log of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<FlowLogUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for UpdateNetworkLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a flow log of a network load balancer.
///
/// `DELETE /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}`, returns
/// nothing.
#[doc(alias = "datacentersNetworkloadbalancersFlowlogsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNetworkLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    flow_log_id: FlowLogId,
}

impl DeleteNetworkLoadBalancerFlowLog {
    /// Deletes this flow log of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            flow_log_id: flow_log_id.into(),
        }
    }
}

impl Operation for DeleteNetworkLoadBalancerFlowLog {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFlowlogsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{
    ApplicationLoadBalancerId, FlowLog, FlowLogId, FlowLogList, FlowLogUpdate, NewFlowLog,
};

use super::PRODUCT;

/// Lists the flow logs of an application load balancer.
///
/// `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs`, returns the
/// [`FlowLogList`].
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListApplicationLoadBalancerFlowLogs {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListApplicationLoadBalancerFlowLogs {
    /// Lists every flow log of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for ListApplicationLoadBalancerFlowLogs {
    type Output = FlowLogList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsGet",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
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

impl Paged for ListApplicationLoadBalancerFlowLogs {
    type Item = FlowLog;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a flow log of an application load balancer.
///
/// `POST /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs`, returns the
/// [`FlowLog`].
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateApplicationLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl CreateApplicationLoadBalancerFlowLog {
    /// Creates this flow log of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for CreateApplicationLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsPost",
        Method::POST,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a flow log of an application load balancer.
///
/// `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}`, returns
/// the [`FlowLog`].
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsFindByFlowLogId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetApplicationLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    flow_log_id: FlowLogId,
    depth: Option<u32>,
}

impl GetApplicationLoadBalancerFlowLog {
    /// Returns the flow log of this application load balancer with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for GetApplicationLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsFindByFlowLogId",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a flow log of an application load balancer; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}`, returns
/// the [`FlowLog`].
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceApplicationLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    flow_log_id: FlowLogId,
    flow_log: NewFlowLog,
    depth: Option<u32>,
}

impl ReplaceApplicationLoadBalancerFlowLog {
    /// Replaces this flow log of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<NewFlowLog>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for ReplaceApplicationLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a flow log of an application load balancer; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}`,
/// returns the [`FlowLog`].
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateApplicationLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    flow_log_id: FlowLogId,
    flow_log: FlowLogUpdate,
    depth: Option<u32>,
}

impl UpdateApplicationLoadBalancerFlowLog {
    /// Changes this flow log of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
        flow_log: impl Into<FlowLogUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for UpdateApplicationLoadBalancerFlowLog {
    type Output = FlowLog;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.flow_log)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a flow log of an application load balancer.
///
/// `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}`,
/// returns nothing.
#[doc(alias = "datacentersApplicationloadbalancersFlowlogsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteApplicationLoadBalancerFlowLog {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    flow_log_id: FlowLogId,
}

impl DeleteApplicationLoadBalancerFlowLog {
    /// Deletes this flow log of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        flow_log_id: impl Into<FlowLogId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            flow_log_id: flow_log_id.into(),
        }
    }
}

impl Operation for DeleteApplicationLoadBalancerFlowLog {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFlowlogsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/flowlogs/{flowLogId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str(), self.flow_log_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

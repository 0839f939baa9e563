// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{
    ApplicationLoadBalancerForwardingRule, ApplicationLoadBalancerForwardingRuleList,
    ApplicationLoadBalancerForwardingRuleUpdate, ApplicationLoadBalancerId, ForwardingRuleId,
    NewApplicationLoadBalancerForwardingRule,
};

use super::PRODUCT;

/// Lists the forwarding rules of an application load balancer.
///
/// `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules`, returns the
/// [`ApplicationLoadBalancerForwardingRuleList`].
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListApplicationLoadBalancerForwardingRules {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListApplicationLoadBalancerForwardingRules {
    /// Lists every forwarding rule of this application load balancer.
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

impl Operation for ListApplicationLoadBalancerForwardingRules {
    type Output = ApplicationLoadBalancerForwardingRuleList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesGet",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules",
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

impl Paged for ListApplicationLoadBalancerForwardingRules {
    type Item = ApplicationLoadBalancerForwardingRule;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a forwarding rule of an application load balancer.
///
/// `POST /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules`, returns the
/// [`ApplicationLoadBalancerForwardingRule`].
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateApplicationLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    forwarding_rule: NewApplicationLoadBalancerForwardingRule,
    depth: Option<u32>,
}

impl CreateApplicationLoadBalancerForwardingRule {
    /// Creates this forwarding rule of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        forwarding_rule: impl Into<NewApplicationLoadBalancerForwardingRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule: forwarding_rule.into(),
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

impl Operation for CreateApplicationLoadBalancerForwardingRule {
    type Output = ApplicationLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesPost",
        Method::POST,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a forwarding rule of an application load balancer.
///
/// `GET
/// /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`ApplicationLoadBalancerForwardingRule`].
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesFindByForwardingRuleId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetApplicationLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    depth: Option<u32>,
}

impl GetApplicationLoadBalancerForwardingRule {
    /// Returns the forwarding rule of this application load balancer with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
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

impl Operation for GetApplicationLoadBalancerForwardingRule {
    type Output = ApplicationLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesFindByForwardingRuleId",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[
                self.datacenter_id.as_str(),
                self.application_load_balancer_id.as_str(),
                self.forwarding_rule_id.as_str(),
            ],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a forwarding rule of an application load balancer; members that are not set are reset.
///
/// `PUT
/// /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`ApplicationLoadBalancerForwardingRule`].
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceApplicationLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    forwarding_rule: NewApplicationLoadBalancerForwardingRule,
    depth: Option<u32>,
}

impl ReplaceApplicationLoadBalancerForwardingRule {
    /// Replaces this forwarding rule of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
        forwarding_rule: impl Into<NewApplicationLoadBalancerForwardingRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
            forwarding_rule: forwarding_rule.into(),
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

impl Operation for ReplaceApplicationLoadBalancerForwardingRule {
    type Output = ApplicationLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[
                self.datacenter_id.as_str(),
                self.application_load_balancer_id.as_str(),
                self.forwarding_rule_id.as_str(),
            ],
        )
        .query("depth", &self.depth)
        .properties(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a forwarding rule of an application load balancer; members that are not set stay as they are.
///
/// `PATCH
/// /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`ApplicationLoadBalancerForwardingRule`].
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateApplicationLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    forwarding_rule: ApplicationLoadBalancerForwardingRuleUpdate,
    depth: Option<u32>,
}

impl UpdateApplicationLoadBalancerForwardingRule {
    /// Changes this forwarding rule of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
        forwarding_rule: impl Into<ApplicationLoadBalancerForwardingRuleUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
            forwarding_rule: forwarding_rule.into(),
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

impl Operation for UpdateApplicationLoadBalancerForwardingRule {
    type Output = ApplicationLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[
                self.datacenter_id.as_str(),
                self.application_load_balancer_id.as_str(),
                self.forwarding_rule_id.as_str(),
            ],
        )
        .query("depth", &self.depth)
        .json(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a forwarding rule of an application load balancer.
///
/// `DELETE
/// /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns nothing.
#[doc(alias = "datacentersApplicationloadbalancersForwardingrulesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteApplicationLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
}

impl DeleteApplicationLoadBalancerForwardingRule {
    /// Deletes this forwarding rule of this application load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
        }
    }
}

impl Operation for DeleteApplicationLoadBalancerForwardingRule {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersForwardingrulesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[
                self.datacenter_id.as_str(),
                self.application_load_balancer_id.as_str(),
                self.forwarding_rule_id.as_str(),
            ],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{
    ForwardingRuleId, NetworkLoadBalancerForwardingRule, NetworkLoadBalancerForwardingRuleList,
    NetworkLoadBalancerForwardingRuleUpdate, NetworkLoadBalancerId, NewNetworkLoadBalancerForwardingRule,
};

use super::PRODUCT;

/// Lists the forwarding rules of a network load balancer.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules`, returns the
/// [`NetworkLoadBalancerForwardingRuleList`].
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNetworkLoadBalancerForwardingRules {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNetworkLoadBalancerForwardingRules {
    /// Lists every forwarding rule of this network load balancer.
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

impl Operation for ListNetworkLoadBalancerForwardingRules {
    type Output = NetworkLoadBalancerForwardingRuleList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesGet",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules",
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

impl Paged for ListNetworkLoadBalancerForwardingRules {
    type Item = NetworkLoadBalancerForwardingRule;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a forwarding rule of a network load balancer.
///
/// `POST /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules`, returns the
/// [`NetworkLoadBalancerForwardingRule`].
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNetworkLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    forwarding_rule: NewNetworkLoadBalancerForwardingRule,
    depth: Option<u32>,
}

impl CreateNetworkLoadBalancerForwardingRule {
    /// Creates this forwarding rule of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        forwarding_rule: impl Into<NewNetworkLoadBalancerForwardingRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for CreateNetworkLoadBalancerForwardingRule {
    type Output = NetworkLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesPost",
        Method::POST,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a forwarding rule of a network load balancer.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`NetworkLoadBalancerForwardingRule`].
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesFindByForwardingRuleId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNetworkLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    depth: Option<u32>,
}

impl GetNetworkLoadBalancerForwardingRule {
    /// Returns the forwarding rule of this network load balancer with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for GetNetworkLoadBalancerForwardingRule {
    type Output = NetworkLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesFindByForwardingRuleId",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a forwarding rule of a network load balancer; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`NetworkLoadBalancerForwardingRule`].
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNetworkLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    forwarding_rule: NewNetworkLoadBalancerForwardingRule,
    depth: Option<u32>,
}

impl ReplaceNetworkLoadBalancerForwardingRule {
    /// Replaces this forwarding rule of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
        forwarding_rule: impl Into<NewNetworkLoadBalancerForwardingRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for ReplaceNetworkLoadBalancerForwardingRule {
    type Output = NetworkLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a forwarding rule of a network load balancer; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns the [`NetworkLoadBalancerForwardingRule`].
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNetworkLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
    forwarding_rule: NetworkLoadBalancerForwardingRuleUpdate,
    depth: Option<u32>,
}

impl UpdateNetworkLoadBalancerForwardingRule {
    /// Changes this forwarding rule of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
        forwarding_rule: impl Into<NetworkLoadBalancerForwardingRuleUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for UpdateNetworkLoadBalancerForwardingRule {
    type Output = NetworkLoadBalancerForwardingRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.forwarding_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a forwarding rule of a network load balancer.
///
/// `DELETE
/// /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}`,
/// returns nothing.
#[doc(alias = "datacentersNetworkloadbalancersForwardingrulesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNetworkLoadBalancerForwardingRule {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    forwarding_rule_id: ForwardingRuleId,
}

impl DeleteNetworkLoadBalancerForwardingRule {
    /// Deletes this forwarding rule of this network load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        forwarding_rule_id: impl Into<ForwardingRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
        }
    }
}

impl Operation for DeleteNetworkLoadBalancerForwardingRule {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersForwardingrulesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

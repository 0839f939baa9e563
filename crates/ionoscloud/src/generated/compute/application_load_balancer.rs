// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{
    ApplicationLoadBalancerFlowLogHandle, ApplicationLoadBalancerFlowLogs, ApplicationLoadBalancerForwardingRuleHandle,
    ApplicationLoadBalancerForwardingRules,
};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListApplicationLoadBalancers;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The application load balancers of a data centre.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/applicationloadbalancers`: Creates an
///   application load balancer in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, and
///   the application load balancer and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update),
///   `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`: Changes an application
///   load balancer in a data centre; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends
///   when the request is done, and the application load balancer and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace),
///   `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`: Replaces the content of an
///   application load balancer in a data centre; members that are not set are reset.
///   `NewApplicationLoadBalancerProperties::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends
///   when the request is done, and the application load balancer and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete),
///   `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`: Deletes an application
///   load balancer in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, the application
///   load balancer is gone and its data centre is `AVAILABLE`.
pub type ApplicationLoadBalancers = Collection<kinds::ApplicationLoadBalancer>;

/// The handle of an application load balancer: its ids, without its content. [`ApplicationLoadBalancers`] says what its
/// operations do, and when a wait for them ends.
pub type ApplicationLoadBalancerHandle = Handle<kinds::ApplicationLoadBalancer>;

impl Handle<kinds::ApplicationLoadBalancer> {
    /// Returns the collection of the flow logs of this application load balancer; nothing is sent.
    pub fn flow_logs(&self) -> ApplicationLoadBalancerFlowLogs {
        self.children()
    }

    /// Returns the handle of one of [these flow logs](Self::flow_logs); nothing is sent.
    pub fn flow_log(&self, id: impl Into<models::FlowLogId>) -> ApplicationLoadBalancerFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Returns the collection of the forwarding rules of this application load balancer; nothing is sent.
    pub fn forwarding_rules(&self) -> ApplicationLoadBalancerForwardingRules {
        self.children()
    }

    /// Returns the handle of one of [these forwarding rules](Self::forwarding_rules); nothing is sent.
    pub fn forwarding_rule(
        &self,
        id: impl Into<models::ForwardingRuleId>,
    ) -> ApplicationLoadBalancerForwardingRuleHandle {
        self.forwarding_rules().handle(id)
    }
}

impl ListRequest<ListApplicationLoadBalancers> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::ApplicationLoadBalancer> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

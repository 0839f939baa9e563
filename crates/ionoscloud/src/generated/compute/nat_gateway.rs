// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{NatGatewayFlowLogHandle, NatGatewayFlowLogs, NatGatewayRuleHandle, NatGatewayRules};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListNatGateways;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The NAT gateways of a data centre.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/natgateways`: Creates a NAT gateway in a data
///   centre. [`wait`](crate::InProgress::wait) ends when the request is done, and the NAT gateway and its data centre
///   are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}`: Changes a NAT
///   gateway in a data centre; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends when
///   the request is done, and the NAT gateway and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}`: Replaces the
///   content of a NAT gateway in a data centre; members that are not set are reset.
///   `NewNatGatewayProperties::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the
///   request is done, and the NAT gateway and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}`: Deletes a NAT
///   gateway in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, the NAT gateway is gone
///   and its data centre is `AVAILABLE`.
pub type NatGateways = Collection<kinds::NatGateway>;

/// The handle of a NAT gateway: its ids, without its content. [`NatGateways`] says what its operations do, and when a
/// wait for them ends.
pub type NatGatewayHandle = Handle<kinds::NatGateway>;

impl Handle<kinds::NatGateway> {
    /// Returns the collection of the flow logs of this NAT gateway; nothing is sent.
    pub fn flow_logs(&self) -> NatGatewayFlowLogs {
        self.children()
    }

    /// Returns the handle of one of [these flow logs](Self::flow_logs); nothing is sent.
    pub fn flow_log(&self, id: impl Into<models::FlowLogId>) -> NatGatewayFlowLogHandle {
        self.flow_logs().handle(id)
    }

    /// Returns the collection of the rules of this NAT gateway; nothing is sent.
    pub fn rules(&self) -> NatGatewayRules {
        self.children()
    }

    /// Returns the handle of one of [these rules](Self::rules); nothing is sent.
    pub fn rule(&self, id: impl Into<models::NatGatewayRuleId>) -> NatGatewayRuleHandle {
        self.rules().handle(id)
    }
}

impl ListRequest<ListNatGateways> {
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

impl GetRequest<kinds::NatGateway> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

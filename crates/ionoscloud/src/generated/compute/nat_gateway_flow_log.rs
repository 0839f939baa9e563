// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListNatGatewayFlowLogs;
use ionoscloud_api::compute::kinds;

/// The flow logs of a NAT gateway.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs`: Creates a
///   flow log of a NAT gateway. [`wait`](crate::InProgress::wait) ends when the request is done, and the flow log and
///   its data centre are `AVAILABLE`.
/// * [`update`](Collection::update),
///   `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`: Changes a flow log of a NAT
///   gateway; members that are not set stay as they are. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the flow log and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace),
///   `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`: Replaces the content of a flow
///   log of a NAT gateway; members that are not set are reset. `NewFlowLog::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the flow log and its data centre are
///   `AVAILABLE`.
/// * [`delete`](Collection::delete),
///   `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}/flowlogs/{flowLogId}`: Deletes a flow log of a NAT
///   gateway. [`wait`](crate::InProgress::wait) ends when the request is done, the flow log is gone and its data centre
///   is `AVAILABLE`.
pub type NatGatewayFlowLogs = Collection<kinds::NatGatewayFlowLog>;

/// The handle of a flow log: its ids, without its content. [`NatGatewayFlowLogs`] says what its operations do, and when
/// a wait for them ends.
pub type NatGatewayFlowLogHandle = Handle<kinds::NatGatewayFlowLog>;

impl ListRequest<ListNatGatewayFlowLogs> {
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

impl GetRequest<kinds::NatGatewayFlowLog> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

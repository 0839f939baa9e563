// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListNicFlowLogs;
use ionoscloud_api::compute::kinds;

/// The flow logs of a NIC.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs`:
///   Creates a flow log of a NIC. [`wait`](crate::InProgress::wait) ends when the request is done, and the flow log and
///   its data centre are `AVAILABLE`.
/// * [`update`](Collection::update),
///   `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}`: Changes a flow log of a
///   NIC; members that are not set stay as they are. Only the name of a flow log of a NIC can change.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the flow log and its data centre are
///   `AVAILABLE`.
/// * [`replace`](Collection::replace),
///   `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}`: Replaces the content of a
///   flow log of a NIC; members that are not set are reset. `NewFlowLog::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the flow log and its data centre are
///   `AVAILABLE`.
/// * [`delete`](Collection::delete),
///   `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs/{flowlogId}`: Deletes a flow log of a
///   NIC. [`wait`](crate::InProgress::wait) ends when the request is done, the flow log is gone and its data centre is
///   `AVAILABLE`.
pub type NicFlowLogs = Collection<kinds::NicFlowLog>;

/// The handle of a flow log: its ids, without its content. [`NicFlowLogs`] says what its operations do, and when a wait
/// for them ends.
pub type NicFlowLogHandle = Handle<kinds::NicFlowLog>;

impl ListRequest<ListNicFlowLogs> {
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

impl GetRequest<kinds::NicFlowLog> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

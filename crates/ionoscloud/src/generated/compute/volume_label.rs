// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListVolumeLabels;
use ionoscloud_api::compute::kinds;

/// The labels of a volume. They have no state: the response completes a change.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/volumes/{volumeId}/labels`: Creates a label of a
///   volume. The response completes the change: there is nothing to wait for.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}`: Replaces the
///   content of a label of a volume; members that are not set are reset. `NewResourceLabel::try_from(read)` keeps what
///   was read. The response completes the change: there is nothing to wait for.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}`: Deletes a
///   label of a volume. The response completes the change: there is nothing to wait for.
pub type VolumeLabels = Collection<kinds::VolumeLabel>;

/// The handle of a label: its ids, without its content. [`VolumeLabels`] says what its operations do.
pub type VolumeLabelHandle = Handle<kinds::VolumeLabel>;

impl ListRequest<ListVolumeLabels> {
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

impl GetRequest<kinds::VolumeLabel> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

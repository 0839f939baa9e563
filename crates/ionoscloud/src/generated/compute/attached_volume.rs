// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListAttachedVolumes;
use ionoscloud_api::compute::kinds;

/// The volumes that are attached to a server.
///
/// [`ServerHandle::attach_volume`](crate::compute::ServerHandle::attach_volume) attaches one that exists,
/// [`ServerHandle::detach_volume`](crate::compute::ServerHandle::detach_volume) detaches it; it is deleted as one of
/// the [`Volumes`](crate::compute::Volumes) of its data centre.
pub type AttachedVolumes = Collection<kinds::AttachedVolume>;

/// The handle of a volume: its ids, without its content.
pub type AttachedVolumeHandle = Handle<kinds::AttachedVolume>;

impl ListRequest<ListAttachedVolumes> {
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

impl GetRequest<kinds::AttachedVolume> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

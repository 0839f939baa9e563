// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::user_management::kinds;

/// The resources of one type that can be shared; they are only read.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /um/resources/{resourceType}/{resourceId}`: Returns a resource that can be shared.
///   The type is that of the path, such as `datacenter` or `ipblock`.
pub type TypeResources = Collection<kinds::TypeResource>;

/// The handle of a resource: its ids, without its content. [`TypeResources`] says what its operations do.
pub type TypeResourceHandle = Handle<kinds::TypeResource>;

impl GetRequest<kinds::TypeResource> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::kinds;

/// The locations of a region.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /locations/{regionId}/{locationId}`: Returns a location. The two parts of the id
///   are two arguments: `de` and `fra`.
pub type RegionLocations = Collection<kinds::RegionLocation>;

/// The handle of a location: its ids, without its content. [`RegionLocations`] says what its operations do.
pub type RegionLocationHandle = Handle<kinds::RegionLocation>;

impl GetRequest<kinds::RegionLocation> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::ListLocations;
use super::Root;

use crate::resource;

/// The locations; they are only read.
///
/// The collection `/locations`.
#[derive(Clone, Copy, Debug)]
pub enum Location {}
impl resource::Kind for Location {
    type Parent = Root;
    const NOUN: &'static str = "location";
}

impl resource::Listable for Location {
    type Entry = models::LocationInfo;
    type List = ListLocations;

    fn list(_: &Root) -> ListLocations {
        ListLocations::new().depth(1)
    }

    fn entry_id(entry: &models::LocationInfo) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::LocationInfo) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::ListLocations;
use super::Root;

use crate::resource;

/// The locations that a registry can be in; they are only read.
///
/// The collection `/locations`.
#[derive(Clone, Copy, Debug)]
pub enum Location {}
impl resource::Kind for Location {
    type Parent = Root;
    const NOUN: &'static str = "location";
}

impl resource::Listable for Location {
    type Entry = models::RegistryLocation;
    type List = ListLocations;

    fn list(_: &Root) -> ListLocations {
        ListLocations::new()
    }

    fn entry_id(entry: &models::RegistryLocation) -> Option<&str> {
        entry.id.as_ref().map(ionoscloud_core::Location::as_str)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetLocation, PRODUCT};
use super::RegionKey;

use crate::resource;

/// The locations of a region.
///
/// The collection `/locations/{regionId}`.
#[derive(Clone, Copy, Debug)]
pub enum RegionLocation {}
impl resource::Kind for RegionLocation {
    type Parent = RegionKey;
    const NOUN: &'static str = "location";
}

impl resource::Resource for RegionLocation {
    type Item = models::LocationInfo;
    type Id = models::LocationId;
    type Key = RegionLocationKey;
    type Get = GetLocation;

    fn key(parent: &RegionKey, id: models::LocationId) -> RegionLocationKey {
        RegionLocationKey { location: parent.location.clone(), region_id: parent.region_id.clone(), location_id: id }
    }

    fn id(key: &RegionLocationKey) -> &models::LocationId {
        &key.location_id
    }

    fn get(key: &RegionLocationKey) -> GetLocation {
        GetLocation::new(key.region_id.clone(), key.location_id.clone())
    }
}

impl resource::Tracked for RegionLocation {
    type Seen = models::LocationInfo;
    type Poll = GetLocation;
    type Gone = ();

    fn poll(key: &RegionLocationKey) -> GetLocation {
        GetLocation::new(key.region_id.clone(), key.location_id.clone())
    }

    fn polled_id(key: &RegionLocationKey) -> &str {
        key.location_id.as_str()
    }

    fn gone(seen: Option<models::LocationInfo>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a location: `/locations/{regionId}/{locationId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegionLocationKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the region.
    pub region_id: models::RegionId,
    /// Identifies the location.
    pub location_id: models::LocationId,
}

impl RegionLocationKey {
    /// The key of these ids, in the default location.
    pub fn new(region_id: impl Into<models::RegionId>, location_id: impl Into<models::LocationId>) -> Self {
        Self { location: None, region_id: region_id.into(), location_id: location_id.into() }
    }
}

impl resource::Key for RegionLocationKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/locations/{regionId}/{locationId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.region_id.as_str(), self.location_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [region_id, location_id] = ids else { return None };
        Some(Self { location, region_id: region_id.as_str().into(), location_id: location_id.as_str().into() })
    }
}

impl std::fmt::Display for RegionLocationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegionLocationKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use ionoscloud_models::object_storage_management as models;

use super::super::{GetRegion, ListRegions, PRODUCT};
use super::Root;

use crate::resource;

/// The regions of Object Storage.
///
/// The collection `/regions`.
#[derive(Clone, Copy, Debug)]
pub enum Region {}
impl resource::Kind for Region {
    type Parent = Root;
    const NOUN: &'static str = "region";
}

impl resource::Resource for Region {
    type Item = models::Region;
    type Id = models::RegionId;
    type Key = RegionKey;
    type Get = GetRegion;

    fn key(parent: &Root, id: models::RegionId) -> RegionKey {
        RegionKey { location: parent.location.clone(), region: id }
    }

    fn id(key: &RegionKey) -> &models::RegionId {
        &key.region
    }

    fn get(key: &RegionKey) -> GetRegion {
        GetRegion::new(key.region.clone())
    }
}

impl resource::Listable for Region {
    type Entry = models::Region;
    type List = ListRegions;

    fn list(_: &Root) -> ListRegions {
        ListRegions::new()
    }

    fn entry_id(entry: &models::Region) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for Region {
    type Seen = models::Region;
    type Poll = GetRegion;
    type Gone = ();

    fn poll(key: &RegionKey) -> GetRegion {
        GetRegion::new(key.region.clone())
    }

    fn polled_id(key: &RegionKey) -> &str {
        key.region.as_str()
    }

    fn gone(seen: Option<models::Region>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a region: `/regions/{region}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegionKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// The region in the path.
    pub region: models::RegionId,
}

impl RegionKey {
    /// The key of these ids, in the default location.
    pub fn new(region: impl Into<models::RegionId>) -> Self {
        Self { location: None, region: region.into() }
    }
}

impl resource::Key for RegionKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/regions/{region}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.region.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [region] = ids else { return None };
        Some(Self { location, region: region.as_str().into() })
    }
}

impl std::fmt::Display for RegionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegionKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use ionoscloud_models::inmemorydb::v2 as models;

use super::super::{GetSnapshotLocation, ListSnapshotLocations, PRODUCT};
use super::Root;

use crate::resource;

/// The regions of the object storage in which a cluster can keep its snapshots; they are only read.
///
/// The collection `/snapshot-locations`.
#[derive(Clone, Copy, Debug)]
pub enum SnapshotLocation {}
impl resource::Kind for SnapshotLocation {
    type Parent = Root;
    const NOUN: &'static str = "snapshot location";
}

impl resource::Resource for SnapshotLocation {
    type Item = models::SnapshotLocation;
    type Id = models::SnapshotLocationId;
    type Key = SnapshotLocationKey;
    type Get = GetSnapshotLocation;

    fn key(parent: &Root, id: models::SnapshotLocationId) -> SnapshotLocationKey {
        SnapshotLocationKey { location: parent.location.clone(), snapshot_location_id: id }
    }

    fn id(key: &SnapshotLocationKey) -> &models::SnapshotLocationId {
        &key.snapshot_location_id
    }

    fn get(key: &SnapshotLocationKey) -> GetSnapshotLocation {
        GetSnapshotLocation::new(key.snapshot_location_id.clone())
    }
}

impl resource::Listable for SnapshotLocation {
    type Entry = models::SnapshotLocation;
    type List = ListSnapshotLocations;

    fn list(_: &Root) -> ListSnapshotLocations {
        ListSnapshotLocations::new()
    }

    fn entry_id(entry: &models::SnapshotLocation) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for SnapshotLocation {
    type Seen = models::SnapshotLocation;
    type Poll = GetSnapshotLocation;
    type Gone = ();

    fn poll(key: &SnapshotLocationKey) -> GetSnapshotLocation {
        GetSnapshotLocation::new(key.snapshot_location_id.clone())
    }

    fn polled_id(key: &SnapshotLocationKey) -> &str {
        key.snapshot_location_id.as_str()
    }

    fn gone(seen: Option<models::SnapshotLocation>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a snapshot location: `/snapshot-locations/{snapshotLocationId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SnapshotLocationKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the snapshot location.
    pub snapshot_location_id: models::SnapshotLocationId,
}

impl SnapshotLocationKey {
    /// The key of these ids, in the default location.
    pub fn new(snapshot_location_id: impl Into<models::SnapshotLocationId>) -> Self {
        Self { location: None, snapshot_location_id: snapshot_location_id.into() }
    }
}

impl resource::Key for SnapshotLocationKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/snapshot-locations/{snapshotLocationId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.snapshot_location_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [snapshot_location_id] = ids else { return None };
        Some(Self { location, snapshot_location_id: snapshot_location_id.as_str().into() })
    }
}

impl std::fmt::Display for SnapshotLocationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SnapshotLocationKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

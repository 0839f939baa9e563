// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use ionoscloud_models::inmemorydb::v1 as models;

use super::super::{GetSnapshot, ListSnapshots, PRODUCT};
use super::Root;

use crate::resource;

/// The snapshots of all replica sets in one location; they are only read.
///
/// The collection `/snapshots`.
#[derive(Clone, Copy, Debug)]
pub enum Snapshot {}
impl resource::Kind for Snapshot {
    type Parent = Root;
    const NOUN: &'static str = "snapshot";
}

impl resource::Resource for Snapshot {
    type Item = models::Snapshot;
    type Id = models::SnapshotId;
    type Key = SnapshotKey;
    type Get = GetSnapshot;

    fn key(parent: &Root, id: models::SnapshotId) -> SnapshotKey {
        SnapshotKey { location: parent.location.clone(), snapshot_id: id }
    }

    fn id(key: &SnapshotKey) -> &models::SnapshotId {
        &key.snapshot_id
    }

    fn get(key: &SnapshotKey) -> GetSnapshot {
        GetSnapshot::new(key.snapshot_id.clone())
    }
}

impl resource::Listable for Snapshot {
    type Entry = models::Snapshot;
    type List = ListSnapshots;

    fn list(_: &Root) -> ListSnapshots {
        ListSnapshots::new()
    }

    fn entry_id(entry: &models::Snapshot) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Snapshot) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for Snapshot {
    type Seen = models::Snapshot;
    type Poll = GetSnapshot;
    type Gone = ();

    fn poll(key: &SnapshotKey) -> GetSnapshot {
        GetSnapshot::new(key.snapshot_id.clone())
    }

    fn polled_id(key: &SnapshotKey) -> &str {
        key.snapshot_id.as_str()
    }

    fn gone(seen: Option<models::Snapshot>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a snapshot: `/snapshots/{snapshotId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SnapshotKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the snapshot.
    pub snapshot_id: models::SnapshotId,
}

impl SnapshotKey {
    /// The key of these ids, in the default location.
    pub fn new(snapshot_id: impl Into<models::SnapshotId>) -> Self {
        Self { location: None, snapshot_id: snapshot_id.into() }
    }
}

impl resource::Key for SnapshotKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/snapshots/{snapshotId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.snapshot_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [snapshot_id] = ids else { return None };
        Some(Self { location, snapshot_id: snapshot_id.as_str().into() })
    }
}

impl std::fmt::Display for SnapshotKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SnapshotKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{DeleteSnapshot, GetSnapshot, ListSnapshots, PRODUCT, ReplaceSnapshot, UpdateSnapshot};
use super::Root;

use crate::resource;

/// The snapshots of the contract.
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
        ListSnapshots::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListSnapshots {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Snapshot) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Snapshot) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
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

impl resource::Named for Snapshot {
    const UNIQUE: bool = false;
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

impl resource::Updatable for Snapshot {
    type Update = models::SnapshotUpdate;
    type Updated = models::Snapshot;
    type UpdateOperation = UpdateSnapshot;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &SnapshotKey, update: models::SnapshotUpdate) -> UpdateSnapshot {
        UpdateSnapshot::new(key.snapshot_id.clone(), update)
    }

    fn updated(updated: &models::Snapshot) -> Option<&models::Snapshot> {
        Some(updated)
    }

    fn updated_as(item: models::Snapshot) -> Option<models::Snapshot> {
        Some(item)
    }
}

impl resource::Replaceable for Snapshot {
    type Replacement = models::SnapshotReplacement;
    type Replaced = models::Snapshot;
    type Replace = ReplaceSnapshot;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &SnapshotKey, replacement: models::SnapshotReplacement) -> ReplaceSnapshot {
        ReplaceSnapshot::new(key.snapshot_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Snapshot) -> Option<&models::Snapshot> {
        Some(replaced)
    }

    fn replaced_as(item: models::Snapshot) -> Option<models::Snapshot> {
        Some(item)
    }
}

impl resource::Deletable for Snapshot {
    type Deleted = ();
    type Delete = DeleteSnapshot;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &SnapshotKey) -> DeleteSnapshot {
        DeleteSnapshot::new(key.snapshot_id.clone())
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

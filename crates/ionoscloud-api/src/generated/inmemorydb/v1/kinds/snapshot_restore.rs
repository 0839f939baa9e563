// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use ionoscloud_models::inmemorydb::v1 as models;

use super::super::{CreateSnapshotRestore, GetSnapshotRestore, ListSnapshotRestores, PRODUCT};
use super::SnapshotKey;

use crate::resource;

/// The restores of a snapshot. A creation restores it into a replica set, in place.
///
/// The collection `/snapshots/{snapshotId}/restores`.
#[derive(Clone, Copy, Debug)]
pub enum SnapshotRestore {}
impl resource::Kind for SnapshotRestore {
    type Parent = SnapshotKey;
    const NOUN: &'static str = "restore";
}

impl resource::Resource for SnapshotRestore {
    type Item = models::Restore;
    type Id = models::RestoreId;
    type Key = SnapshotRestoreKey;
    type Get = GetSnapshotRestore;

    fn key(parent: &SnapshotKey, id: models::RestoreId) -> SnapshotRestoreKey {
        SnapshotRestoreKey {
            location: parent.location.clone(),
            snapshot_id: parent.snapshot_id.clone(),
            restore_id: id,
        }
    }

    fn id(key: &SnapshotRestoreKey) -> &models::RestoreId {
        &key.restore_id
    }

    fn get(key: &SnapshotRestoreKey) -> GetSnapshotRestore {
        GetSnapshotRestore::new(key.snapshot_id.clone(), key.restore_id.clone())
    }
}

impl resource::Listable for SnapshotRestore {
    type Entry = models::Restore;
    type List = ListSnapshotRestores;

    fn list(parent: &SnapshotKey) -> ListSnapshotRestores {
        ListSnapshotRestores::new(parent.snapshot_id.clone())
    }

    fn list_named(parent: &SnapshotKey, name: &str) -> ListSnapshotRestores {
        Self::list(parent).name(name)
    }

    fn entry_id(entry: &models::Restore) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Restore) -> Option<&str> {
        entry.properties.display_name.as_deref()
    }

    fn entry_origin(entry: &models::Restore) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for SnapshotRestore {
    const UNIQUE: bool = false;
}

impl resource::Tracked for SnapshotRestore {
    type Seen = models::Restore;
    type Poll = GetSnapshotRestore;
    type Gone = ();

    fn poll(key: &SnapshotRestoreKey) -> GetSnapshotRestore {
        GetSnapshotRestore::new(key.snapshot_id.clone(), key.restore_id.clone())
    }

    fn polled_id(key: &SnapshotRestoreKey) -> &str {
        key.restore_id.as_str()
    }

    fn gone(seen: Option<models::Restore>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for SnapshotRestore {
    type New = models::NewRestore;
    type Created = models::Restore;
    type Create = CreateSnapshotRestore;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &SnapshotKey, new: models::NewRestore) -> CreateSnapshotRestore {
        CreateSnapshotRestore::new(parent.snapshot_id.clone(), new)
    }

    fn created_id(created: &models::Restore) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewRestore) -> Option<&str> {
        new.display_name.as_deref()
    }

    fn created_name(created: &models::Restore) -> Option<&str> {
        created.properties.display_name.as_deref()
    }

    fn created_as(item: models::Restore) -> Option<models::Restore> {
        Some(item)
    }

    fn agrees(new: &models::NewRestore, entry: &models::Restore) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Restore) -> Option<models::Restore> {
        Some(entry)
    }
}

/// The key of a restore: `/snapshots/{snapshotId}/restores/{restoreId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SnapshotRestoreKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the snapshot.
    pub snapshot_id: models::SnapshotId,
    /// Identifies the restore.
    pub restore_id: models::RestoreId,
}

impl SnapshotRestoreKey {
    /// The key of these ids, in the default location.
    pub fn new(snapshot_id: impl Into<models::SnapshotId>, restore_id: impl Into<models::RestoreId>) -> Self {
        Self { location: None, snapshot_id: snapshot_id.into(), restore_id: restore_id.into() }
    }
}

impl resource::Key for SnapshotRestoreKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/snapshots/{snapshotId}/restores/{restoreId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.snapshot_id.as_str(), self.restore_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [snapshot_id, restore_id] = ids else { return None };
        Some(Self { location, snapshot_id: snapshot_id.as_str().into(), restore_id: restore_id.as_str().into() })
    }
}

impl std::fmt::Display for SnapshotRestoreKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SnapshotRestoreKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

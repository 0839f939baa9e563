// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use ionoscloud_models::postgresql::v2 as models;

use super::super::{GetBackupLocation, ListBackupLocations, PRODUCT};
use super::Root;

use crate::resource;

/// The regions of the object storage in which a cluster can keep its backups; they are only read.
///
/// The collection `/backup-locations`.
#[derive(Clone, Copy, Debug)]
pub enum BackupLocation {}
impl resource::Kind for BackupLocation {
    type Parent = Root;
    const NOUN: &'static str = "backup location";
}

impl resource::Resource for BackupLocation {
    type Item = models::BackupLocation;
    type Id = models::BackupLocationId;
    type Key = BackupLocationKey;
    type Get = GetBackupLocation;

    fn key(parent: &Root, id: models::BackupLocationId) -> BackupLocationKey {
        BackupLocationKey { location: parent.location.clone(), backup_location_id: id }
    }

    fn id(key: &BackupLocationKey) -> &models::BackupLocationId {
        &key.backup_location_id
    }

    fn get(key: &BackupLocationKey) -> GetBackupLocation {
        GetBackupLocation::new(key.backup_location_id.clone())
    }
}

impl resource::Listable for BackupLocation {
    type Entry = models::BackupLocation;
    type List = ListBackupLocations;

    fn list(_: &Root) -> ListBackupLocations {
        ListBackupLocations::new()
    }

    fn entry_id(entry: &models::BackupLocation) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for BackupLocation {
    type Seen = models::BackupLocation;
    type Poll = GetBackupLocation;
    type Gone = ();

    fn poll(key: &BackupLocationKey) -> GetBackupLocation {
        GetBackupLocation::new(key.backup_location_id.clone())
    }

    fn polled_id(key: &BackupLocationKey) -> &str {
        key.backup_location_id.as_str()
    }

    fn gone(seen: Option<models::BackupLocation>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a backup location: `/backup-locations/{backupLocationId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BackupLocationKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the backup location.
    pub backup_location_id: models::BackupLocationId,
}

impl BackupLocationKey {
    /// The key of these ids, in the default location.
    pub fn new(backup_location_id: impl Into<models::BackupLocationId>) -> Self {
        Self { location: None, backup_location_id: backup_location_id.into() }
    }
}

impl resource::Key for BackupLocationKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/backup-locations/{backupLocationId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.backup_location_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [backup_location_id] = ids else { return None };
        Some(Self { location, backup_location_id: backup_location_id.as_str().into() })
    }
}

impl std::fmt::Display for BackupLocationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for BackupLocationKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

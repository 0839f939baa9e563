// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use ionoscloud_models::postgresql::v2 as models;

use super::super::{GetBackup, ListBackups, PRODUCT};
use super::Root;

use crate::resource;

/// The backups of all clusters in one location, those of deleted clusters included; they are only read.
///
/// The collection `/backups`.
#[derive(Clone, Copy, Debug)]
pub enum Backup {}
impl resource::Kind for Backup {
    type Parent = Root;
    const NOUN: &'static str = "backup";
}

impl resource::Resource for Backup {
    type Item = models::Backup;
    type Id = models::BackupId;
    type Key = BackupKey;
    type Get = GetBackup;

    fn key(parent: &Root, id: models::BackupId) -> BackupKey {
        BackupKey { location: parent.location.clone(), backup_id: id }
    }

    fn id(key: &BackupKey) -> &models::BackupId {
        &key.backup_id
    }

    fn get(key: &BackupKey) -> GetBackup {
        GetBackup::new(key.backup_id.clone())
    }
}

impl resource::Listable for Backup {
    type Entry = models::Backup;
    type List = ListBackups;

    fn list(_: &Root) -> ListBackups {
        ListBackups::new()
    }

    fn entry_id(entry: &models::Backup) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for Backup {
    type Seen = models::Backup;
    type Poll = GetBackup;
    type Gone = ();

    fn poll(key: &BackupKey) -> GetBackup {
        GetBackup::new(key.backup_id.clone())
    }

    fn polled_id(key: &BackupKey) -> &str {
        key.backup_id.as_str()
    }

    fn gone(seen: Option<models::Backup>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a backup: `/backups/{backupId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BackupKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the backup.
    pub backup_id: models::BackupId,
}

impl BackupKey {
    /// The key of these ids, in the default location.
    pub fn new(backup_id: impl Into<models::BackupId>) -> Self {
        Self { location: None, backup_id: backup_id.into() }
    }
}

impl resource::Key for BackupKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/backups/{backupId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.backup_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [backup_id] = ids else { return None };
        Some(Self { location, backup_id: backup_id.as_str().into() })
    }
}

impl std::fmt::Display for BackupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for BackupKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

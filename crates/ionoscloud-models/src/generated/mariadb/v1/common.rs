// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use ionoscloud_core::Timestamp;
use serde::Serialize;

use super::BackupId;

/// Source of the data for a restore or a new cluster.
#[doc(alias = "RestoreRequest")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Restore {
    /// Backup to take the data from.
    #[doc(alias = "backupId")]
    pub backup_id: BackupId,
    /// Point in time to recover; the latest in the backup by default.
    #[doc(alias = "recoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_target_time: Option<Timestamp>,
}

impl Restore {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(backup_id: impl Into<BackupId>) -> Self {
        Self { backup_id: backup_id.into(), recovery_target_time: None }
    }

    /// Point in time to recover; the latest in the backup by default.
    #[doc(alias = "recoveryTargetTime")]
    pub fn recovery_target_time(mut self, recovery_target_time: impl Into<Timestamp>) -> Self {
        self.recovery_target_time = Some(recovery_target_time.into());
        self
    }
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::Timestamp;
use serde::{Deserialize, Serialize};

use super::BackupId;

/// Source of the data for a restore or a new cluster.
#[doc(alias = "CreateRestoreRequest")]
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

/// Audit data of a user or a database; their state is that of the cluster.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceMetadata {
    /// Creator: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the cloud user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Author of the last change: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the cloud user who made the last change.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of the last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// URN among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
}

ionoscloud_core::open_enum! {
    /// Type of a resource, as its `type` member names it.
    pub enum ResourceType {
        /// A page of a list.
        Collection = "collection",
        /// A cluster.
        Cluster = "cluster",
        /// A backup.
        Backup = "backup",
        /// A database user.
        User = "user",
        /// A database.
        Database = "database",
    }
}

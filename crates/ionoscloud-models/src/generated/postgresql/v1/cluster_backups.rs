// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupId, BackupLocation, ClusterId, ClusterState, ResourceType};

/// Time of creation and state of a backup.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackupMetadata {
    /// Time of creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
}

/// A backup of a cluster: a base backup with the transaction log since then, for recovery to a point in time.
#[doc(alias = "BackupResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Backup {
    /// Identifies the backup, for a restore or a new cluster.
    pub id: BackupId,
    /// Cluster, version and reach of the backup.
    pub properties: BackupProperties,
    /// Time of creation and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BackupMetadata>,
    /// Resource type: `backup`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

impl Lifecycle for Backup {
    const NOUN: &'static str = "backup";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// Cluster, version and reach of a backup.
#[doc(alias = "ClusterBackup")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackupProperties {
    /// Identifies the backup once more; absent as a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<BackupId>,
    /// Cluster that was backed up; it may not exist any more.
    #[doc(alias = "clusterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<ClusterId>,
    /// Earliest point in time that a restore can recover.
    #[doc(alias = "earliestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_recovery_target_time: Option<Timestamp>,
    /// True while the cluster still adds to the backup.
    #[doc(alias = "isActive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Region of the object storage that holds the backup, such as `de` or `eu-central-2`: not a location of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<BackupLocation>,
    /// Size in MB.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_mb: Option<u64>,
    /// Major version of PostgreSQL of the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A page of backups.
#[doc(alias = "ClusterBackupList")]
pub type BackupList = List<Backup>;

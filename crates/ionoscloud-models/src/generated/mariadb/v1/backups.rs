// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupId, ClusterId};

/// Cluster, reach and size of a backup.
#[doc(alias = "Backup")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackupProperties {
    /// Full backups that it consists of.
    #[doc(alias = "baseBackups")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub base_backups: Vec<BaseBackup>,
    /// Cluster that was backed up.
    #[doc(alias = "clusterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<ClusterId>,
    /// Earliest point in time that can be recovered.
    #[doc(alias = "earliestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_recovery_target_time: Option<Timestamp>,
    /// Region of the object storage that holds the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Size of all full backups in MB.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_mb: Option<i64>,
}

/// A page of backups.
pub type BackupList = List<Backup>;

/// The backup of a cluster, for recovery to a point in time.
#[doc(alias = "BackupResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Backup {
    /// Identifies the backup: the id of its cluster.
    pub id: BackupId,
    /// Cluster, reach and size of the backup.
    pub properties: BackupProperties,
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

/// A full backup.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BaseBackup {
    /// Time of its creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Size in MB.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_mb: Option<i64>,
}

// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{JsonValue, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupId, ClusterId};

/// Cluster, version and reach of a backup.
#[doc(alias = "Backup")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackupProperties {
    /// Cluster that was backed up; it may not exist any more.
    #[doc(alias = "clusterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<ClusterId>,
    /// Name of the cluster that was backed up.
    #[doc(alias = "clusterName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Earliest point in time that can be recovered.
    #[doc(alias = "earliestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_recovery_target_time: Option<Timestamp>,
    /// Latest point in time that can be recovered; absent or null on an active backup, which reaches up to now.
    #[doc(alias = "latestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_recovery_target_time: Option<Timestamp>,
    /// Region of the object storage that holds the backup, such as `eu-central-3`: not a location of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Version of MariaDB that the data come from.
    #[doc(alias = "mariadbClusterVersion")]
    #[serde(rename = "mariadbClusterVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A backup of a cluster, for recovery to a point in time.
#[doc(alias = "BackupRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Backup {
    /// Identifies the backup, for a new cluster.
    pub id: BackupId,
    /// Cluster, version and reach of the backup.
    pub properties: BackupProperties,
    /// Metadata; the API documents no members.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, JsonValue>,
    /// Resource type: `backup`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the backup, such as `/backups/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
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

/// A page of backups.
#[doc(alias = "BackupReadList")]
pub type BackupList = List<Backup>;

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{DatacenterId, JsonValue, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ClusterId, SnapshotId};

/// Cluster, version and reach of a snapshot.
#[doc(alias = "Snapshot")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotProperties {
    /// Cluster that the snapshot was taken of; it may not exist any more.
    #[doc(alias = "clusterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<ClusterId>,
    /// Name of the cluster that the snapshot was taken of.
    #[doc(alias = "clusterName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Version of the database that the data come from.
    #[doc(alias = "clusterVersion")]
    #[serde(rename = "clusterVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Data centre of the cluster, the only one in which the snapshot can be used.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Earliest point in time that can be recovered.
    #[doc(alias = "earliestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_recovery_target_time: Option<Timestamp>,
    /// Latest point in time that can be recovered; absent or null on a snapshot that reaches up to now.
    #[doc(alias = "latestRecoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_recovery_target_time: Option<Timestamp>,
    /// Region of the object storage that holds the snapshot, such as `eu-central-3`: not a location of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// RAM in GB that a cluster needs to restore the snapshot.
    #[doc(alias = "requiredSizeForRestore")]
    #[serde(rename = "requiredSizeForRestore", skip_serializing_if = "Option::is_none")]
    pub required_size_for_restore_gb: Option<f64>,
    /// Size of the snapshot in GB.
    #[doc(alias = "snapshotSize")]
    #[serde(rename = "snapshotSize", skip_serializing_if = "Option::is_none")]
    pub snapshot_size_gb: Option<f64>,
}

/// A snapshot of the data of a cluster.
#[doc(alias = "SnapshotRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Snapshot {
    /// Identifies the snapshot, for a new cluster.
    pub id: SnapshotId,
    /// Cluster, version and reach of the snapshot.
    pub properties: SnapshotProperties,
    /// Metadata; the API documents no members.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, JsonValue>,
    /// Resource type: `snapshot`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the snapshot, such as `/snapshots/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Snapshot {
    const NOUN: &'static str = "snapshot";
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

/// A page of snapshots.
#[doc(alias = "SnapshotReadList")]
pub type SnapshotList = List<Snapshot>;

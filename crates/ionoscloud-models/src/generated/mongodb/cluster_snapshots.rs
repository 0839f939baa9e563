// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ResourceType, SnapshotId};

/// A page of snapshots.
pub type SnapshotList = List<Snapshot>;

/// Version, size and time of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotProperties {
    /// The time at which it was taken.
    #[doc(alias = "creationTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Its size in MiB.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_mib: Option<u64>,
    /// The version of MongoDB it was taken from; a cluster restores only from its own or an older patch version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A snapshot of a cluster; it has no metadata.
#[doc(alias = "SnapshotResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Snapshot {
    /// Identifies the snapshot, for a restore.
    pub id: SnapshotId,
    /// Version, size and time.
    pub properties: SnapshotProperties,
    /// The API's name of this type: `snapshot`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

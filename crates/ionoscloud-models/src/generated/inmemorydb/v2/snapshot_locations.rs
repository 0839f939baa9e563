// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{JsonValue, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::SnapshotLocationId;

/// Name of a region of the object storage.
#[doc(alias = "SnapshotLocation")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SnapshotLocationProperties {
    /// Name of the region, such as `eu-central-3`: the value of a cluster's snapshot location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

/// A region of the object storage in which snapshots can be kept.
#[doc(alias = "SnapshotLocationRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SnapshotLocation {
    /// Identifies the entry; a cluster takes the location itself.
    pub id: SnapshotLocationId,
    /// Name of the region.
    pub properties: SnapshotLocationProperties,
    /// Metadata; the API documents no members.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, JsonValue>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the entry: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for SnapshotLocation {
    const NOUN: &'static str = "snapshot location";
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

/// A page of snapshot locations.
#[doc(alias = "SnapshotLocationReadList")]
pub type SnapshotLocationList = List<SnapshotLocation>;

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_default, null_as_empty_list};
use ionoscloud_core::{JsonValue, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::VersionId;

/// Version, status and upgrades of a version of the database.
#[doc(alias = "SupportedVersion")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionProperties {
    /// Versions that a cluster of this version can be upgraded to.
    #[doc(alias = "canUpgradeTo")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub can_upgrade_to: Vec<String>,
    /// Remark for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Status of support as text; the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Version, such as `8.0`: the value of a cluster's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A version of the database.
#[doc(alias = "VersionRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Version {
    /// Identifies the entry; a cluster takes the version itself.
    pub id: VersionId,
    /// Version, status and upgrades.
    pub properties: VersionProperties,
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

impl Lifecycle for Version {
    const NOUN: &'static str = "version";
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

/// A page of versions.
#[doc(alias = "VersionReadList")]
pub type VersionList = List<Version>;

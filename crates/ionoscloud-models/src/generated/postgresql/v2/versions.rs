// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_default, null_as_empty_list};
use ionoscloud_core::{JsonValue, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::VersionId;

/// Version, status and upgrades of a version of PostgreSQL.
#[doc(alias = "PostgresVersion")]
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
    /// Major version, such as `17`: the value of a cluster's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A version of PostgreSQL.
#[doc(alias = "PostgresVersionRead")]
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
#[doc(alias = "PostgresVersionReadList")]
pub type VersionList = List<Version>;

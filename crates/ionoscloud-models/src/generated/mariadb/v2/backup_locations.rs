// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{JsonValue, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::BackupLocationId;

/// Name of a region of the object storage.
#[doc(alias = "BackupLocation")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupLocationProperties {
    /// Name of the region, such as `eu-central-3`: the value of a cluster's backup location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

/// A region of the object storage in which backups can be kept.
#[doc(alias = "BackupLocationRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupLocation {
    /// Identifies the entry; a cluster takes the location itself.
    pub id: BackupLocationId,
    /// Name of the region.
    pub properties: BackupLocationProperties,
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

impl Lifecycle for BackupLocation {
    const NOUN: &'static str = "backup location";
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

/// A page of backup locations.
#[doc(alias = "BackupLocationReadList")]
pub type BackupLocationList = List<BackupLocation>;

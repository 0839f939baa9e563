// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_default, null_as_empty_list, whole};
use ionoscloud_core::{JsonValue, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::RegionId;

/// Endpoints, location and capabilities of a region.
#[doc(alias = "Region")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegionProperties {
    /// Capabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capability: Option<RegionCapabilities>,
    /// Host of the S3 endpoint, without a scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Location of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Storage classes, such as `STANDARD`.
    #[doc(alias = "storageClasses")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub storage_classes: Vec<String>,
    /// Version of the region.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// Host of the endpoint for static websites, without a scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// Capabilities of a region.
#[doc(alias = "RegionCapability")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionCapabilities {
    /// True if policies for users are supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iam: Option<bool>,
    /// True if objects can be queried with S3 Select.
    #[doc(alias = "s3select")]
    #[serde(rename = "s3select", skip_serializing_if = "Option::is_none")]
    pub s3_select: Option<bool>,
}

/// A region of Object Storage.
#[doc(alias = "RegionRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Region {
    /// Identifies the region, such as `eu-central-3`.
    pub id: RegionId,
    /// Endpoints, location and capabilities.
    pub properties: RegionProperties,
    /// Metadata, for which the API documents no members.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, JsonValue>,
    /// Resource type: `region`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the region in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Region {
    const NOUN: &'static str = "region";
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

/// A page of regions.
#[doc(alias = "RegionReadList")]
pub type RegionList = List<Region>;

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{CpuArchitecture, GpuArchitecture, LocationId, ResourceMetadata, ResourceType};

/// A location, in which data centres can be created.
#[doc(alias = "Location")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocationInfo {
    /// Id of the resource.
    pub id: LocationId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<LocationInfoProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for LocationInfo {
    const NOUN: &'static str = "location";
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

/// Content of a location.
#[doc(alias = "LocationProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationInfoProperties {
    /// CPU families that servers can have.
    #[doc(alias = "cpuArchitecture")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub cpu_architecture: Vec<CpuArchitecture>,
    /// Features of the location.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// GPUs that servers can have.
    #[doc(alias = "gpuArchitecture")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub gpu_architecture: Vec<GpuArchitecture>,
    /// Aliases of the images in the location, such as `ubuntu:latest`.
    #[doc(alias = "imageAliases")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub image_aliases: Vec<String>,
    /// Location that this one is a part of, for those with three parts.
    #[doc(alias = "metroRegion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metro_region: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A list of locations.
#[doc(alias = "Locations")]
pub type LocationInfoList = List<LocationInfo>;

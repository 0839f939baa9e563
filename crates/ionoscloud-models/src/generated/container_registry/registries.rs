// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, JsonValue, Lifecycle, Links, Location, Page, Timestamp, Weekday};
use serde::{Deserialize, Serialize};

use super::{RegistryId, ResourceMetadata};

/// Vulnerability scanning of a registry.
#[doc(alias = "FeatureVulnerabilityScanning")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VulnerabilityScanning {
    /// True to scan artifacts for vulnerabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Settings of the feature; the API documents none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<BTreeMap<String, JsonValue>>,
}

impl VulnerabilityScanning {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(enabled: bool) -> Self {
        Self { enabled: Some(enabled), properties: None }
    }

    /// Settings of the feature; the API documents none.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

/// The settings of a registry to change; members that are not set stay as they are.
#[doc(alias = "PatchRegistryInput")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegistryUpdate {
    /// Networks that may reach the registry, in CIDR notation, at most 25; an empty list opens it to all.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_subnet_allow_list: Option<Vec<String>>,
    /// Features of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<RegistryFeatures>,
    /// Days and time of garbage collection.
    #[doc(alias = "garbageCollectionSchedule")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub garbage_collection_schedule: Option<GarbageCollectionSchedule>,
}

impl RegistryUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Networks that may reach the registry, in CIDR notation, at most 25; an empty list opens it to all.
    #[doc(alias = "apiSubnetAllowList")]
    pub fn api_subnet_allow_list(mut self, api_subnet_allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.api_subnet_allow_list = Some(api_subnet_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Features of the registry.
    pub fn features(mut self, features: impl Into<RegistryFeatures>) -> Self {
        self.features = Some(features.into());
        self
    }

    /// Days and time of garbage collection.
    #[doc(alias = "garbageCollectionSchedule")]
    pub fn garbage_collection_schedule(
        mut self,
        garbage_collection_schedule: impl Into<GarbageCollectionSchedule>,
    ) -> Self {
        self.garbage_collection_schedule = Some(garbage_collection_schedule.into());
        self
    }
}

impl From<RegistryProperties> for RegistryUpdate {
    fn from(read: RegistryProperties) -> Self {
        Self {
            api_subnet_allow_list: Some(read.api_subnet_allow_list),
            features: read.features,
            garbage_collection_schedule: read.garbage_collection_schedule,
        }
    }
}

/// A registry to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "PostRegistryProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewRegistry {
    /// Location of the registry, such as `de/fra`, one of those that the product lists; fixed.
    pub location: Location,
    /// Name of 3 to 63 lower-case letters, digits and hyphens, unique among the registries of all customers; fixed.
    pub name: String,
    /// Networks that may reach the registry, in CIDR notation, at most 25; all of them by default.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_subnet_allow_list: Option<Vec<String>>,
    /// Features of the registry; vulnerability scanning, which is charged for, is on by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<RegistryFeatures>,
    /// Days and time of garbage collection; the API chooses them by default.
    #[doc(alias = "garbageCollectionSchedule")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub garbage_collection_schedule: Option<GarbageCollectionSchedule>,
}

impl NewRegistry {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(location: impl Into<Location>, name: impl Into<String>) -> Self {
        Self {
            location: location.into(),
            name: name.into(),
            api_subnet_allow_list: None,
            features: None,
            garbage_collection_schedule: None,
        }
    }

    /// Networks that may reach the registry, in CIDR notation, at most 25; all of them by default.
    #[doc(alias = "apiSubnetAllowList")]
    pub fn api_subnet_allow_list(mut self, api_subnet_allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.api_subnet_allow_list = Some(api_subnet_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Features of the registry; vulnerability scanning, which is charged for, is on by default.
    pub fn features(mut self, features: impl Into<RegistryFeatures>) -> Self {
        self.features = Some(features.into());
        self
    }

    /// Days and time of garbage collection; the API chooses them by default.
    #[doc(alias = "garbageCollectionSchedule")]
    pub fn garbage_collection_schedule(
        mut self,
        garbage_collection_schedule: impl Into<GarbageCollectionSchedule>,
    ) -> Self {
        self.garbage_collection_schedule = Some(garbage_collection_schedule.into());
        self
    }
}

impl TryFrom<RegistryProperties> for NewRegistry {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: RegistryProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            location: read.location.ok_or_else(|| missing("location"))?,
            name: read.name.ok_or_else(|| missing("name"))?,
            api_subnet_allow_list: if read.api_subnet_allow_list.is_empty() {
                None
            } else {
                Some(read.api_subnet_allow_list)
            },
            features: read.features,
            garbage_collection_schedule: read.garbage_collection_schedule,
        })
    }
}

impl TryFrom<Registry> for NewRegistry {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Registry) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A page of registries.
#[doc(alias = "RegistriesResponse")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistryList {
    /// Id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Links to the pages around this one.
    #[doc(alias = "_links")]
    #[serde(rename = "_links", skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// Items of this page.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Registry>,
    /// Position of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<RegistryPagination>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Page for RegistryList {
    type Item = Registry;

    fn items(&self) -> &[Registry] {
        &self.items
    }

    fn into_items(self) -> Vec<Registry> {
        self.items
    }

    fn has_next(&self) -> Option<bool> {
        self.links.as_ref().map(|links| links.next.is_some())
    }

    fn next_token(&self) -> Option<&str> {
        self.pagination.as_ref()?.token.as_deref().filter(|token| !token.is_empty())
    }
}

/// Features of a registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegistryFeatures {
    /// Vulnerability scanning of artifacts, which is charged for and cannot be turned off again.
    #[doc(alias = "vulnerabilityScanning")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vulnerability_scanning: Option<VulnerabilityScanning>,
}

impl RegistryFeatures {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Vulnerability scanning of artifacts, which is charged for and cannot be turned off again.
    #[doc(alias = "vulnerabilityScanning")]
    pub fn vulnerability_scanning(mut self, vulnerability_scanning: impl Into<VulnerabilityScanning>) -> Self {
        self.vulnerability_scanning = Some(vulnerability_scanning.into());
        self
    }
}

/// Position of a page of registries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistryPagination {
    /// The maximum number of items in a page.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Position of the next page; empty on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// Name, location, host name and settings of a registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegistryProperties {
    /// Networks that may reach the registry, in CIDR notation; all of them if the list is empty.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub api_subnet_allow_list: Vec<String>,
    /// Features of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<RegistryFeatures>,
    /// Days and time of garbage collection.
    #[doc(alias = "garbageCollectionSchedule")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub garbage_collection_schedule: Option<GarbageCollectionSchedule>,
    /// Host name for `docker login`, pushes and pulls; empty until the registry runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Location of the registry, such as `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name of the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Storage in use by the registry.
    #[doc(alias = "storageUsage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_usage: Option<StorageUsage>,
}

/// A registry for images.
#[doc(alias = "RegistryResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Registry {
    /// Identifies the registry.
    pub id: RegistryId,
    /// Name, location, host name and settings.
    pub properties: RegistryProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `registry`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the registry in the API, empty until it runs: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Registry {
    const NOUN: &'static str = "registry";
    const READY: &'static [&'static str] = &["Running"];
    const WORKING: &'static [&'static str] = &["New", "WaitingForStorage"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["Failed"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_deref()
    }
}

/// Storage in use by a registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageUsage {
    /// Storage in use, in bytes.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Time of the measurement; absent before the first one.
    #[doc(alias = "updatedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

/// Days and time at which a registry deletes untagged artifacts.
#[doc(alias = "WeeklySchedule")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GarbageCollectionSchedule {
    /// Days of the week.
    #[serde(default, deserialize_with = "null_as_empty_list")]
    pub days: Vec<Weekday>,
    /// Time of day with its offset, such as `04:17:00+00:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
}

impl GarbageCollectionSchedule {
    /// Creates one with all of its members.
    pub fn new(days: impl IntoIterator<Item = impl Into<Weekday>>, time: impl Into<String>) -> Self {
        Self { days: days.into_iter().map(Into::into).collect(), time: Some(time.into()) }
    }
}

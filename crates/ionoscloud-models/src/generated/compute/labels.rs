// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{AuditMetadata, ResourceId, ResourceType};

/// A label with the resource that has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// Id of the resource.
    pub id: String,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<LabelProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<AuditMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Label {
    const NOUN: &'static str = "label";
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

/// Key and value of a label, and the resource that has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LabelProperties {
    /// Key, unique for the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// URL of the resource that has the label.
    #[doc(alias = "resourceHref")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_href: Option<String>,
    /// Id of the resource that has the label.
    #[doc(alias = "resourceId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<ResourceId>,
    /// Type of the resource that has the label.
    #[doc(alias = "resourceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Value of the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A label of a resource.
#[doc(alias = "LabelResource")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceLabel {
    /// Id of the resource.
    pub id: String,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ResourceLabelProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<AuditMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for ResourceLabel {
    const NOUN: &'static str = "label";
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

/// Key and value of a label.
#[doc(alias = "LabelResourceProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceLabelProperties {
    /// Key, unique for the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A label to create, or one that replaces another.
#[doc(alias = "LabelResourceProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewResourceLabel {
    /// Key, unique for the resource.
    pub key: String,
    /// Value of the label.
    pub value: String,
}

impl NewResourceLabel {
    /// Creates one with all of its members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

impl TryFrom<ResourceLabelProperties> for NewResourceLabel {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ResourceLabelProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self { key: read.key.ok_or_else(|| missing("key"))?, value: read.value.ok_or_else(|| missing("value"))? })
    }
}

impl TryFrom<ResourceLabel> for NewResourceLabel {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ResourceLabel) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A list of the labels of a resource.
#[doc(alias = "LabelResources")]
pub type ResourceLabelList = List<ResourceLabel>;

/// A list of labels.
#[doc(alias = "Labels")]
pub type LabelList = List<Label>;

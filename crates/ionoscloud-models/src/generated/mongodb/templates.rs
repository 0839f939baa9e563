// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::List;
use ionoscloud_core::serde_support::whole;
use serde::{Deserialize, Serialize};

use super::{ClusterMetadata, Edition, ResourceType, TemplateId};

/// A page of templates.
pub type TemplateList = List<Template>;

/// Name and sizes of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TemplateProperties {
    /// CPU cores of each instance.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The edition it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// The display name, such as `MongoDB Business XS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// RAM of each instance in MB.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Storage of each instance in GB, while that of clusters is in MB.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u64>,
}

/// A size that playground and business clusters come in; enterprise clusters need none.
#[doc(alias = "TemplateResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Template {
    /// Identifies the template, for the creation of a cluster.
    pub id: TemplateId,
    /// Its name and sizes; a published sample of the API lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<TemplateProperties>,
    /// Empty in every response seen so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// The API's name of this type: `template`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

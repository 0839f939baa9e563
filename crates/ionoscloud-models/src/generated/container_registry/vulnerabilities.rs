// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Lifecycle, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Package, VulnerabilityId};

/// Severity, source and affected packages of a vulnerability.
#[doc(alias = "Vulnerability")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VulnerabilityProperties {
    /// Packages that have the vulnerability.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub affects: Vec<Package>,
    /// Source of the data.
    #[doc(alias = "dataSource")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<VulnerabilityDataSource>,
    /// Description of the vulnerability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True if an update fixes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixable: Option<bool>,
    /// Recommendation for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommendations: Option<String>,
    /// URLs of further information.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// CVSS score, 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Severity in lower case, such as `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
}

/// Source of the data of a vulnerability.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VulnerabilityDataSource {
    /// Name of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// URL of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Times of a vulnerability.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VulnerabilityMetadata {
    /// Time of its publication.
    #[doc(alias = "publishedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Timestamp>,
    /// Time of its last change.
    #[doc(alias = "updatedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

/// A vulnerability of artifacts.
#[doc(alias = "VulnerabilityRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Vulnerability {
    /// Identifies the vulnerability, such as `CVE-2023-23914`.
    pub id: VulnerabilityId,
    /// Severity, source and affected packages.
    pub properties: VulnerabilityProperties,
    /// Times of its publication and its last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VulnerabilityMetadata>,
    /// Resource type: `vulnerability`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the vulnerability in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Vulnerability {
    const NOUN: &'static str = "vulnerability";
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

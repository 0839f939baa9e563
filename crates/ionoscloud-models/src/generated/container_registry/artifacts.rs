// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, Timestamp};
use serde::{Deserialize, Serialize};

/// Digest, type and tags of an artifact.
#[doc(alias = "Artifact")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ArtifactProperties {
    /// Digest, such as `sha256:…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Media type of the manifest.
    #[doc(alias = "mediaType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Name of the repository.
    #[doc(alias = "repositoryName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    /// Tags of the artifact.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// Numbers and times of pushes, pulls and scans of an artifact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ArtifactMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Name or e-mail address of the user who changed it last.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who changed it last.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// Time of the last pull; absent before the first one.
    #[doc(alias = "lastPulledAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_pulled_at: Option<Timestamp>,
    /// Time of the last push.
    #[doc(alias = "lastPushedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_pushed_at: Option<Timestamp>,
    /// Time of the last scan; absent before the first one.
    #[doc(alias = "lastScannedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_scanned_at: Option<Timestamp>,
    /// Number of pulls.
    #[doc(alias = "pullCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub pull_count: Option<u64>,
    /// Number of pushes.
    #[doc(alias = "pushCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub push_count: Option<u64>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// Number of vulnerabilities that an update fixes.
    #[doc(alias = "vulnFixableCount")]
    #[serde(rename = "vulnFixableCount", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub fixable_vulnerability_count: Option<u64>,
    /// Highest severity among the vulnerabilities, such as `critical`.
    #[doc(alias = "vulnMaxSeverity")]
    #[serde(rename = "vulnMaxSeverity", skip_serializing_if = "Option::is_none")]
    pub max_vulnerability_severity: Option<String>,
    /// Number of vulnerabilities.
    #[doc(alias = "vulnTotalCount")]
    #[serde(rename = "vulnTotalCount", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub vulnerability_count: Option<u64>,
    /// Sum of the scores of all vulnerabilities.
    #[doc(alias = "vulnTotalScore")]
    #[serde(rename = "vulnTotalScore", skip_serializing_if = "Option::is_none")]
    pub vulnerability_score: Option<f64>,
}

/// An artifact of a repository, such as an image.
#[doc(alias = "ArtifactRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Artifact {
    /// Identifies the artifact: its digest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Digest, type and tags.
    pub properties: ArtifactProperties,
    /// Numbers and times of pushes, pulls and scans.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ArtifactMetadata>,
    /// Resource type: `artifact`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the artifact in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Artifact {
    const NOUN: &'static str = "artifact";
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

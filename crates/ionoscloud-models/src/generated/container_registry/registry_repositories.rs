// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

/// Name of a repository.
#[doc(alias = "Repository")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RepositoryProperties {
    /// Name of the repository, slashes included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Numbers and times of pushes and pulls of a repository.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RepositoryMetadata {
    /// Number of artifacts in the repository.
    #[doc(alias = "artifactCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub artifact_count: Option<u64>,
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
    /// Highest severity among the vulnerabilities of the latest artifact, such as `critical`.
    #[doc(alias = "lastSeverity")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_severity: Option<String>,
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
}

/// A repository of a registry.
#[doc(alias = "RepositoryRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    /// Identifies the repository: its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the repository.
    pub properties: RepositoryProperties,
    /// Numbers and times of pushes and pulls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RepositoryMetadata>,
    /// Resource type: `repository`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the repository in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Repository {
    const NOUN: &'static str = "repository";
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

/// A page of repositories.
#[doc(alias = "RepositoryReadList")]
pub type RepositoryList = List<Repository>;

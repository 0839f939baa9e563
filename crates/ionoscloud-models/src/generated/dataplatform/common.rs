// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use ionoscloud_core::Timestamp;
use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

/// Audit data, state and versions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Metadata {
    /// Version of the resource, which changes with each modification.
    #[doc(alias = "ETag")]
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Versions that it can be upgraded to.
    #[doc(alias = "availableUpgradeVersions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub available_upgrade_versions: Vec<String>,
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
    /// Contract that it was created in, as text.
    #[doc(alias = "createdInContractNumber")]
    #[serde(rename = "createdInContractNumber", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<String>,
    /// Revision of the platform that runs.
    #[doc(alias = "currentDataPlatformRevision")]
    #[serde(
        rename = "currentDataPlatformRevision",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_revision: Option<u64>,
    /// Version of the platform that runs.
    #[doc(alias = "currentDataPlatformVersion")]
    #[serde(rename = "currentDataPlatformVersion", skip_serializing_if = "Option::is_none")]
    pub current_version: Option<String>,
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
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

ionoscloud_core::open_enum! {
    /// State of a cluster or of a node pool.
    pub enum State {
        /// Usable.
        Available = "AVAILABLE",
        /// Something is in progress.
        Busy = "BUSY",
        /// Created, and not usable yet.
        Deploying = "DEPLOYING",
        /// Its creation failed.
        Failed = "FAILED",
        /// A change is in progress.
        Updating = "UPDATING",
        /// Its last change failed.
        FailedUpdating = "FAILED_UPDATING",
        /// Its deletion is in progress.
        Destroying = "DESTROYING",
        /// Its deletion failed.
        FailedDestroying = "FAILED_DESTROYING",
        /// Its deletion is complete.
        Terminated = "TERMINATED",
    }
}

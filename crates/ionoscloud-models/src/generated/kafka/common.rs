// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_core::Timestamp;
use serde::{Deserialize, Serialize};

use super::State;

/// Audit data and state of a topic or a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceMetadata {
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
    /// Details of the state, such as the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use ionoscloud_core::{ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

/// Audit data, status and public host of a gateway or a route.
#[doc(alias = "MetadataWithEndpoint")]
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
    /// Public host name of the gateway.
    #[doc(alias = "publicEndpoint")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

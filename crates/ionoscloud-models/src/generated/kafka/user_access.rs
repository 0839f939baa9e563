// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_core::{Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{State, UserId, UserProperties};

/// Audit data and state of a user, with certificate and private key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserAccessMetadata {
    /// Certificate of the user in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// Certificate of the CA that signed those of the brokers, in PEM: the trust root of a client.
    #[doc(alias = "certificateAuthority")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_authority: Option<String>,
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
    /// Private key of the user in PEM.
    #[doc(alias = "privateKey")]
    #[serde(skip_serializing)]
    pub private_key: Option<Secret>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// A user of a cluster with certificate and private key.
#[doc(alias = "UserReadAccess")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserAccess {
    /// Identifies the user.
    pub id: UserId,
    /// Name of the user.
    pub properties: UserProperties,
    /// Audit data, state, certificate and private key.
    pub metadata: UserAccessMetadata,
    /// Resource type: `user`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the user: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

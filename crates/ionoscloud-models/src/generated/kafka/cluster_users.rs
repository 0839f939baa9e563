// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_core::List;
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, UserId, UserProperties};

/// A user of a cluster, which the API created.
#[doc(alias = "UserRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// Name of the user.
    pub properties: UserProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `user`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the user: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// The users of a cluster.
#[doc(alias = "UserReadList")]
pub type UserList = List<User>;

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::{List, Secret};
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, ResourceType, Username};

/// A change of a database user; the name is fixed.
#[doc(alias = "PatchUserProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserUpdate {
    /// New password of at least 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl UserUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// New password of at least 10 characters.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl From<UserProperties> for UserUpdate {
    fn from(read: UserProperties) -> Self {
        Self { password: read.password }
    }
}

/// A page of database users.
pub type UserList = List<User>;

/// Name and origin of a database user; no response returns a password.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProperties {
    /// Password; absent from responses.
    #[serde(skip_serializing)]
    pub password: Option<Secret>,
    /// True for users of the service itself, which cannot be changed or deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    /// Name that the user logs in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<Username>,
}

/// A database user to create.
#[doc(alias = "UserProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewUser {
    /// Name to log in with, unique in the cluster and fixed; `postgres`, `admin` and `standby` are reserved.
    pub username: Username,
    /// Password of at least 10 characters.
    pub password: Secret,
}

impl NewUser {
    /// Creates one with all of its members.
    pub fn new(username: impl Into<Username>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

/// A database user of a cluster.
#[doc(alias = "UserResource")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Id of the user; operations take the name instead.
    pub id: Username,
    /// Name and origin.
    pub properties: UserProperties,
    /// Audit data of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `user`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the user: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

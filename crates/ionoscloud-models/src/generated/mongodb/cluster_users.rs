// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{List, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ResourceType, Username};

/// A change of a database user; the name is fixed, and members that are not set stay as they are.
#[doc(alias = "PatchUserProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserUpdate {
    /// Another password, of at least 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Another list of roles, which replaces the whole old one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<UserRole>>,
}

impl UserUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another password, of at least 10 characters.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Another list of roles, which replaces the whole old one.
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<UserRole>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

impl From<UserProperties> for UserUpdate {
    fn from(read: UserProperties) -> Self {
        Self { password: None, roles: Some(read.roles) }
    }
}

/// A database user of a cluster; it has no id, its name is the key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Its name and roles.
    pub properties: UserProperties,
    /// Creator and time of creation; no state, for that is the cluster's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<UserMetadata>,
    /// The API's name of this type: `user`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

/// Creator and time of creation of a database user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserMetadata {
    /// The user who created it: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The id of the cloud user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// The time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
}

/// Name and roles of a database user; the API never returns the password.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProperties {
    /// The roles, each in one database.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<UserRole>,
    /// The name it logs in with, and its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<Username>,
}

/// A database user to create.
///
/// A cluster takes up to 100 users, all of them in its database `admin`.
#[doc(alias = "UserProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewUser {
    /// The name it logs in with, unique in the cluster; it can never change.
    pub username: Username,
    /// The password, of at least 10 characters; the vendor's Terraform provider takes at most 100.
    pub password: Secret,
    /// The roles, each in one database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<UserRole>>,
}

impl NewUser {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(username: impl Into<Username>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into(), roles: None }
    }

    /// The roles, each in one database.
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<UserRole>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

/// One role of a database user in one database.
#[doc(alias = "UserRoles")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserRole {
    /// The database: `admin` for the roles that span all; `config` and `local` are closed to the roles of one database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The role that the user has in the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

impl UserRole {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The database: `admin` for the roles that span all; `config` and `local` are closed to the roles of one database.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }

    /// The role that the user has in the database.
    pub fn role(mut self, role: impl Into<Role>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// A page of database users, which has neither limit nor offset nor links.
#[doc(alias = "UsersList")]
pub type UserList = List<User>;

ionoscloud_core::open_enum! {
    /// The roles of database users.
    pub enum Role {
        /// Read one database.
        Read = "read",
        /// Read and write one database.
        ReadWrite = "readWrite",
        /// Administer one database: indexes, statistics, collections.
        DbAdmin = "dbAdmin",
        /// Read the data that monitoring tools need.
        ClusterMonitor = "clusterMonitor",
        /// Read every database; in `admin` only.
        ReadAnyDatabase = "readAnyDatabase",
        /// Read and write every database; in `admin` only.
        ReadWriteAnyDatabase = "readWriteAnyDatabase",
        /// Administer every database; in `admin` only.
        DbAdminAnyDatabase = "dbAdminAnyDatabase",
        /// Distribute collections over the shards of a sharded cluster.
        EnableSharding = "enableSharding",
    }
}

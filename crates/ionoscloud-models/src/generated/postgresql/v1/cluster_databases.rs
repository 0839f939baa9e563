// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::List;
use serde::{Deserialize, Serialize};

use super::{DatabaseName, ResourceMetadata, ResourceType, Username};

/// A page of databases.
pub type DatabaseList = List<Database>;

/// Name and owner of a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatabaseProperties {
    /// Name of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<DatabaseName>,
    /// User who owns the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Username>,
}

/// A database to create.
#[doc(alias = "DatabaseProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewDatabase {
    /// Name of the database, unique in the cluster; fixed for the life of the database.
    pub name: DatabaseName,
    /// User of the cluster who is to own the database; fixed for the life of the database.
    pub owner: Username,
}

impl NewDatabase {
    /// Creates one with all of its members.
    pub fn new(name: impl Into<DatabaseName>, owner: impl Into<Username>) -> Self {
        Self { name: name.into(), owner: owner.into() }
    }
}

/// A database of a cluster.
#[doc(alias = "DatabaseResource")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Database {
    /// Id of the database; operations take its name instead.
    pub id: DatabaseName,
    /// Name and owner.
    pub properties: DatabaseProperties,
    /// Audit data of the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `database`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the database: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

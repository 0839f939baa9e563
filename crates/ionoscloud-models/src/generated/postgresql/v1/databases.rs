// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::{List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{DatabaseName, ResourceType, Username};

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
    /// With everything it has.
    pub fn new(name: impl Into<DatabaseName>, owner: impl Into<Username>) -> Self {
        Self { name: name.into(), owner: owner.into() }
    }
}

/// A database of a cluster.
#[doc(alias = "DatabaseResource")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Database {
    /// URL of the database: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Id of the database; operations take its name instead.
    pub id: String,
    /// Audit data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Name and owner.
    pub properties: DatabaseProperties,
    /// Resource type: `database`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

/// Audit data of a user or a database; their state is that of the cluster.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceMetadata {
    /// Creator: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the cloud user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Author of the last change: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the cloud user who made the last change.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of the last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// URN among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

/// A version of the API, not of PostgreSQL.
#[doc(alias = "APIVersion")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiVersion {
    /// Name of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// URL of its description: to show, not to call.
    #[doc(alias = "swaggerUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swagger_url: Option<String>,
}

/// Versions of PostgreSQL, all in one response.
#[doc(alias = "PostgresVersionList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VersionList {
    /// Versions.
    #[doc(alias = "data")]
    #[serde(rename = "data", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
}

/// A version of PostgreSQL.
#[doc(alias = "PostgresVersionListData")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Version {
    /// Major version, such as `15`: the value of a cluster's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

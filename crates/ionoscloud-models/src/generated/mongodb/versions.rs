// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

/// A version of the API, not of MongoDB.
#[doc(alias = "APIVersion")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiVersion {
    /// The name of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The URL of its description: to show, not to call.
    #[doc(alias = "swaggerUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swagger_url: Option<String>,
}

/// Versions of MongoDB, all in one response.
#[doc(alias = "MongoDBVersionList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MongoVersionList {
    /// The versions on offer.
    #[doc(alias = "data")]
    #[serde(rename = "data", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<MongoVersion>,
}

/// A version of MongoDB.
#[doc(alias = "MongoDBVersionListData")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MongoVersion {
    /// Major and minor number, such as `7.0`: what a cluster's version is set to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

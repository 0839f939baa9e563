// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use serde::{Deserialize, Serialize};

/// A version of the API, not of MongoDB.
#[doc(alias = "APIVersion")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiVersion {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The URL of its description: to show, not to call.
    #[doc(alias = "swaggerUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swagger_url: Option<String>,
}

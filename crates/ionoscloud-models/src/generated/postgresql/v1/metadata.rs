// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

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

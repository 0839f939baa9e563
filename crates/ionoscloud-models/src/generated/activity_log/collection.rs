// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use serde::{Deserialize, Serialize};

/// Name and version of the API.
#[doc(alias = "Info")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiInfo {
    /// Name of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Path of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

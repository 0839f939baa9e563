// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use serde::{Deserialize, Serialize};

/// Name of a user.
#[doc(alias = "User")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProperties {
    /// Name, such as `admin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

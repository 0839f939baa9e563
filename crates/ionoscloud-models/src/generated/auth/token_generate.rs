// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use ionoscloud_core::Secret;
use serde::{Deserialize, Serialize};

/// A token that was just generated.
#[doc(alias = "Jwt")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GeneratedToken {
    /// Its value, a JSON web token, which is shown this once.
    #[serde(skip_serializing)]
    pub token: Secret,
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::Secret;
use serde::{Deserialize, Serialize};

/// The token of a server.
#[doc(alias = "Token")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerToken {
    /// Token of the server, with which software inside reads its data.
    #[serde(skip_serializing)]
    pub token: Option<Secret>,
}

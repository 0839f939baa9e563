// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use ionoscloud_core::Secret;
use serde::{Deserialize, Serialize};

/// A new key of a pipeline.
#[doc(alias = "KeyRead")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PipelineKey {
    /// The key, which no later response repeats.
    #[serde(skip_serializing)]
    pub key: Option<Secret>,
}

// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
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

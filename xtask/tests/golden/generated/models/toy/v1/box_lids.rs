// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

use super::Lid;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LidPage {
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Lid>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub offset: Option<u32>,
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_core::Page;
use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

use super::Lid;

/// A lid page.
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
    pub sum: Option<u32>,
}

impl Page for LidPage {
    type Item = Lid;

    fn items(&self) -> &[Lid] {
        &self.items
    }

    fn into_items(self) -> Vec<Lid> {
        self.items
    }

    fn offset(&self) -> Option<u64> {
        self.offset.map(u64::from)
    }

    fn limit(&self) -> Option<u64> {
        self.limit.map(u64::from)
    }
}

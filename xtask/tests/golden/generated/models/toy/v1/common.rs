// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_core::{ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

/// A metadata.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Metadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<Timestamp>,
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<ProvisioningState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// A side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Side {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<Finish>,
    #[doc(alias = "match")]
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
}

/// The content of a new side.
#[doc(alias = "Side")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewSide {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<Finish>,
    #[doc(alias = "match")]
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
}

impl NewSide {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn finish(mut self, finish: impl Into<Finish>) -> Self {
        self.finish = Some(finish.into());
        self
    }

    #[doc(alias = "match")]
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }
}

ionoscloud_core::open_enum! {
    /// What a box is doing.
    pub enum State {
        /// Nothing.
        Ready = "READY",
        Busy = "BUSY",
        Failed = "FAILED",
    }
}

ionoscloud_core::open_enum! {
    /// A finish.
    pub enum Finish {
        Matt = "matt",
        Glossy = "glossy",
    }
}

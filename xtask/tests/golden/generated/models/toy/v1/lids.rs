// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use serde::{Deserialize, Serialize};

use super::{Finish, NewSide, Side};

/// A lid.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lid {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<Finish>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

/// The content of a new lid.
#[doc(alias = "Lid")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLid {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<Finish>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<NewSide>,
}

impl NewLid {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn finish(mut self, finish: impl Into<Finish>) -> Self {
        self.finish = Some(finish.into());
        self
    }

    pub fn side(mut self, side: impl Into<NewSide>) -> Self {
        self.side = Some(side.into());
        self
    }
}

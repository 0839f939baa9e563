// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
// do not edit.

use serde::{Deserialize, Serialize};

use super::{NewSide, Side};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lid {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

#[doc(alias = "Lid")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLid {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<NewSide>,
}

impl NewLid {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn side(mut self, side: impl Into<NewSide>) -> Self {
        self.side = Some(side.into());
        self
    }
}

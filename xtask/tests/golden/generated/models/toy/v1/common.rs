// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
// do not edit.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Side {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<f64>,
    #[doc(alias = "match")]
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
}

#[doc(alias = "Side")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewSide {
    #[doc(alias = "match")]
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<String>,
}

impl NewSide {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    #[doc(alias = "match")]
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }
}

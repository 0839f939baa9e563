// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
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

// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_core::{Lifecycle, List, Secret};
use serde::{Deserialize, Serialize};

use super::{MarbleId, Metadata, State};

/// A marble.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Marble {
    pub id: MarbleId,
    pub properties: MarbleProperties,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

impl Lifecycle for Marble {
    const NOUN: &'static str = "marble";
    const READY: &'static [&'static str] = &["READY"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }
}

/// One page of a list of [`Marble`].
pub type MarbleList = List<Marble>;

/// What a marble is like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MarbleProperties {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What a marble is like.
#[doc(alias = "MarbleProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewMarble {
    pub name: String,
    /// Opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl NewMarble {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), password: None }
    }

    /// Opens it.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// What a marble is like.
#[doc(alias = "MarbleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MarbleUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl MarbleUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Opens it.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl From<MarbleProperties> for MarbleUpdate {
    fn from(read: MarbleProperties) -> Self {
        Self { name: read.name, password: None }
    }
}

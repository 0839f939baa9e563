// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

//! The kinds of resources, a type without a value for each collection, and the keys of their items.
//!
//! The traits are those of [`resource`](crate::resource).

mod box_;
mod box_lid;
mod box_marble;
mod node;

pub use self::box_::*;
pub use self::box_lid::*;
pub use self::box_marble::*;
pub use self::node::*;

use ionoscloud_models::toy::v1 as models;

use super::PRODUCT;

use crate::resource;

/// The key of the product itself: nothing but a location.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Root {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
}

impl Root {
    /// The key of these ids, in the default location.
    pub fn new() -> Self {
        Self { location: None }
    }
}

impl resource::Key for Root {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [] = ids else { return None };
        Some(Self { location })
    }
}

impl std::fmt::Display for Root {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for Root {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

/// The key of a box: `/boxes/{boxId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BoxKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the box.
    pub box_id: models::BoxId,
}

impl BoxKey {
    /// The key of these ids, in the default location.
    pub fn new(box_id: impl Into<models::BoxId>) -> Self {
        Self { location: None, box_id: box_id.into() }
    }
}

impl resource::Key for BoxKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/boxes/{boxId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.box_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [box_id] = ids else { return None };
        Some(Self { location, box_id: box_id.as_str().into() })
    }
}

impl std::fmt::Display for BoxKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for BoxKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

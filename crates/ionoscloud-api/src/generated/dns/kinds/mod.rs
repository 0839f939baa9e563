// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

//! The kinds of resources, a type without a value for each collection, and the keys of their items.
//!
//! The traits are those of [`resource`](crate::resource).

mod contract_record;
mod record;
mod reverse_record;
mod secondary_zone;
mod secondary_zone_record;
mod zone;
mod zone_transfer;

pub use self::contract_record::*;
pub use self::record::*;
pub use self::reverse_record::*;
pub use self::secondary_zone::*;
pub use self::secondary_zone_record::*;
pub use self::zone::*;
pub use self::zone_transfer::*;

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

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! The kinds of resources, a type without a value for each collection, and the keys of their items.
//!
//! The traits are those of [`resource`](crate::resource).

mod group;
mod group_resource;
mod group_share;
mod group_user;
mod owned_resource;
mod shareable_resource;
mod type_resource;
mod user;
mod user_group;
mod user_s3_key;

pub use self::group::*;
pub use self::group_resource::*;
pub use self::group_share::*;
pub use self::group_user::*;
pub use self::owned_resource::*;
pub use self::shareable_resource::*;
pub use self::type_resource::*;
pub use self::user::*;
pub use self::user_group::*;
pub use self::user_s3_key::*;

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

/// The key of a resource type: `/um/resources/{resourceType}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResourceTypeKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// The resource type in the path.
    pub resource_type: String,
}

impl ResourceTypeKey {
    /// The key of these ids, in the default location.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self { location: None, resource_type: resource_type.into() }
    }
}

impl resource::Key for ResourceTypeKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/um/resources/{resourceType}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.resource_type.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [resource_type] = ids else { return None };
        Some(Self { location, resource_type: resource_type.as_str().into() })
    }
}

impl std::fmt::Display for ResourceTypeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ResourceTypeKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

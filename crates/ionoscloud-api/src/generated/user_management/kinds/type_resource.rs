// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::{GetShareableResource, PRODUCT};
use super::ResourceTypeKey;

use crate::resource;

/// The resources of one type that can be shared; they are only read.
///
/// The collection `/um/resources/{resourceType}`.
#[derive(Clone, Copy, Debug)]
pub enum TypeResource {}
impl resource::Kind for TypeResource {
    type Parent = ResourceTypeKey;
    const NOUN: &'static str = "resource";
}

impl resource::Resource for TypeResource {
    type Item = models::Resource;
    type Id = models::ResourceId;
    type Key = TypeResourceKey;
    type Get = GetShareableResource;

    fn key(parent: &ResourceTypeKey, id: models::ResourceId) -> TypeResourceKey {
        TypeResourceKey {
            location: parent.location.clone(),
            resource_type: parent.resource_type.clone(),
            resource_id: id,
        }
    }

    fn id(key: &TypeResourceKey) -> &models::ResourceId {
        &key.resource_id
    }

    fn get(key: &TypeResourceKey) -> GetShareableResource {
        GetShareableResource::new(key.resource_type.clone(), key.resource_id.clone())
    }
}

impl resource::Tracked for TypeResource {
    type Seen = models::Resource;
    type Poll = GetShareableResource;
    type Gone = ();

    fn poll(key: &TypeResourceKey) -> GetShareableResource {
        GetShareableResource::new(key.resource_type.clone(), key.resource_id.clone())
    }

    fn polled_id(key: &TypeResourceKey) -> &str {
        key.resource_id.as_str()
    }

    fn gone(seen: Option<models::Resource>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a resource: `/um/resources/{resourceType}/{resourceId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeResourceKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// The resource type in the path.
    pub resource_type: String,
    /// Identifies the resource.
    pub resource_id: models::ResourceId,
}

impl TypeResourceKey {
    /// The key of these ids, in the default location.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<models::ResourceId>) -> Self {
        Self { location: None, resource_type: resource_type.into(), resource_id: resource_id.into() }
    }
}

impl resource::Key for TypeResourceKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/um/resources/{resourceType}/{resourceId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.resource_type.as_str(), self.resource_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [resource_type, resource_id] = ids else { return None };
        Some(Self { location, resource_type: resource_type.as_str().into(), resource_id: resource_id.as_str().into() })
    }
}

impl std::fmt::Display for TypeResourceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for TypeResourceKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

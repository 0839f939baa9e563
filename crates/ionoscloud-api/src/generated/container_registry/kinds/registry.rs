// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::{
    CreateRegistry, DeleteRegistry, GetRegistry, ListRegistries, PRODUCT, ReplaceRegistry, UpdateRegistry,
};
use super::Root;

use crate::resource;

/// The registries of the contract.
///
/// The collection `/registries`.
#[derive(Clone, Copy, Debug)]
pub enum Registry {}
impl resource::Kind for Registry {
    type Parent = Root;
    const NOUN: &'static str = "registry";
}

impl resource::Resource for Registry {
    type Item = models::Registry;
    type Id = models::RegistryId;
    type Key = RegistryKey;
    type Get = GetRegistry;

    fn key(parent: &Root, id: models::RegistryId) -> RegistryKey {
        RegistryKey { location: parent.location.clone(), registry_id: id }
    }

    fn id(key: &RegistryKey) -> &models::RegistryId {
        &key.registry_id
    }

    fn get(key: &RegistryKey) -> GetRegistry {
        GetRegistry::new(key.registry_id.clone())
    }
}

impl resource::Listable for Registry {
    type Entry = models::Registry;
    type List = ListRegistries;

    fn list(_: &Root) -> ListRegistries {
        ListRegistries::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListRegistries {
        Self::list(parent).name(name)
    }

    fn entry_id(entry: &models::Registry) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Registry) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Registry) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Registry {
    const UNIQUE: bool = true;
}

impl resource::Tracked for Registry {
    type Seen = models::Registry;
    type Poll = GetRegistry;
    type Gone = ();

    fn poll(key: &RegistryKey) -> GetRegistry {
        GetRegistry::new(key.registry_id.clone())
    }

    fn polled_id(key: &RegistryKey) -> &str {
        key.registry_id.as_str()
    }

    fn gone(seen: Option<models::Registry>) -> Option<()> {
        let _ = seen;
        Some(())
    }

    fn shared_list<V: resource::ListVisitor<models::Registry>>(key: &RegistryKey, visitor: V) -> Option<V::Output> {
        let parent = Root { location: key.location.clone() };
        let list = <Self as resource::Listable>::list(&parent);
        Some(visitor.visit(list, <Self as resource::Listable>::entry_id))
    }
}

impl resource::Creatable for Registry {
    type New = models::NewRegistry;
    type Created = models::Registry;
    type Create = CreateRegistry;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;
    const UNIQUE_NAMES: bool = true;

    fn create(_parent: &Root, new: models::NewRegistry) -> CreateRegistry {
        CreateRegistry::new(new)
    }

    fn created_id(created: &models::Registry) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewRegistry) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Registry) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Registry) -> Option<models::Registry> {
        Some(item)
    }

    fn agrees(new: &models::NewRegistry, entry: &models::Registry) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Registry) -> Option<models::Registry> {
        Some(entry)
    }
}

impl resource::Updatable for Registry {
    type Update = models::RegistryUpdate;
    type Updated = models::Registry;
    type UpdateOperation = UpdateRegistry;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &RegistryKey, update: models::RegistryUpdate) -> UpdateRegistry {
        UpdateRegistry::new(key.registry_id.clone(), update)
    }

    fn updated(updated: &models::Registry) -> Option<&models::Registry> {
        Some(updated)
    }

    fn updated_as(item: models::Registry) -> Option<models::Registry> {
        Some(item)
    }
}

impl resource::Replaceable for Registry {
    type Replacement = models::NewRegistry;
    type Replaced = models::Registry;
    type Replace = ReplaceRegistry;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &RegistryKey, replacement: models::NewRegistry) -> ReplaceRegistry {
        ReplaceRegistry::new(key.registry_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Registry) -> Option<&models::Registry> {
        Some(replaced)
    }

    fn replaced_as(item: models::Registry) -> Option<models::Registry> {
        Some(item)
    }
}

impl resource::Deletable for Registry {
    type Deleted = ();
    type Delete = DeleteRegistry;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &RegistryKey) -> DeleteRegistry {
        DeleteRegistry::new(key.registry_id.clone())
    }
}

/// The key of a registry: `/registries/{registryId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegistryKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the registry.
    pub registry_id: models::RegistryId,
}

impl RegistryKey {
    /// The key of these ids, in the default location.
    pub fn new(registry_id: impl Into<models::RegistryId>) -> Self {
        Self { location: None, registry_id: registry_id.into() }
    }
}

impl resource::Key for RegistryKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/registries/{registryId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.registry_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [registry_id] = ids else { return None };
        Some(Self { location, registry_id: registry_id.as_str().into() })
    }
}

impl std::fmt::Display for RegistryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegistryKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

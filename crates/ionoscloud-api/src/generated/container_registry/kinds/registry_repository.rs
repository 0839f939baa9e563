// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::{DeleteRegistryRepository, GetRegistryRepository, ListRegistryRepositories, PRODUCT};
use super::RegistryKey;

use crate::resource;

/// The repositories of a registry. A push creates them.
///
/// The collection `/registries/{registryId}/repositories`.
#[derive(Clone, Copy, Debug)]
pub enum RegistryRepository {}
impl resource::Kind for RegistryRepository {
    type Parent = RegistryKey;
    const NOUN: &'static str = "repository";
}

impl resource::Resource for RegistryRepository {
    type Item = models::Repository;
    type Id = String;
    type Key = RegistryRepositoryKey;
    type Get = GetRegistryRepository;

    fn key(parent: &RegistryKey, id: String) -> RegistryRepositoryKey {
        RegistryRepositoryKey {
            location: parent.location.clone(),
            registry_id: parent.registry_id.clone(),
            repository_name: id,
        }
    }

    fn id(key: &RegistryRepositoryKey) -> &String {
        &key.repository_name
    }

    fn get(key: &RegistryRepositoryKey) -> GetRegistryRepository {
        GetRegistryRepository::new(key.registry_id.clone(), key.repository_name.clone())
    }
}

impl resource::Listable for RegistryRepository {
    type Entry = models::Repository;
    type List = ListRegistryRepositories;

    fn list(parent: &RegistryKey) -> ListRegistryRepositories {
        ListRegistryRepositories::new(parent.registry_id.clone())
    }

    fn entry_id(entry: &models::Repository) -> Option<&str> {
        entry.id.as_deref()
    }

    fn entry_origin(entry: &models::Repository) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for RegistryRepository {
    type Seen = models::Repository;
    type Poll = GetRegistryRepository;
    type Gone = ();

    fn poll(key: &RegistryRepositoryKey) -> GetRegistryRepository {
        GetRegistryRepository::new(key.registry_id.clone(), key.repository_name.clone())
    }

    fn polled_id(key: &RegistryRepositoryKey) -> &str {
        key.repository_name.as_str()
    }

    fn gone(seen: Option<models::Repository>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Deletable for RegistryRepository {
    type Deleted = ();
    type Delete = DeleteRegistryRepository;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &RegistryRepositoryKey) -> DeleteRegistryRepository {
        DeleteRegistryRepository::new(key.registry_id.clone(), key.repository_name.clone())
    }
}

/// The key of a repository: `/registries/{registryId}/repositories/{repositoryName}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegistryRepositoryKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the registry.
    pub registry_id: models::RegistryId,
    /// The repository name in the path.
    pub repository_name: String,
}

impl RegistryRepositoryKey {
    /// The key of these ids, in the default location.
    pub fn new(registry_id: impl Into<models::RegistryId>, repository_name: impl Into<String>) -> Self {
        Self { location: None, registry_id: registry_id.into(), repository_name: repository_name.into() }
    }
}

impl resource::Key for RegistryRepositoryKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/registries/{registryId}/repositories/{repositoryName}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.registry_id.as_str(), self.repository_name.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [registry_id, repository_name] = ids else { return None };
        Some(Self {
            location,
            registry_id: registry_id.as_str().into(),
            repository_name: repository_name.as_str().into(),
        })
    }
}

impl std::fmt::Display for RegistryRepositoryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegistryRepositoryKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

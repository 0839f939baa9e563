// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::{GetRepositoryArtifact, ListRepositoryArtifacts, PRODUCT};
use super::RegistryRepositoryKey;

use crate::resource;

/// The artifacts of a repository; they are only read.
///
/// The collection `/registries/{registryId}/repositories/{repositoryName}/artifacts`.
#[derive(Clone, Copy, Debug)]
pub enum RepositoryArtifact {}
impl resource::Kind for RepositoryArtifact {
    type Parent = RegistryRepositoryKey;
    const NOUN: &'static str = "artifact";
}

impl resource::Resource for RepositoryArtifact {
    type Item = models::Artifact;
    type Id = String;
    type Key = RepositoryArtifactKey;
    type Get = GetRepositoryArtifact;

    fn key(parent: &RegistryRepositoryKey, id: String) -> RepositoryArtifactKey {
        RepositoryArtifactKey {
            location: parent.location.clone(),
            registry_id: parent.registry_id.clone(),
            repository_name: parent.repository_name.clone(),
            digest: id,
        }
    }

    fn id(key: &RepositoryArtifactKey) -> &String {
        &key.digest
    }

    fn get(key: &RepositoryArtifactKey) -> GetRepositoryArtifact {
        GetRepositoryArtifact::new(key.registry_id.clone(), key.repository_name.clone(), key.digest.clone())
    }
}

impl resource::Listable for RepositoryArtifact {
    type Entry = models::Artifact;
    type List = ListRepositoryArtifacts;

    fn list(parent: &RegistryRepositoryKey) -> ListRepositoryArtifacts {
        ListRepositoryArtifacts::new(parent.registry_id.clone(), parent.repository_name.clone())
    }

    fn entry_id(entry: &models::Artifact) -> Option<&str> {
        entry.id.as_deref()
    }

    fn entry_origin(entry: &models::Artifact) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for RepositoryArtifact {
    type Seen = models::Artifact;
    type Poll = GetRepositoryArtifact;
    type Gone = ();

    fn poll(key: &RepositoryArtifactKey) -> GetRepositoryArtifact {
        GetRepositoryArtifact::new(key.registry_id.clone(), key.repository_name.clone(), key.digest.clone())
    }

    fn polled_id(key: &RepositoryArtifactKey) -> &str {
        key.digest.as_str()
    }

    fn gone(seen: Option<models::Artifact>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of an artifact: `/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RepositoryArtifactKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the registry.
    pub registry_id: models::RegistryId,
    /// The repository name in the path.
    pub repository_name: String,
    /// The digest in the path.
    pub digest: String,
}

impl RepositoryArtifactKey {
    /// The key of these ids, in the default location.
    pub fn new(
        registry_id: impl Into<models::RegistryId>,
        repository_name: impl Into<String>,
        digest: impl Into<String>,
    ) -> Self {
        Self {
            location: None,
            registry_id: registry_id.into(),
            repository_name: repository_name.into(),
            digest: digest.into(),
        }
    }
}

impl resource::Key for RepositoryArtifactKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.registry_id.as_str(), self.repository_name.as_str(), self.digest.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [registry_id, repository_name, digest] = ids else { return None };
        Some(Self {
            location,
            registry_id: registry_id.as_str().into(),
            repository_name: repository_name.as_str().into(),
            digest: digest.as_str().into(),
        })
    }
}

impl std::fmt::Display for RepositoryArtifactKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RepositoryArtifactKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

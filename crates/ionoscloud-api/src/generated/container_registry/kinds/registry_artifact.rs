// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::ListRegistryArtifacts;
use super::RegistryKey;

use crate::resource;

/// The artifacts of all repositories of a registry; they are only read.
///
/// The collection `/registries/{registryId}/artifacts`.
#[derive(Clone, Copy, Debug)]
pub enum RegistryArtifact {}
impl resource::Kind for RegistryArtifact {
    type Parent = RegistryKey;
    const NOUN: &'static str = "artifact";
}

impl resource::Listable for RegistryArtifact {
    type Entry = models::Artifact;
    type List = ListRegistryArtifacts;

    fn list(parent: &RegistryKey) -> ListRegistryArtifacts {
        ListRegistryArtifacts::new(parent.registry_id.clone())
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

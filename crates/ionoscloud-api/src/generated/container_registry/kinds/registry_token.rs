// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_models::container_registry as models;

use super::super::{
    CreateRegistryToken, DeleteRegistryToken, GetRegistryToken, ListRegistryTokens, PRODUCT, ReplaceRegistryToken,
    UpdateRegistryToken,
};
use super::RegistryKey;

use crate::resource;

/// The tokens of a registry; only the response to a creation has the password.
///
/// The collection `/registries/{registryId}/tokens`.
#[derive(Clone, Copy, Debug)]
pub enum RegistryToken {}
impl resource::Kind for RegistryToken {
    type Parent = RegistryKey;
    const NOUN: &'static str = "token";
}

impl resource::Resource for RegistryToken {
    type Item = models::Token;
    type Id = models::TokenId;
    type Key = RegistryTokenKey;
    type Get = GetRegistryToken;

    fn key(parent: &RegistryKey, id: models::TokenId) -> RegistryTokenKey {
        RegistryTokenKey { location: parent.location.clone(), registry_id: parent.registry_id.clone(), token_id: id }
    }

    fn id(key: &RegistryTokenKey) -> &models::TokenId {
        &key.token_id
    }

    fn get(key: &RegistryTokenKey) -> GetRegistryToken {
        GetRegistryToken::new(key.registry_id.clone(), key.token_id.clone())
    }
}

impl resource::Listable for RegistryToken {
    type Entry = models::Token;
    type List = ListRegistryTokens;

    fn list(parent: &RegistryKey) -> ListRegistryTokens {
        ListRegistryTokens::new(parent.registry_id.clone())
    }

    fn entry_id(entry: &models::Token) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Token) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Token) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for RegistryToken {
    const UNIQUE: bool = true;
}

impl resource::Tracked for RegistryToken {
    type Seen = models::Token;
    type Poll = GetRegistryToken;
    type Gone = ();

    fn poll(key: &RegistryTokenKey) -> GetRegistryToken {
        GetRegistryToken::new(key.registry_id.clone(), key.token_id.clone())
    }

    fn polled_id(key: &RegistryTokenKey) -> &str {
        key.token_id.as_str()
    }

    fn gone(seen: Option<models::Token>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for RegistryToken {
    type New = models::NewToken;
    type Created = models::Token;
    type Create = CreateRegistryToken;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;
    const UNIQUE_NAMES: bool = true;

    fn create(parent: &RegistryKey, new: models::NewToken) -> CreateRegistryToken {
        CreateRegistryToken::new(parent.registry_id.clone(), new)
    }

    fn created_id(created: &models::Token) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewToken) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Token) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Token) -> Option<models::Token> {
        Some(item)
    }

    fn agrees(new: &models::NewToken, entry: &models::Token) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Token) -> Option<models::Token> {
        Some(entry)
    }
}

impl resource::Updatable for RegistryToken {
    type Update = models::TokenUpdate;
    type Updated = models::Token;
    type UpdateOperation = UpdateRegistryToken;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn update(key: &RegistryTokenKey, update: models::TokenUpdate) -> UpdateRegistryToken {
        UpdateRegistryToken::new(key.registry_id.clone(), key.token_id.clone(), update)
    }

    fn updated(updated: &models::Token) -> Option<&models::Token> {
        Some(updated)
    }

    fn updated_as(item: models::Token) -> Option<models::Token> {
        Some(item)
    }
}

impl resource::Replaceable for RegistryToken {
    type Replacement = models::NewToken;
    type Replaced = models::Token;
    type Replace = ReplaceRegistryToken;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &RegistryTokenKey, replacement: models::NewToken) -> ReplaceRegistryToken {
        ReplaceRegistryToken::new(key.registry_id.clone(), key.token_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Token) -> Option<&models::Token> {
        Some(replaced)
    }

    fn replaced_as(item: models::Token) -> Option<models::Token> {
        Some(item)
    }
}

impl resource::Deletable for RegistryToken {
    type Deleted = ();
    type Delete = DeleteRegistryToken;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &RegistryTokenKey) -> DeleteRegistryToken {
        DeleteRegistryToken::new(key.registry_id.clone(), key.token_id.clone())
    }
}

/// The key of a token: `/registries/{registryId}/tokens/{tokenId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegistryTokenKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the registry.
    pub registry_id: models::RegistryId,
    /// Identifies the token.
    pub token_id: models::TokenId,
}

impl RegistryTokenKey {
    /// The key of these ids, in the default location.
    pub fn new(registry_id: impl Into<models::RegistryId>, token_id: impl Into<models::TokenId>) -> Self {
        Self { location: None, registry_id: registry_id.into(), token_id: token_id.into() }
    }
}

impl resource::Key for RegistryTokenKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/registries/{registryId}/tokens/{tokenId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.registry_id.as_str(), self.token_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [registry_id, token_id] = ids else { return None };
        Some(Self { location, registry_id: registry_id.as_str().into(), token_id: token_id.as_str().into() })
    }
}

impl std::fmt::Display for RegistryTokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegistryTokenKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

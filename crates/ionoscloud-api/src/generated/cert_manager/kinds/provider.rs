// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_models::cert_manager as models;

use super::super::{CreateProvider, DeleteProvider, GetProvider, ListProviders, PRODUCT, UpdateProvider};
use super::Root;

use crate::resource;

/// The providers of the contract: accounts at ACME servers that issue certificates.
///
/// The collection `/providers`.
#[derive(Clone, Copy, Debug)]
pub enum Provider {}
impl resource::Kind for Provider {
    type Parent = Root;
    const NOUN: &'static str = "provider";
}

impl resource::Resource for Provider {
    type Item = models::Provider;
    type Id = models::ProviderId;
    type Key = ProviderKey;
    type Get = GetProvider;

    fn key(parent: &Root, id: models::ProviderId) -> ProviderKey {
        ProviderKey { location: parent.location.clone(), provider_id: id }
    }

    fn id(key: &ProviderKey) -> &models::ProviderId {
        &key.provider_id
    }

    fn get(key: &ProviderKey) -> GetProvider {
        GetProvider::new(key.provider_id.clone())
    }
}

impl resource::Listable for Provider {
    type Entry = models::Provider;
    type List = ListProviders;

    fn list(_: &Root) -> ListProviders {
        ListProviders::new()
    }

    fn entry_id(entry: &models::Provider) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Provider) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Provider) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Provider {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Provider {
    type Seen = models::Provider;
    type Poll = GetProvider;
    type Gone = ();

    fn poll(key: &ProviderKey) -> GetProvider {
        GetProvider::new(key.provider_id.clone())
    }

    fn polled_id(key: &ProviderKey) -> &str {
        key.provider_id.as_str()
    }

    fn gone(seen: Option<models::Provider>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Provider {
    type New = models::NewProvider;
    type Created = models::Provider;
    type Create = CreateProvider;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewProvider) -> CreateProvider {
        CreateProvider::new(new)
    }

    fn created_id(created: &models::Provider) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewProvider) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::Provider) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Provider) -> Option<models::Provider> {
        Some(item)
    }

    fn agrees(new: &models::NewProvider, entry: &models::Provider) -> bool {
        resource::agrees_beside(new, &entry.properties, &["externalAccountBinding.keySecret"])
    }

    fn created(entry: models::Provider) -> Option<models::Provider> {
        Some(entry)
    }
}

impl resource::Updatable for Provider {
    type Update = String;
    type Updated = models::Provider;
    type UpdateOperation = UpdateProvider;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &ProviderKey, update: String) -> UpdateProvider {
        UpdateProvider::new(key.provider_id.clone(), update)
    }

    fn updated(updated: &models::Provider) -> Option<&models::Provider> {
        Some(updated)
    }

    fn updated_as(item: models::Provider) -> Option<models::Provider> {
        Some(item)
    }
}

impl resource::Deletable for Provider {
    type Deleted = ();
    type Delete = DeleteProvider;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &ProviderKey) -> DeleteProvider {
        DeleteProvider::new(key.provider_id.clone())
    }
}

/// The key of a provider: `/providers/{providerId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProviderKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the provider.
    pub provider_id: models::ProviderId,
}

impl ProviderKey {
    /// The key of these ids, in the default location.
    pub fn new(provider_id: impl Into<models::ProviderId>) -> Self {
        Self { location: None, provider_id: provider_id.into() }
    }
}

impl resource::Key for ProviderKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/providers/{providerId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.provider_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [provider_id] = ids else { return None };
        Some(Self { location, provider_id: provider_id.as_str().into() })
    }
}

impl std::fmt::Display for ProviderKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ProviderKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

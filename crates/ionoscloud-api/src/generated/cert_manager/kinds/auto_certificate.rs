// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_models::cert_manager as models;

use super::super::{
    CreateAutoCertificate, DeleteAutoCertificate, GetAutoCertificate, ListAutoCertificates, PRODUCT,
    UpdateAutoCertificate,
};
use super::Root;

use crate::resource;

/// The auto-certificates of the contract. The wait for a creation ends once the first certificate is issued, which
/// takes minutes; it fails if the names are in no zone of the contract.
///
/// The collection `/auto-certificates`.
#[derive(Clone, Copy, Debug)]
pub enum AutoCertificate {}
impl resource::Kind for AutoCertificate {
    type Parent = Root;
    const NOUN: &'static str = "auto-certificate";
}

impl resource::Resource for AutoCertificate {
    type Item = models::AutoCertificate;
    type Id = models::AutoCertificateId;
    type Key = AutoCertificateKey;
    type Get = GetAutoCertificate;

    fn key(parent: &Root, id: models::AutoCertificateId) -> AutoCertificateKey {
        AutoCertificateKey { location: parent.location.clone(), auto_certificate_id: id }
    }

    fn id(key: &AutoCertificateKey) -> &models::AutoCertificateId {
        &key.auto_certificate_id
    }

    fn get(key: &AutoCertificateKey) -> GetAutoCertificate {
        GetAutoCertificate::new(key.auto_certificate_id.clone())
    }
}

impl resource::Listable for AutoCertificate {
    type Entry = models::AutoCertificate;
    type List = ListAutoCertificates;

    fn list(_: &Root) -> ListAutoCertificates {
        ListAutoCertificates::new()
    }

    fn entry_id(entry: &models::AutoCertificate) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::AutoCertificate) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::AutoCertificate) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for AutoCertificate {
    const UNIQUE: bool = false;
}

impl resource::Tracked for AutoCertificate {
    type Seen = models::AutoCertificate;
    type Poll = GetAutoCertificate;
    type Gone = ();

    fn poll(key: &AutoCertificateKey) -> GetAutoCertificate {
        GetAutoCertificate::new(key.auto_certificate_id.clone())
    }

    fn polled_id(key: &AutoCertificateKey) -> &str {
        key.auto_certificate_id.as_str()
    }

    fn gone(seen: Option<models::AutoCertificate>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for AutoCertificate {
    type New = models::NewAutoCertificate;
    type Created = models::AutoCertificate;
    type Create = CreateAutoCertificate;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewAutoCertificate) -> CreateAutoCertificate {
        CreateAutoCertificate::new(new)
    }

    fn created_id(created: &models::AutoCertificate) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewAutoCertificate) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::AutoCertificate) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::AutoCertificate) -> Option<models::AutoCertificate> {
        Some(item)
    }

    fn agrees(new: &models::NewAutoCertificate, entry: &models::AutoCertificate) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::AutoCertificate) -> Option<models::AutoCertificate> {
        Some(entry)
    }
}

impl resource::Updatable for AutoCertificate {
    type Update = String;
    type Updated = models::AutoCertificate;
    type UpdateOperation = UpdateAutoCertificate;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &AutoCertificateKey, update: String) -> UpdateAutoCertificate {
        UpdateAutoCertificate::new(key.auto_certificate_id.clone(), update)
    }

    fn updated(updated: &models::AutoCertificate) -> Option<&models::AutoCertificate> {
        Some(updated)
    }

    fn updated_as(item: models::AutoCertificate) -> Option<models::AutoCertificate> {
        Some(item)
    }
}

impl resource::Deletable for AutoCertificate {
    type Deleted = ();
    type Delete = DeleteAutoCertificate;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &AutoCertificateKey) -> DeleteAutoCertificate {
        DeleteAutoCertificate::new(key.auto_certificate_id.clone())
    }
}

/// The key of an auto-certificate: `/auto-certificates/{autoCertificateId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AutoCertificateKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the auto-certificate.
    pub auto_certificate_id: models::AutoCertificateId,
}

impl AutoCertificateKey {
    /// The key of these ids, in the default location.
    pub fn new(auto_certificate_id: impl Into<models::AutoCertificateId>) -> Self {
        Self { location: None, auto_certificate_id: auto_certificate_id.into() }
    }
}

impl resource::Key for AutoCertificateKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/auto-certificates/{autoCertificateId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.auto_certificate_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [auto_certificate_id] = ids else { return None };
        Some(Self { location, auto_certificate_id: auto_certificate_id.as_str().into() })
    }
}

impl std::fmt::Display for AutoCertificateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for AutoCertificateKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

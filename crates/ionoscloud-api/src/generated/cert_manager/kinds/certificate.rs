// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_models::cert_manager as models;

use super::super::{
    CreateCertificate, DeleteCertificate, GetCertificate, ListCertificates, PRODUCT, UpdateCertificate,
};
use super::Root;

use crate::resource;

/// The certificates of the contract, uploaded and issued ones.
///
/// The collection `/certificates`.
#[derive(Clone, Copy, Debug)]
pub enum Certificate {}
impl resource::Kind for Certificate {
    type Parent = Root;
    const NOUN: &'static str = "certificate";
}

impl resource::Resource for Certificate {
    type Item = models::Certificate;
    type Id = models::CertificateId;
    type Key = CertificateKey;
    type Get = GetCertificate;

    fn key(parent: &Root, id: models::CertificateId) -> CertificateKey {
        CertificateKey { location: parent.location.clone(), certificate_id: id }
    }

    fn id(key: &CertificateKey) -> &models::CertificateId {
        &key.certificate_id
    }

    fn get(key: &CertificateKey) -> GetCertificate {
        GetCertificate::new(key.certificate_id.clone())
    }
}

impl resource::Listable for Certificate {
    type Entry = models::Certificate;
    type List = ListCertificates;

    fn list(_: &Root) -> ListCertificates {
        ListCertificates::new()
    }

    fn entry_id(entry: &models::Certificate) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Certificate) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Certificate) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Certificate {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Certificate {
    type Seen = models::Certificate;
    type Poll = GetCertificate;
    type Gone = ();

    fn poll(key: &CertificateKey) -> GetCertificate {
        GetCertificate::new(key.certificate_id.clone())
    }

    fn polled_id(key: &CertificateKey) -> &str {
        key.certificate_id.as_str()
    }

    fn gone(seen: Option<models::Certificate>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Certificate {
    type New = models::NewCertificate;
    type Created = models::Certificate;
    type Create = CreateCertificate;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewCertificate) -> CreateCertificate {
        CreateCertificate::new(new)
    }

    fn created_id(created: &models::Certificate) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewCertificate) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::Certificate) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Certificate) -> Option<models::Certificate> {
        Some(item)
    }

    fn agrees(new: &models::NewCertificate, entry: &models::Certificate) -> bool {
        resource::agrees_beside(new, &entry.properties, &["privateKey"])
    }

    fn created(entry: models::Certificate) -> Option<models::Certificate> {
        Some(entry)
    }
}

impl resource::Updatable for Certificate {
    type Update = String;
    type Updated = models::Certificate;
    type UpdateOperation = UpdateCertificate;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn update(key: &CertificateKey, update: String) -> UpdateCertificate {
        UpdateCertificate::new(key.certificate_id.clone(), update)
    }

    fn updated(updated: &models::Certificate) -> Option<&models::Certificate> {
        Some(updated)
    }

    fn updated_as(item: models::Certificate) -> Option<models::Certificate> {
        Some(item)
    }
}

impl resource::Deletable for Certificate {
    type Deleted = ();
    type Delete = DeleteCertificate;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &CertificateKey) -> DeleteCertificate {
        DeleteCertificate::new(key.certificate_id.clone())
    }
}

/// The key of a certificate: `/certificates/{certificateId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CertificateKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the certificate.
    pub certificate_id: models::CertificateId,
}

impl CertificateKey {
    /// The key of these ids, in the default location.
    pub fn new(certificate_id: impl Into<models::CertificateId>) -> Self {
        Self { location: None, certificate_id: certificate_id.into() }
    }
}

impl resource::Key for CertificateKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/certificates/{certificateId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.certificate_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [certificate_id] = ids else { return None };
        Some(Self { location, certificate_id: certificate_id.as_str().into() })
    }
}

impl std::fmt::Display for CertificateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for CertificateKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use ionoscloud_models::object_storage_management as models;

use super::super::{
    CreateAccessKey, DeleteAccessKey, GetAccessKey, ListAccessKeys, PRODUCT, RenewAccessKey, ReplaceAccessKey,
};
use super::Root;

use crate::resource;

/// The access keys of the caller.
///
/// The collection `/accesskeys`.
#[derive(Clone, Copy, Debug)]
pub enum AccessKey {}
impl resource::Kind for AccessKey {
    type Parent = Root;
    const NOUN: &'static str = "access key";
}

impl resource::Resource for AccessKey {
    type Item = models::AccessKey;
    type Id = models::AccessKeyId;
    type Key = AccessKeyKey;
    type Get = GetAccessKey;

    fn key(parent: &Root, id: models::AccessKeyId) -> AccessKeyKey {
        AccessKeyKey { location: parent.location.clone(), access_key_id: id }
    }

    fn id(key: &AccessKeyKey) -> &models::AccessKeyId {
        &key.access_key_id
    }

    fn get(key: &AccessKeyKey) -> GetAccessKey {
        GetAccessKey::new(key.access_key_id.clone())
    }
}

impl resource::Listable for AccessKey {
    type Entry = models::AccessKey;
    type List = ListAccessKeys;

    fn list(_: &Root) -> ListAccessKeys {
        ListAccessKeys::new()
    }

    fn entry_id(entry: &models::AccessKey) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::AccessKey) -> Option<&str> {
        entry.properties.description.as_deref()
    }

    fn entry_origin(entry: &models::AccessKey) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for AccessKey {
    const UNIQUE: bool = false;
}

impl resource::Tracked for AccessKey {
    type Seen = models::AccessKey;
    type Poll = GetAccessKey;
    type Gone = ();

    fn poll(key: &AccessKeyKey) -> GetAccessKey {
        GetAccessKey::new(key.access_key_id.clone())
    }

    fn polled_id(key: &AccessKeyKey) -> &str {
        key.access_key_id.as_str()
    }

    fn gone(seen: Option<models::AccessKey>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for AccessKey {
    type New = models::NewAccessKey;
    type Created = models::AccessKey;
    type Create = CreateAccessKey;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewAccessKey) -> CreateAccessKey {
        CreateAccessKey::new(new)
    }

    fn created_id(created: &models::AccessKey) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewAccessKey) -> Option<&str> {
        Some(new.description.as_str())
    }

    fn created_name(created: &models::AccessKey) -> Option<&str> {
        created.properties.description.as_deref()
    }

    fn created_as(item: models::AccessKey) -> Option<models::AccessKey> {
        Some(item)
    }

    fn agrees(new: &models::NewAccessKey, entry: &models::AccessKey) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::AccessKey) -> Option<models::AccessKey> {
        Some(entry)
    }
}

impl resource::Replaceable for AccessKey {
    type Replacement = models::NewAccessKey;
    type Replaced = models::AccessKey;
    type Replace = ReplaceAccessKey;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &AccessKeyKey, replacement: models::NewAccessKey) -> ReplaceAccessKey {
        ReplaceAccessKey::new(key.access_key_id.clone(), replacement)
    }

    fn replaced(replaced: &models::AccessKey) -> Option<&models::AccessKey> {
        Some(replaced)
    }

    fn replaced_as(item: models::AccessKey) -> Option<models::AccessKey> {
        Some(item)
    }
}

impl resource::Upsertable for AccessKey {}
impl resource::Deletable for AccessKey {
    type Deleted = ();
    type Delete = DeleteAccessKey;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &AccessKeyKey) -> DeleteAccessKey {
        DeleteAccessKey::new(key.access_key_id.clone())
    }
}

impl AccessKey {
    /// The operation of the action `renew`.
    pub fn renew(key: &AccessKeyKey) -> RenewAccessKey {
        RenewAccessKey::new(key.access_key_id.clone())
    }
}

/// The key of an access key: `/accesskeys/{accesskeyId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AccessKeyKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the access key.
    pub access_key_id: models::AccessKeyId,
}

impl AccessKeyKey {
    /// The key of these ids, in the default location.
    pub fn new(access_key_id: impl Into<models::AccessKeyId>) -> Self {
        Self { location: None, access_key_id: access_key_id.into() }
    }
}

impl resource::Key for AccessKeyKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/accesskeys/{accesskeyId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.access_key_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [access_key_id] = ids else { return None };
        Some(Self { location, access_key_id: access_key_id.as_str().into() })
    }
}

impl std::fmt::Display for AccessKeyKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for AccessKeyKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

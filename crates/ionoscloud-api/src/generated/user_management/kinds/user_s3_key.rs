// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::{DeleteUserS3Key, GetUserS3Key, ListUserS3Keys, PRODUCT, ReplaceUserS3Key};
use super::UserKey;

use crate::resource;

/// The keys of a user for the object storage. They have no state.
///
/// The collection `/um/users/{userId}/s3keys`.
#[derive(Clone, Copy, Debug)]
pub enum UserS3Key {}
impl resource::Kind for UserS3Key {
    type Parent = UserKey;
    const NOUN: &'static str = "S3 key";
}

impl resource::Resource for UserS3Key {
    type Item = models::S3Key;
    type Id = models::S3KeyId;
    type Key = UserS3KeyKey;
    type Get = GetUserS3Key;

    fn key(parent: &UserKey, id: models::S3KeyId) -> UserS3KeyKey {
        UserS3KeyKey { location: parent.location.clone(), user_id: parent.user_id.clone(), s3_key_id: id }
    }

    fn id(key: &UserS3KeyKey) -> &models::S3KeyId {
        &key.s3_key_id
    }

    fn get(key: &UserS3KeyKey) -> GetUserS3Key {
        GetUserS3Key::new(key.user_id.clone(), key.s3_key_id.clone())
    }
}

impl resource::Listable for UserS3Key {
    type Entry = models::S3Key;
    type List = ListUserS3Keys;

    fn list(parent: &UserKey) -> ListUserS3Keys {
        ListUserS3Keys::new(parent.user_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::S3Key) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::S3Key) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for UserS3Key {
    type Seen = models::S3Key;
    type Poll = GetUserS3Key;
    type Gone = ();
    const ABSENT: &'static [u16] = &[422];

    fn poll(key: &UserS3KeyKey) -> GetUserS3Key {
        GetUserS3Key::new(key.user_id.clone(), key.s3_key_id.clone())
    }

    fn polled_id(key: &UserS3KeyKey) -> &str {
        key.s3_key_id.as_str()
    }

    fn gone(seen: Option<models::S3Key>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Replaceable for UserS3Key {
    type Replacement = models::S3KeyReplacement;
    type Replaced = models::S3Key;
    type Replace = ReplaceUserS3Key;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &UserS3KeyKey, replacement: models::S3KeyReplacement) -> ReplaceUserS3Key {
        ReplaceUserS3Key::new(key.user_id.clone(), key.s3_key_id.clone(), replacement)
    }

    fn replaced(replaced: &models::S3Key) -> Option<&models::S3Key> {
        Some(replaced)
    }

    fn replaced_as(item: models::S3Key) -> Option<models::S3Key> {
        Some(item)
    }
}

impl resource::Deletable for UserS3Key {
    type Deleted = ();
    type Delete = DeleteUserS3Key;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &UserS3KeyKey) -> DeleteUserS3Key {
        DeleteUserS3Key::new(key.user_id.clone(), key.s3_key_id.clone())
    }
}

/// The key of an S3 key: `/um/users/{userId}/s3keys/{keyId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserS3KeyKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the user.
    pub user_id: models::UserId,
    /// Identifies the S3 key.
    pub s3_key_id: models::S3KeyId,
}

impl UserS3KeyKey {
    /// The key of these ids, in the default location.
    pub fn new(user_id: impl Into<models::UserId>, s3_key_id: impl Into<models::S3KeyId>) -> Self {
        Self { location: None, user_id: user_id.into(), s3_key_id: s3_key_id.into() }
    }
}

impl resource::Key for UserS3KeyKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/um/users/{userId}/s3keys/{keyId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.user_id.as_str(), self.s3_key_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [user_id, s3_key_id] = ids else { return None };
        Some(Self { location, user_id: user_id.as_str().into(), s3_key_id: s3_key_id.as_str().into() })
    }
}

impl std::fmt::Display for UserS3KeyKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for UserS3KeyKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

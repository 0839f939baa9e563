// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::{
    CreateUser, CreateUserS3Key, DeleteUser, GetUser, GetUserS3SsoUrl, ListUsers, PRODUCT, ReplaceUser,
};
use super::Root;

use crate::resource;

/// The users of the contract.
///
/// The collection `/um/users`.
#[derive(Clone, Copy, Debug)]
pub enum User {}
impl resource::Kind for User {
    type Parent = Root;
    const NOUN: &'static str = "user";
}

impl resource::Resource for User {
    type Item = models::User;
    type Id = models::UserId;
    type Key = UserKey;
    type Get = GetUser;

    fn key(parent: &Root, id: models::UserId) -> UserKey {
        UserKey { location: parent.location.clone(), user_id: id }
    }

    fn id(key: &UserKey) -> &models::UserId {
        &key.user_id
    }

    fn get(key: &UserKey) -> GetUser {
        GetUser::new(key.user_id.clone())
    }
}

impl resource::Listable for User {
    type Entry = models::User;
    type List = ListUsers;

    fn list(_: &Root) -> ListUsers {
        ListUsers::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListUsers {
        Self::list(parent).filter("email", name)
    }

    fn entry_id(entry: &models::User) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::User) -> Option<&str> {
        entry.properties.as_ref()?.email.as_deref()
    }

    fn entry_origin(entry: &models::User) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for User {
    const UNIQUE: bool = true;
}

impl resource::Tracked for User {
    type Seen = models::User;
    type Poll = GetUser;
    type Gone = ();

    fn poll(key: &UserKey) -> GetUser {
        GetUser::new(key.user_id.clone())
    }

    fn polled_id(key: &UserKey) -> &str {
        key.user_id.as_str()
    }

    fn gone(seen: Option<models::User>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for User {
    type New = models::NewUser;
    type Created = models::User;
    type Create = CreateUser;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;
    const UNIQUE_NAMES: bool = true;

    fn create(_parent: &Root, new: models::NewUser) -> CreateUser {
        CreateUser::new(new)
    }

    fn created_id(created: &models::User) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewUser) -> Option<&str> {
        new.email.as_deref()
    }

    fn created_name(created: &models::User) -> Option<&str> {
        created.properties.as_ref()?.email.as_deref()
    }

    fn created_as(item: models::User) -> Option<models::User> {
        Some(item)
    }

    fn agrees(new: &models::NewUser, entry: &models::User) -> bool {
        resource::agrees_beside(new, &entry.properties, &["password"])
    }

    fn created(entry: models::User) -> Option<models::User> {
        Some(entry)
    }
}

impl resource::Replaceable for User {
    type Replacement = models::UserReplacement;
    type Replaced = models::User;
    type Replace = ReplaceUser;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &UserKey, replacement: models::UserReplacement) -> ReplaceUser {
        ReplaceUser::new(key.user_id.clone(), replacement)
    }

    fn replaced(replaced: &models::User) -> Option<&models::User> {
        Some(replaced)
    }

    fn replaced_as(item: models::User) -> Option<models::User> {
        Some(item)
    }
}

impl resource::Deletable for User {
    type Deleted = ();
    type Delete = DeleteUser;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &UserKey) -> DeleteUser {
        DeleteUser::new(key.user_id.clone())
    }
}

impl User {
    /// The operation of the action `create_s3_key`.
    pub fn create_s3_key(key: &UserKey) -> CreateUserS3Key {
        CreateUserS3Key::new(key.user_id.clone())
    }

    /// The operation of the action `object_storage_login`.
    pub fn object_storage_login(key: &UserKey) -> GetUserS3SsoUrl {
        GetUserS3SsoUrl::new(key.user_id.clone())
    }
}

/// The key of a user: `/um/users/{userId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the user.
    pub user_id: models::UserId,
}

impl UserKey {
    /// The key of these ids, in the default location.
    pub fn new(user_id: impl Into<models::UserId>) -> Self {
        Self { location: None, user_id: user_id.into() }
    }
}

impl resource::Key for UserKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/um/users/{userId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.user_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [user_id] = ids else { return None };
        Some(Self { location, user_id: user_id.as_str().into() })
    }
}

impl std::fmt::Display for UserKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for UserKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

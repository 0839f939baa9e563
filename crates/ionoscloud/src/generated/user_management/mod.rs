// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

mod group;
mod group_resource;
mod group_share;
mod group_user;
mod owned_resource;
mod shareable_resource;
mod type_resource;
mod user;
mod user_group;
mod user_s3_key;

pub use self::group::*;
pub use self::group_resource::*;
pub use self::group_share::*;
pub use self::group_user::*;
pub use self::owned_resource::*;
pub use self::shareable_resource::*;
pub use self::type_resource::*;
pub use self::user::*;
pub use self::user_group::*;
pub use self::user_s3_key::*;

use crate::Client;
use crate::resource::Collection;
use ionoscloud_api::user_management::kinds;
use ionoscloud_models::user_management as models;

/// The entry point to User management; get it from [`Client::user_management`].
#[derive(Clone, Debug)]
pub struct UserManagement {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to User management; nothing is sent.
    pub fn user_management(&self) -> UserManagement {
        UserManagement { client: self.clone(), root: kinds::Root::new() }
    }
}

impl UserManagement {
    /// Returns the collection of the groups of the contract; nothing is sent.
    pub fn groups(&self) -> Groups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these groups](Self::groups); nothing is sent.
    pub fn group(&self, id: impl Into<models::GroupId>) -> GroupHandle {
        self.groups().handle(id)
    }

    /// Returns the collection of the resources of all types that can be shared; nothing is sent.
    pub fn shareable_resources(&self) -> ShareableResources {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the users of the contract; nothing is sent.
    pub fn users(&self) -> Users {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these users](Self::users); nothing is sent.
    pub fn user(&self, id: impl Into<models::UserId>) -> UserHandle {
        self.users().handle(id)
    }

    /// Returns the collection of the resources of one type that can be shared; nothing is sent.
    pub fn type_resources(&self, resource_type: impl Into<String>) -> TypeResources {
        let parent = crate::resource::below(&self.root, kinds::ResourceTypeKey::new(resource_type));
        Collection::new(self.client.clone(), parent)
    }
}

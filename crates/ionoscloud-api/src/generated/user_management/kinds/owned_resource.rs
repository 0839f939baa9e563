// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::ListOwnedResources;
use super::UserKey;

use crate::resource;

/// The resources that a user created; they are only read.
///
/// The collection `/um/users/{userId}/owns`.
#[derive(Clone, Copy, Debug)]
pub enum OwnedResource {}
impl resource::Kind for OwnedResource {
    type Parent = UserKey;
    const NOUN: &'static str = "resource";
}

impl resource::Listable for OwnedResource {
    type Entry = models::Resource;
    type List = ListOwnedResources;

    fn list(parent: &UserKey) -> ListOwnedResources {
        ListOwnedResources::new(parent.user_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::Resource) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Resource) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

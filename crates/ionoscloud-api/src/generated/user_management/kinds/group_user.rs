// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::ListGroupUsers;
use super::GroupKey;

use crate::resource;

/// The users of a group.
///
/// The collection `/um/groups/{groupId}/users`.
#[derive(Clone, Copy, Debug)]
pub enum GroupUser {}
impl resource::Kind for GroupUser {
    type Parent = GroupKey;
    const NOUN: &'static str = "user";
}

impl resource::Listable for GroupUser {
    type Entry = models::User;
    type List = ListGroupUsers;

    fn list(parent: &GroupKey) -> ListGroupUsers {
        ListGroupUsers::new(parent.group_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::User) -> Option<&str> {
        Some(entry.id.as_str())
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

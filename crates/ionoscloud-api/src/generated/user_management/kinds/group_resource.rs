// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::ListGroupResources;
use super::GroupKey;

use crate::resource;

/// The resources that are shared with a group; they are only read.
///
/// The collection `/um/groups/{groupId}/resources`.
#[derive(Clone, Copy, Debug)]
pub enum GroupResource {}
impl resource::Kind for GroupResource {
    type Parent = GroupKey;
    const NOUN: &'static str = "resource";
}

impl resource::Listable for GroupResource {
    type Entry = models::Resource;
    type List = ListGroupResources;

    fn list(parent: &GroupKey) -> ListGroupResources {
        ListGroupResources::new(parent.group_id.clone()).depth(1)
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

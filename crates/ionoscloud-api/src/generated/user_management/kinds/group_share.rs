// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::user_management as models;

use super::super::{DeleteGroupShare, GetGroupShare, ListGroupShares, PRODUCT, ReplaceGroupShare};
use super::GroupKey;

use crate::resource;

/// The shares of a group: each is a resource that is shared with it, and its privileges there.
///
/// The collection `/um/groups/{groupId}/shares`.
#[derive(Clone, Copy, Debug)]
pub enum GroupShare {}
impl resource::Kind for GroupShare {
    type Parent = GroupKey;
    const NOUN: &'static str = "share";
}

impl resource::Resource for GroupShare {
    type Item = models::GroupShare;
    type Id = models::ResourceId;
    type Key = GroupShareKey;
    type Get = GetGroupShare;

    fn key(parent: &GroupKey, id: models::ResourceId) -> GroupShareKey {
        GroupShareKey { location: parent.location.clone(), group_id: parent.group_id.clone(), resource_id: id }
    }

    fn id(key: &GroupShareKey) -> &models::ResourceId {
        &key.resource_id
    }

    fn get(key: &GroupShareKey) -> GetGroupShare {
        GetGroupShare::new(key.group_id.clone(), key.resource_id.clone())
    }
}

impl resource::Listable for GroupShare {
    type Entry = models::GroupShare;
    type List = ListGroupShares;

    fn list(parent: &GroupKey) -> ListGroupShares {
        ListGroupShares::new(parent.group_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::GroupShare) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for GroupShare {
    type Seen = models::GroupShare;
    type Poll = GetGroupShare;
    type Gone = ();

    fn poll(key: &GroupShareKey) -> GetGroupShare {
        GetGroupShare::new(key.group_id.clone(), key.resource_id.clone())
    }

    fn polled_id(key: &GroupShareKey) -> &str {
        key.resource_id.as_str()
    }

    fn gone(seen: Option<models::GroupShare>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Replaceable for GroupShare {
    type Replacement = models::NewGroupShare;
    type Replaced = models::GroupShare;
    type Replace = ReplaceGroupShare;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &GroupShareKey, replacement: models::NewGroupShare) -> ReplaceGroupShare {
        ReplaceGroupShare::new(key.group_id.clone(), key.resource_id.clone(), replacement)
    }

    fn replaced(replaced: &models::GroupShare) -> Option<&models::GroupShare> {
        Some(replaced)
    }

    fn replaced_as(item: models::GroupShare) -> Option<models::GroupShare> {
        Some(item)
    }
}

impl resource::Deletable for GroupShare {
    type Deleted = ();
    type Delete = DeleteGroupShare;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &GroupShareKey) -> DeleteGroupShare {
        DeleteGroupShare::new(key.group_id.clone(), key.resource_id.clone())
    }
}

/// The key of a share: `/um/groups/{groupId}/shares/{resourceId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GroupShareKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the group.
    pub group_id: models::GroupId,
    /// Identifies the share.
    pub resource_id: models::ResourceId,
}

impl GroupShareKey {
    /// The key of these ids, in the default location.
    pub fn new(group_id: impl Into<models::GroupId>, resource_id: impl Into<models::ResourceId>) -> Self {
        Self { location: None, group_id: group_id.into(), resource_id: resource_id.into() }
    }
}

impl resource::Key for GroupShareKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/um/groups/{groupId}/shares/{resourceId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.group_id.as_str(), self.resource_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [group_id, resource_id] = ids else { return None };
        Some(Self { location, group_id: group_id.as_str().into(), resource_id: resource_id.as_str().into() })
    }
}

impl std::fmt::Display for GroupShareKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for GroupShareKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_models::vm_autoscaling as models;

use super::super::{CreateGroup, DeleteGroup, GetGroup, ListGroups, PRODUCT, ReplaceGroup};
use super::Root;

use crate::resource;

/// The groups of the contract: servers whose number follows a metric.
///
/// The collection `/groups`.
#[derive(Clone, Copy, Debug)]
pub enum Group {}
impl resource::Kind for Group {
    type Parent = Root;
    const NOUN: &'static str = "group";
}

impl resource::Resource for Group {
    type Item = models::Group;
    type Id = models::GroupId;
    type Key = GroupKey;
    type Get = GetGroup;

    fn key(parent: &Root, id: models::GroupId) -> GroupKey {
        GroupKey { location: parent.location.clone(), group_id: id }
    }

    fn id(key: &GroupKey) -> &models::GroupId {
        &key.group_id
    }

    fn get(key: &GroupKey) -> GetGroup {
        GetGroup::new(key.group_id.clone())
    }
}

impl resource::Listable for Group {
    type Entry = models::Group;
    type List = ListGroups;

    fn list(_: &Root) -> ListGroups {
        ListGroups::new().depth(1)
    }

    fn entry_id(entry: &models::Group) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Group) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Group) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Group {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Group {
    type Seen = models::Group;
    type Poll = GetGroup;
    type Gone = ();

    fn poll(key: &GroupKey) -> GetGroup {
        GetGroup::new(key.group_id.clone())
    }

    fn polled_id(key: &GroupKey) -> &str {
        key.group_id.as_str()
    }

    fn gone(seen: Option<models::Group>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Group {
    type New = models::NewGroup;
    type Created = models::CreatedGroup;
    type Create = CreateGroup;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Action;

    fn create(_parent: &Root, new: models::NewGroup) -> CreateGroup {
        CreateGroup::new(new)
    }

    fn created_id(created: &models::CreatedGroup) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewGroup) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::CreatedGroup) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn agrees(new: &models::NewGroup, entry: &models::Group) -> bool {
        resource::agrees_beside(
            new,
            &entry.properties,
            &[
                "policy.range",
                "policy.scaleInAction.cooldownPeriod",
                "policy.scaleOutAction.cooldownPeriod",
                "replicaConfiguration.volumes",
            ],
        )
    }
}

impl resource::Replaceable for Group {
    type Replacement = models::GroupReplacement;
    type Replaced = models::Group;
    type Replace = ReplaceGroup;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Action;

    fn replace(key: &GroupKey, replacement: models::GroupReplacement) -> ReplaceGroup {
        ReplaceGroup::new(key.group_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Group) -> Option<&models::Group> {
        Some(replaced)
    }

    fn replaced_as(item: models::Group) -> Option<models::Group> {
        Some(item)
    }
}

impl resource::Deletable for Group {
    type Deleted = ();
    type Delete = DeleteGroup;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &GroupKey) -> DeleteGroup {
        DeleteGroup::new(key.group_id.clone())
    }
}

/// The key of a group: `/groups/{groupId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GroupKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the group.
    pub group_id: models::GroupId,
}

impl GroupKey {
    /// The key of these ids, in the default location.
    pub fn new(group_id: impl Into<models::GroupId>) -> Self {
        Self { location: None, group_id: group_id.into() }
    }
}

impl resource::Key for GroupKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/groups/{groupId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.group_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [group_id] = ids else { return None };
        Some(Self { location, group_id: group_id.as_str().into() })
    }
}

impl std::fmt::Display for GroupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for GroupKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

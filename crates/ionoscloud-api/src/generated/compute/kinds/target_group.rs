// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateTargetGroup, DeleteTargetGroup, GetTargetGroup, ListTargetGroups, PRODUCT, ReplaceTargetGroup,
    UpdateTargetGroup,
};
use super::Root;

use crate::resource;

/// The target groups of the contract.
///
/// The collection `/targetgroups`.
#[derive(Clone, Copy, Debug)]
pub enum TargetGroup {}
impl resource::Kind for TargetGroup {
    type Parent = Root;
    const NOUN: &'static str = "target group";
}

impl resource::Resource for TargetGroup {
    type Item = models::TargetGroup;
    type Id = models::TargetGroupId;
    type Key = TargetGroupKey;
    type Get = GetTargetGroup;

    fn key(parent: &Root, id: models::TargetGroupId) -> TargetGroupKey {
        TargetGroupKey { location: parent.location.clone(), target_group_id: id }
    }

    fn id(key: &TargetGroupKey) -> &models::TargetGroupId {
        &key.target_group_id
    }

    fn get(key: &TargetGroupKey) -> GetTargetGroup {
        GetTargetGroup::new(key.target_group_id.clone())
    }
}

impl resource::Listable for TargetGroup {
    type Entry = models::TargetGroup;
    type List = ListTargetGroups;

    fn list(_: &Root) -> ListTargetGroups {
        ListTargetGroups::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListTargetGroups {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::TargetGroup) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::TargetGroup) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::TargetGroup) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for TargetGroup {
    const UNIQUE: bool = false;
}

impl resource::Tracked for TargetGroup {
    type Seen = models::TargetGroup;
    type Poll = GetTargetGroup;
    type Gone = ();

    fn poll(key: &TargetGroupKey) -> GetTargetGroup {
        GetTargetGroup::new(key.target_group_id.clone())
    }

    fn polled_id(key: &TargetGroupKey) -> &str {
        key.target_group_id.as_str()
    }

    fn gone(seen: Option<models::TargetGroup>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for TargetGroup {
    type New = models::NewTargetGroup;
    type Created = models::TargetGroup;
    type Create = CreateTargetGroup;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(_parent: &Root, new: models::NewTargetGroup) -> CreateTargetGroup {
        CreateTargetGroup::new(new)
    }

    fn created_id(created: &models::TargetGroup) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewTargetGroup) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::TargetGroup) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::TargetGroup) -> Option<models::TargetGroup> {
        Some(item)
    }

    fn agrees(new: &models::NewTargetGroup, entry: &models::TargetGroup) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::TargetGroup) -> Option<models::TargetGroup> {
        Some(entry)
    }
}

impl resource::Updatable for TargetGroup {
    type Update = models::TargetGroupUpdate;
    type Updated = models::TargetGroup;
    type UpdateOperation = UpdateTargetGroup;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &TargetGroupKey, update: models::TargetGroupUpdate) -> UpdateTargetGroup {
        UpdateTargetGroup::new(key.target_group_id.clone(), update)
    }

    fn updated(updated: &models::TargetGroup) -> Option<&models::TargetGroup> {
        Some(updated)
    }

    fn updated_as(item: models::TargetGroup) -> Option<models::TargetGroup> {
        Some(item)
    }
}

impl resource::Replaceable for TargetGroup {
    type Replacement = models::NewTargetGroup;
    type Replaced = models::TargetGroup;
    type Replace = ReplaceTargetGroup;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &TargetGroupKey, replacement: models::NewTargetGroup) -> ReplaceTargetGroup {
        ReplaceTargetGroup::new(key.target_group_id.clone(), replacement)
    }

    fn replaced(replaced: &models::TargetGroup) -> Option<&models::TargetGroup> {
        Some(replaced)
    }

    fn replaced_as(item: models::TargetGroup) -> Option<models::TargetGroup> {
        Some(item)
    }
}

impl resource::Deletable for TargetGroup {
    type Deleted = ();
    type Delete = DeleteTargetGroup;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &TargetGroupKey) -> DeleteTargetGroup {
        DeleteTargetGroup::new(key.target_group_id.clone())
    }
}

/// The key of a target group: `/targetgroups/{targetGroupId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TargetGroupKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the target group.
    pub target_group_id: models::TargetGroupId,
}

impl TargetGroupKey {
    /// The key of these ids, in the default location.
    pub fn new(target_group_id: impl Into<models::TargetGroupId>) -> Self {
        Self { location: None, target_group_id: target_group_id.into() }
    }
}

impl resource::Key for TargetGroupKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/targetgroups/{targetGroupId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.target_group_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [target_group_id] = ids else { return None };
        Some(Self { location, target_group_id: target_group_id.as_str().into() })
    }
}

impl std::fmt::Display for TargetGroupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for TargetGroupKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

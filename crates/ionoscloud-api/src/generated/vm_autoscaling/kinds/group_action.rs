// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_models::vm_autoscaling as models;

use super::super::{GetGroupAction, ListGroupActions, PRODUCT};
use super::GroupKey;

use crate::resource;

/// The actions of a group, each of which adds or removes servers; they are only read.
///
/// The collection `/groups/{groupId}/actions`.
#[derive(Clone, Copy, Debug)]
pub enum GroupAction {}
impl resource::Kind for GroupAction {
    type Parent = GroupKey;
    const NOUN: &'static str = "action";
}

impl resource::Resource for GroupAction {
    type Item = models::Action;
    type Id = models::ActionId;
    type Key = GroupActionKey;
    type Get = GetGroupAction;

    fn key(parent: &GroupKey, id: models::ActionId) -> GroupActionKey {
        GroupActionKey { location: parent.location.clone(), group_id: parent.group_id.clone(), action_id: id }
    }

    fn id(key: &GroupActionKey) -> &models::ActionId {
        &key.action_id
    }

    fn get(key: &GroupActionKey) -> GetGroupAction {
        GetGroupAction::new(key.group_id.clone(), key.action_id.clone())
    }
}

impl resource::Listable for GroupAction {
    type Entry = models::Action;
    type List = ListGroupActions;

    fn list(parent: &GroupKey) -> ListGroupActions {
        ListGroupActions::new(parent.group_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::Action) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::Action) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, None, created)
    }
}

impl resource::Tracked for GroupAction {
    type Seen = models::Action;
    type Poll = GetGroupAction;
    type Gone = ();

    fn poll(key: &GroupActionKey) -> GetGroupAction {
        GetGroupAction::new(key.group_id.clone(), key.action_id.clone())
    }

    fn polled_id(key: &GroupActionKey) -> &str {
        key.action_id.as_str()
    }

    fn gone(seen: Option<models::Action>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of an action: `/groups/{groupId}/actions/{actionId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GroupActionKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the group.
    pub group_id: models::GroupId,
    /// Identifies the action.
    pub action_id: models::ActionId,
}

impl GroupActionKey {
    /// The key of these ids, in the default location.
    pub fn new(group_id: impl Into<models::GroupId>, action_id: impl Into<models::ActionId>) -> Self {
        Self { location: None, group_id: group_id.into(), action_id: action_id.into() }
    }
}

impl resource::Key for GroupActionKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/groups/{groupId}/actions/{actionId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.group_id.as_str(), self.action_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [group_id, action_id] = ids else { return None };
        Some(Self { location, group_id: group_id.as_str().into(), action_id: action_id.as_str().into() })
    }
}

impl std::fmt::Display for GroupActionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for GroupActionKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

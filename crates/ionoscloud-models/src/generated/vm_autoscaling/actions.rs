// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ActionId, State};

/// An action of a group, which adds or removes servers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// Identifies the action.
    pub id: ActionId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ActionProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ActionMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Action {
    const NOUN: &'static str = "action";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// Actions of a group.
#[doc(alias = "ActionCollection")]
pub type ActionList = List<Action>;

/// Status and direction of an action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionProperties {
    /// Status of the action.
    #[doc(alias = "actionStatus")]
    #[serde(rename = "actionStatus", skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionStatus>,
    /// Direction of the action.
    #[doc(alias = "actionType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionType>,
}

ionoscloud_core::open_enum! {
    /// Status of an action.
    pub enum ActionStatus {
        /// It has failed.
        Failed = "FAILED",
        /// It is in progress.
        InProgress = "IN_PROGRESS",
        /// It has succeeded.
        Successful = "SUCCESSFUL",
    }
}

ionoscloud_core::open_enum! {
    /// Direction of an action.
    pub enum ActionType {
        /// Servers are removed.
        ScaleIn = "SCALE_IN",
        /// Servers are added.
        ScaleOut = "SCALE_OUT",
    }
}

/// Times and state of an action or a server of a group.
#[doc(alias = "MetadataBasic")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionMetadata {
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// State of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

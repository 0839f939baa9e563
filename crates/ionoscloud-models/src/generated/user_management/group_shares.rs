// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{ResourceId, ResourceType};

/// A resource that is shared with a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupShare {
    /// Id of the resource.
    pub id: ResourceId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<GroupShareProperties>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for GroupShare {
    const NOUN: &'static str = "share";
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

/// Privileges of a group for a shared resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupShareProperties {
    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_privilege: Option<bool>,
    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_privilege: Option<bool>,
}

/// A share to create, or the full content of one to replace.
#[doc(alias = "GroupShareProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewGroupShare {
    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_privilege: Option<bool>,
    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_privilege: Option<bool>,
}

impl NewGroupShare {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    pub fn edit_privilege(mut self, edit_privilege: bool) -> Self {
        self.edit_privilege = Some(edit_privilege);
        self
    }

    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    pub fn share_privilege(mut self, share_privilege: bool) -> Self {
        self.share_privilege = Some(share_privilege);
        self
    }
}

/// A list of shares.
#[doc(alias = "GroupShares")]
pub type GroupShareList = List<GroupShare>;

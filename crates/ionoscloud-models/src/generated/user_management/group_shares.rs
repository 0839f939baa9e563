// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
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
#[non_exhaustive]
pub struct GroupShareProperties {
    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    #[serde(rename = "editPrivilege", skip_serializing_if = "Option::is_none")]
    pub may_edit: Option<bool>,
    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    #[serde(rename = "sharePrivilege", skip_serializing_if = "Option::is_none")]
    pub may_share: Option<bool>,
}

/// A share to create, or the full content of one to replace.
#[doc(alias = "GroupShareProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewGroupShare {
    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    #[serde(rename = "editPrivilege", skip_serializing_if = "Option::is_none")]
    pub may_edit: Option<bool>,
    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    #[serde(rename = "sharePrivilege", skip_serializing_if = "Option::is_none")]
    pub may_share: Option<bool>,
}

impl NewGroupShare {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if members of the group may change the resource; false by default.
    #[doc(alias = "editPrivilege")]
    pub fn may_edit(mut self, may_edit: bool) -> Self {
        self.may_edit = Some(may_edit);
        self
    }

    /// True if members of the group may share the resource with other groups; false by default.
    #[doc(alias = "sharePrivilege")]
    pub fn may_share(mut self, may_share: bool) -> Self {
        self.may_share = Some(may_share);
        self
    }
}

impl From<GroupShareProperties> for NewGroupShare {
    fn from(read: GroupShareProperties) -> Self {
        Self { may_edit: read.may_edit, may_share: read.may_share }
    }
}

impl TryFrom<GroupShare> for NewGroupShare {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: GroupShare) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// A list of shares.
#[doc(alias = "GroupShares")]
pub type GroupShareList = List<GroupShare>;

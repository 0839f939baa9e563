// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{DatacenterId, Lifecycle, List, Location};
use serde::{Deserialize, Serialize};

use super::{CrossConnectId, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A data centre whose LANs can join a cross connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConnectableDatacenter {
    /// Id of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Location of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A LAN that a cross connect connects.
#[doc(alias = "Peer")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrossConnectPeer {
    /// Number of the LAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Data centre of the LAN.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Name of the data centre.
    #[doc(alias = "datacenterName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_name: Option<String>,
    /// Location of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name of the LAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A cross connect, which joins LANs of several data centres in one location.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrivateCrossConnect {
    /// Id of the resource.
    pub id: CrossConnectId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<PrivateCrossConnectProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for PrivateCrossConnect {
    const NOUN: &'static str = "cross connect";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a cross connect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrivateCrossConnectProperties {
    /// Data centres whose LANs can join.
    #[doc(alias = "connectableDatacenters")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connectable_datacenters: Vec<ConnectableDatacenter>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// LANs that are connected.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub peers: Vec<CrossConnectPeer>,
}

/// A cross connect to create.
#[doc(alias = "PrivateCrossConnectProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewPrivateCrossConnect {
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl NewPrivateCrossConnect {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A change of a cross connect; members that are not set stay as they are.
#[doc(alias = "PrivateCrossConnectProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PrivateCrossConnectUpdate {
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl PrivateCrossConnectUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<PrivateCrossConnectProperties> for PrivateCrossConnectUpdate {
    fn from(read: PrivateCrossConnectProperties) -> Self {
        Self { description: read.description, name: read.name }
    }
}

/// A list of cross connects.
#[doc(alias = "PrivateCrossConnects")]
pub type PrivateCrossConnectList = List<PrivateCrossConnect>;

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, Error, ErrorKind, Lifecycle, List, Location};
use serde::{Deserialize, Serialize};

use super::{ClusterId, IpBlockId, NicId, NodePoolId, ResourceMetadata, ResourceMetadataState, ResourceType, ServerId};

/// A block of public IP addresses that the contract has reserved in a location.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpBlock {
    /// Id of the resource.
    pub id: IpBlockId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<IpBlockProperties>,
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

impl Lifecycle for IpBlock {
    const NOUN: &'static str = "IP block";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of an IP block.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpBlockProperties {
    /// Users of the addresses.
    #[doc(alias = "ipConsumers")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ip_consumers: Vec<IpConsumer>,
    /// Addresses of the block.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ips: Vec<String>,
    /// Location, such as `de/fra`; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of addresses; fixed.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

/// An IP block to reserve.
#[doc(alias = "IpBlockProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewIpBlock {
    /// Location, such as `de/fra`; fixed.
    pub location: Location,
    /// Number of addresses; fixed.
    #[doc(alias = "size")]
    #[serde(rename = "size")]
    pub count: u32,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl NewIpBlock {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(location: impl Into<Location>, count: u32) -> Self {
        Self { location: location.into(), count, name: None }
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl TryFrom<IpBlockProperties> for NewIpBlock {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpBlockProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            location: read.location.ok_or_else(|| missing("location"))?,
            count: read.count.ok_or_else(|| missing("size"))?,
            name: read.name,
        })
    }
}

impl TryFrom<IpBlock> for NewIpBlock {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpBlock) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of an IP block; only its name can change; members that are not set stay as they are.
#[doc(alias = "IpBlockProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IpBlockUpdate {
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl IpBlockUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<IpBlockProperties> for IpBlockUpdate {
    fn from(read: IpBlockProperties) -> Self {
        Self { name: read.name }
    }
}

/// A list of IP blocks.
#[doc(alias = "IpBlocks")]
pub type IpBlockList = List<IpBlock>;

/// The user of an address of an IP block.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpConsumer {
    /// The data centre.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Name of the data centre.
    #[doc(alias = "datacenterName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_name: Option<String>,
    /// IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Kubernetes cluster that uses the address.
    #[doc(alias = "k8sClusterUuid")]
    #[serde(rename = "k8sClusterUuid", skip_serializing_if = "Option::is_none")]
    pub k8s_cluster_id: Option<ClusterId>,
    /// Node pool that uses the address.
    #[doc(alias = "k8sNodePoolUuid")]
    #[serde(rename = "k8sNodePoolUuid", skip_serializing_if = "Option::is_none")]
    pub k8s_node_pool_id: Option<NodePoolId>,
    /// MAC address of the NIC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// NIC that uses the address.
    #[doc(alias = "nicId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_id: Option<NicId>,
    /// Server of the NIC.
    #[doc(alias = "serverId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<ServerId>,
    /// Name of the server.
    #[doc(alias = "serverName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
}

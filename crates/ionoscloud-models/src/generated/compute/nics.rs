// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, number_as_text, text_as_number, whole};
use ionoscloud_core::{LanId, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    FirewallRuleList, FlowLogList, NicId, ResourceMetadata, ResourceMetadataState, ResourceType, SecurityGroupList,
    TrafficDirection,
};

/// A list of NICs.
#[doc(alias = "BalancedNics")]
pub type NicList = List<Nic>;

/// A NIC of a server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nic {
    /// Id of the resource.
    pub id: NicId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NicProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NicEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Nic {
    const NOUN: &'static str = "NIC";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Contents of a NIC.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NicEntities {
    /// Firewall rules.
    #[doc(alias = "firewallrules")]
    #[serde(rename = "firewallrules", skip_serializing_if = "Option::is_none")]
    pub firewall_rules: Option<FirewallRuleList>,
    /// Flow logs.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", skip_serializing_if = "Option::is_none")]
    pub flow_logs: Option<FlowLogList>,
    /// Security groups of the NIC.
    #[doc(alias = "securitygroups")]
    #[serde(rename = "securitygroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<SecurityGroupList>,
}

/// Content of a NIC.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NicProperties {
    /// Number of the device in the server.
    #[doc(alias = "deviceNumber")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub device_number: Option<u32>,
    /// True if the NIC gets its IPv4 addresses by DHCP; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// True if the NIC gets its IPv6 addresses by DHCP; null outside of LANs with IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcpv6: Option<bool>,
    /// True if the firewall is active: without rules it rejects all incoming traffic.
    #[doc(alias = "firewallActive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_active: Option<bool>,
    /// Direction of the traffic that the firewall checks; `INGRESS` by default.
    #[doc(alias = "firewallType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_type: Option<TrafficDirection>,
    /// IPv4 addresses, in no particular order.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ips: Vec<String>,
    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ipv6_ips: Vec<String>,
    /// Id of the LAN.
    #[doc(alias = "lan")]
    #[serde(
        rename = "lan",
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub lan_id: Option<LanId>,
    /// MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// PCI slot of the device in the server.
    #[doc(alias = "pciSlot")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub pci_slot: Option<u32>,
    /// Virtual network that the NIC is connected to; only for some contracts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

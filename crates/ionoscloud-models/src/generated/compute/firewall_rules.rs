// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Patch};
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, ResourceMetadataState, ResourceType, RuleId};

/// A rule of the firewall of a NIC, or of a security group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FirewallRule {
    /// Id of the resource.
    pub id: RuleId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<FirewallRuleProperties>,
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

impl Lifecycle for FirewallRule {
    const NOUN: &'static str = "firewall rule";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A list of firewall rules.
#[doc(alias = "FirewallRules")]
pub type FirewallRuleList = List<FirewallRule>;

/// Traffic that a firewall rule allows.
#[doc(alias = "FirewallruleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FirewallRuleProperties {
    /// ICMP code, 0 to 254; null for any.
    #[doc(alias = "icmpCode")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub icmp_code: Option<u32>,
    /// ICMP type, 0 to 254; null for any.
    #[doc(alias = "icmpType")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub icmp_type: Option<u32>,
    /// Version of IP; null for that of the addresses, or both.
    #[doc(alias = "ipVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_version: Option<FirewallRuleIpVersion>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Last port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeEnd")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port_range_end: Option<u16>,
    /// First port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeStart")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port_range_start: Option<u16>,
    /// Protocol; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<FirewallRuleProtocol>,
    /// Source address or block; null for any.
    #[doc(alias = "sourceIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    /// Source MAC address; null for any.
    #[doc(alias = "sourceMac")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_mac: Option<String>,
    /// Target address or block, if the NIC has several; null for any.
    #[doc(alias = "targetIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_ip: Option<String>,
    /// Direction of the traffic; `INGRESS` by default.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub direction: Option<TrafficDirection>,
}

/// A firewall rule to create.
#[doc(alias = "FirewallruleProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewFirewallRule {
    /// Protocol; fixed.
    pub protocol: FirewallRuleProtocol,
    /// ICMP code, 0 to 254; null for any.
    #[doc(alias = "icmpCode")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub icmp_code: Patch<u32>,
    /// ICMP type, 0 to 254; null for any.
    #[doc(alias = "icmpType")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub icmp_type: Patch<u32>,
    /// Version of IP; null for that of the addresses, or both.
    #[doc(alias = "ipVersion")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ip_version: Patch<FirewallRuleIpVersion>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Last port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeEnd")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_end: Option<u16>,
    /// First port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeStart")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_start: Option<u16>,
    /// Source address or block; null for any.
    #[doc(alias = "sourceIp")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source_ip: Patch<String>,
    /// Source MAC address; null for any.
    #[doc(alias = "sourceMac")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source_mac: Patch<String>,
    /// Target address or block, if the NIC has several; null for any.
    #[doc(alias = "targetIp")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub target_ip: Patch<String>,
    /// Direction of the traffic; `INGRESS` by default.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub direction: Option<TrafficDirection>,
}

impl NewFirewallRule {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(protocol: impl Into<FirewallRuleProtocol>) -> Self {
        Self {
            protocol: protocol.into(),
            icmp_code: Patch::Keep,
            icmp_type: Patch::Keep,
            ip_version: Patch::Keep,
            name: None,
            port_range_end: None,
            port_range_start: None,
            source_ip: Patch::Keep,
            source_mac: Patch::Keep,
            target_ip: Patch::Keep,
            direction: None,
        }
    }

    /// ICMP code, 0 to 254; null for any.
    #[doc(alias = "icmpCode")]
    pub fn icmp_code(mut self, icmp_code: u32) -> Self {
        self.icmp_code = Patch::Set(icmp_code);
        self
    }

    /// Clears `icmp_code`: sends null.
    pub fn clear_icmp_code(mut self) -> Self {
        self.icmp_code = Patch::Null;
        self
    }

    /// ICMP type, 0 to 254; null for any.
    #[doc(alias = "icmpType")]
    pub fn icmp_type(mut self, icmp_type: u32) -> Self {
        self.icmp_type = Patch::Set(icmp_type);
        self
    }

    /// Clears `icmp_type`: sends null.
    pub fn clear_icmp_type(mut self) -> Self {
        self.icmp_type = Patch::Null;
        self
    }

    /// Version of IP; null for that of the addresses, or both.
    #[doc(alias = "ipVersion")]
    pub fn ip_version(mut self, ip_version: impl Into<FirewallRuleIpVersion>) -> Self {
        self.ip_version = Patch::Set(ip_version.into());
        self
    }

    /// Clears `ip_version`: sends null.
    pub fn clear_ip_version(mut self) -> Self {
        self.ip_version = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Last port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeEnd")]
    pub fn port_range_end(mut self, port_range_end: u16) -> Self {
        self.port_range_end = Some(port_range_end);
        self
    }

    /// First port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeStart")]
    pub fn port_range_start(mut self, port_range_start: u16) -> Self {
        self.port_range_start = Some(port_range_start);
        self
    }

    /// Source address or block; null for any.
    #[doc(alias = "sourceIp")]
    pub fn source_ip(mut self, source_ip: impl Into<String>) -> Self {
        self.source_ip = Patch::Set(source_ip.into());
        self
    }

    /// Clears `source_ip`: sends null.
    pub fn clear_source_ip(mut self) -> Self {
        self.source_ip = Patch::Null;
        self
    }

    /// Source MAC address; null for any.
    #[doc(alias = "sourceMac")]
    pub fn source_mac(mut self, source_mac: impl Into<String>) -> Self {
        self.source_mac = Patch::Set(source_mac.into());
        self
    }

    /// Clears `source_mac`: sends null.
    pub fn clear_source_mac(mut self) -> Self {
        self.source_mac = Patch::Null;
        self
    }

    /// Target address or block, if the NIC has several; null for any.
    #[doc(alias = "targetIp")]
    pub fn target_ip(mut self, target_ip: impl Into<String>) -> Self {
        self.target_ip = Patch::Set(target_ip.into());
        self
    }

    /// Clears `target_ip`: sends null.
    pub fn clear_target_ip(mut self) -> Self {
        self.target_ip = Patch::Null;
        self
    }

    /// Direction of the traffic; `INGRESS` by default.
    #[doc(alias = "type")]
    pub fn direction(mut self, direction: impl Into<TrafficDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

impl TryFrom<FirewallRuleProperties> for NewFirewallRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: FirewallRuleProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            protocol: read.protocol.ok_or_else(|| missing("protocol"))?,
            icmp_code: read.icmp_code.map_or(Patch::Keep, Patch::Set),
            icmp_type: read.icmp_type.map_or(Patch::Keep, Patch::Set),
            ip_version: read.ip_version.map_or(Patch::Keep, Patch::Set),
            name: read.name,
            port_range_end: read.port_range_end,
            port_range_start: read.port_range_start,
            source_ip: read.source_ip.map_or(Patch::Keep, Patch::Set),
            source_mac: read.source_mac.map_or(Patch::Keep, Patch::Set),
            target_ip: read.target_ip.map_or(Patch::Keep, Patch::Set),
            direction: read.direction,
        })
    }
}

impl TryFrom<FirewallRule> for NewFirewallRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: FirewallRule) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a firewall rule; null means any; members that are not set stay as they are.
#[doc(alias = "FirewallruleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FirewallRuleUpdate {
    /// ICMP code, 0 to 254; null for any.
    #[doc(alias = "icmpCode")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub icmp_code: Patch<u32>,
    /// ICMP type, 0 to 254; null for any.
    #[doc(alias = "icmpType")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub icmp_type: Patch<u32>,
    /// Version of IP; null for that of the addresses, or both.
    #[doc(alias = "ipVersion")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ip_version: Patch<FirewallRuleIpVersion>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Last port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeEnd")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_end: Option<u16>,
    /// First port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeStart")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_start: Option<u16>,
    /// Source address or block; null for any.
    #[doc(alias = "sourceIp")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source_ip: Patch<String>,
    /// Source MAC address; null for any.
    #[doc(alias = "sourceMac")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source_mac: Patch<String>,
    /// Target address or block, if the NIC has several; null for any.
    #[doc(alias = "targetIp")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub target_ip: Patch<String>,
    /// Direction of the traffic.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub direction: Option<TrafficDirection>,
}

impl FirewallRuleUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// ICMP code, 0 to 254; null for any.
    #[doc(alias = "icmpCode")]
    pub fn icmp_code(mut self, icmp_code: u32) -> Self {
        self.icmp_code = Patch::Set(icmp_code);
        self
    }

    /// Clears `icmp_code`: sends null.
    pub fn clear_icmp_code(mut self) -> Self {
        self.icmp_code = Patch::Null;
        self
    }

    /// ICMP type, 0 to 254; null for any.
    #[doc(alias = "icmpType")]
    pub fn icmp_type(mut self, icmp_type: u32) -> Self {
        self.icmp_type = Patch::Set(icmp_type);
        self
    }

    /// Clears `icmp_type`: sends null.
    pub fn clear_icmp_type(mut self) -> Self {
        self.icmp_type = Patch::Null;
        self
    }

    /// Version of IP; null for that of the addresses, or both.
    #[doc(alias = "ipVersion")]
    pub fn ip_version(mut self, ip_version: impl Into<FirewallRuleIpVersion>) -> Self {
        self.ip_version = Patch::Set(ip_version.into());
        self
    }

    /// Clears `ip_version`: sends null.
    pub fn clear_ip_version(mut self) -> Self {
        self.ip_version = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Last port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeEnd")]
    pub fn port_range_end(mut self, port_range_end: u16) -> Self {
        self.port_range_end = Some(port_range_end);
        self
    }

    /// First port, 1 to 65535; only for TCP and UDP.
    #[doc(alias = "portRangeStart")]
    pub fn port_range_start(mut self, port_range_start: u16) -> Self {
        self.port_range_start = Some(port_range_start);
        self
    }

    /// Source address or block; null for any.
    #[doc(alias = "sourceIp")]
    pub fn source_ip(mut self, source_ip: impl Into<String>) -> Self {
        self.source_ip = Patch::Set(source_ip.into());
        self
    }

    /// Clears `source_ip`: sends null.
    pub fn clear_source_ip(mut self) -> Self {
        self.source_ip = Patch::Null;
        self
    }

    /// Source MAC address; null for any.
    #[doc(alias = "sourceMac")]
    pub fn source_mac(mut self, source_mac: impl Into<String>) -> Self {
        self.source_mac = Patch::Set(source_mac.into());
        self
    }

    /// Clears `source_mac`: sends null.
    pub fn clear_source_mac(mut self) -> Self {
        self.source_mac = Patch::Null;
        self
    }

    /// Target address or block, if the NIC has several; null for any.
    #[doc(alias = "targetIp")]
    pub fn target_ip(mut self, target_ip: impl Into<String>) -> Self {
        self.target_ip = Patch::Set(target_ip.into());
        self
    }

    /// Clears `target_ip`: sends null.
    pub fn clear_target_ip(mut self) -> Self {
        self.target_ip = Patch::Null;
        self
    }

    /// Direction of the traffic.
    #[doc(alias = "type")]
    pub fn direction(mut self, direction: impl Into<TrafficDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

impl From<FirewallRuleProperties> for FirewallRuleUpdate {
    fn from(read: FirewallRuleProperties) -> Self {
        Self {
            icmp_code: read.icmp_code.map_or(Patch::Keep, Patch::Set),
            icmp_type: read.icmp_type.map_or(Patch::Keep, Patch::Set),
            ip_version: read.ip_version.map_or(Patch::Keep, Patch::Set),
            name: read.name,
            port_range_end: read.port_range_end,
            port_range_start: read.port_range_start,
            source_ip: read.source_ip.map_or(Patch::Keep, Patch::Set),
            source_mac: read.source_mac.map_or(Patch::Keep, Patch::Set),
            target_ip: read.target_ip.map_or(Patch::Keep, Patch::Set),
            direction: read.direction,
        }
    }
}

ionoscloud_core::open_enum! {
    /// Version of IP.
    pub enum FirewallRuleIpVersion {
        /// IPv4.
        Ipv4 = "IPv4",
        /// IPv6.
        Ipv6 = "IPv6",
    }
}

ionoscloud_core::open_enum! {
    /// Protocol of a firewall rule.
    pub enum FirewallRuleProtocol {
        /// TCP.
        Tcp = "TCP",
        /// UDP.
        Udp = "UDP",
        /// ICMP of IPv4.
        Icmp = "ICMP",
        /// ICMP of IPv6.
        IcmpV6 = "ICMPv6",
        /// Generic routing encapsulation.
        Gre = "GRE",
        /// Virtual router redundancy protocol.
        Vrrp = "VRRP",
        /// Encapsulating security payload of IPsec.
        Esp = "ESP",
        /// Authentication header of IPsec.
        Ah = "AH",
        /// Any protocol.
        Any = "ANY",
    }
}

ionoscloud_core::open_enum! {
    /// Direction of traffic.
    pub enum TrafficDirection {
        /// Incoming traffic.
        Ingress = "INGRESS",
        /// Outgoing traffic.
        Egress = "EGRESS",
        /// Both directions.
        Bidirectional = "BIDIRECTIONAL",
    }
}

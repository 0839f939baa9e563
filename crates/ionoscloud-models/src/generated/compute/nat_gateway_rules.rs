// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{NatGatewayRuleId, PortRange, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A rule of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGatewayRule {
    /// Id of the resource.
    pub id: NatGatewayRuleId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NatGatewayRuleProperties>,
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

impl Lifecycle for NatGatewayRule {
    const NOUN: &'static str = "rule";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Packets that a rule of a NAT gateway translates.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NatGatewayRuleProperties {
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol that the rule applies to; `ALL` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<NatGatewayRuleProtocol>,
    /// Address that packets leave with, one of the gateway's.
    #[doc(alias = "publicIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    /// Block that the packets come from.
    #[doc(alias = "sourceSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_subnet: Option<String>,
    /// Ports that packets go to; not for ICMP.
    #[doc(alias = "targetPortRange")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_port_range: Option<PortRange>,
    /// Block that the packets go to; any by default.
    #[doc(alias = "targetSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_subnet: Option<String>,
    /// Type of the rule; `SNAT` by default.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub rule_type: Option<NatGatewayRuleType>,
}

/// A rule of a NAT gateway to create.
#[doc(alias = "NatGatewayRuleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNatGatewayRule {
    /// Name that people know it by. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Block that the packets come from. Required.
    #[doc(alias = "sourceSubnet")]
    #[serde(serialize_with = "needed")]
    pub source_subnet: Option<String>,
    /// Address that packets leave with, one of the gateway's. Required.
    #[doc(alias = "publicIp")]
    #[serde(serialize_with = "needed")]
    pub public_ip: Option<String>,
    /// Protocol that the rule applies to; `ALL` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<NatGatewayRuleProtocol>,
    /// Ports that packets go to; not for ICMP.
    #[doc(alias = "targetPortRange")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_port_range: Option<PortRange>,
    /// Block that the packets go to; any by default.
    #[doc(alias = "targetSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_subnet: Option<String>,
    /// Type of the rule; `SNAT` by default.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub rule_type: Option<NatGatewayRuleType>,
}

impl NewNatGatewayRule {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that people know it by. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Block that the packets come from. Required.
    #[doc(alias = "sourceSubnet")]
    pub fn source_subnet(mut self, source_subnet: impl Into<String>) -> Self {
        self.source_subnet = Some(source_subnet.into());
        self
    }

    /// Address that packets leave with, one of the gateway's. Required.
    #[doc(alias = "publicIp")]
    pub fn public_ip(mut self, public_ip: impl Into<String>) -> Self {
        self.public_ip = Some(public_ip.into());
        self
    }

    /// Protocol that the rule applies to; `ALL` by default.
    pub fn protocol(mut self, protocol: impl Into<NatGatewayRuleProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Ports that packets go to; not for ICMP.
    #[doc(alias = "targetPortRange")]
    pub fn target_port_range(mut self, target_port_range: impl Into<PortRange>) -> Self {
        self.target_port_range = Some(target_port_range.into());
        self
    }

    /// Block that the packets go to; any by default.
    #[doc(alias = "targetSubnet")]
    pub fn target_subnet(mut self, target_subnet: impl Into<String>) -> Self {
        self.target_subnet = Some(target_subnet.into());
        self
    }

    /// Type of the rule; `SNAT` by default.
    #[doc(alias = "type")]
    pub fn rule_type(mut self, rule_type: impl Into<NatGatewayRuleType>) -> Self {
        self.rule_type = Some(rule_type.into());
        self
    }
}

impl From<NatGatewayRuleProperties> for NewNatGatewayRule {
    fn from(read: NatGatewayRuleProperties) -> Self {
        Self {
            name: read.name,
            source_subnet: read.source_subnet,
            public_ip: read.public_ip,
            protocol: read.protocol,
            target_port_range: read.target_port_range,
            target_subnet: read.target_subnet,
            rule_type: read.rule_type,
        }
    }
}

impl TryFrom<NatGatewayRule> for NewNatGatewayRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NatGatewayRule) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// A change of a rule of a NAT gateway; members that are not set stay as they are.
#[doc(alias = "NatGatewayRuleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NatGatewayRuleUpdate {
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol that the rule applies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<NatGatewayRuleProtocol>,
    /// Address that packets leave with, one of the gateway's.
    #[doc(alias = "publicIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    /// Block that the packets come from.
    #[doc(alias = "sourceSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_subnet: Option<String>,
    /// Ports that packets go to; not for ICMP.
    #[doc(alias = "targetPortRange")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_port_range: Option<PortRange>,
    /// Block that the packets go to.
    #[doc(alias = "targetSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_subnet: Option<String>,
    /// Type of the rule.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub rule_type: Option<NatGatewayRuleType>,
}

impl NatGatewayRuleUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Protocol that the rule applies to.
    pub fn protocol(mut self, protocol: impl Into<NatGatewayRuleProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Address that packets leave with, one of the gateway's.
    #[doc(alias = "publicIp")]
    pub fn public_ip(mut self, public_ip: impl Into<String>) -> Self {
        self.public_ip = Some(public_ip.into());
        self
    }

    /// Block that the packets come from.
    #[doc(alias = "sourceSubnet")]
    pub fn source_subnet(mut self, source_subnet: impl Into<String>) -> Self {
        self.source_subnet = Some(source_subnet.into());
        self
    }

    /// Ports that packets go to; not for ICMP.
    #[doc(alias = "targetPortRange")]
    pub fn target_port_range(mut self, target_port_range: impl Into<PortRange>) -> Self {
        self.target_port_range = Some(target_port_range.into());
        self
    }

    /// Block that the packets go to.
    #[doc(alias = "targetSubnet")]
    pub fn target_subnet(mut self, target_subnet: impl Into<String>) -> Self {
        self.target_subnet = Some(target_subnet.into());
        self
    }

    /// Type of the rule.
    #[doc(alias = "type")]
    pub fn rule_type(mut self, rule_type: impl Into<NatGatewayRuleType>) -> Self {
        self.rule_type = Some(rule_type.into());
        self
    }
}

impl From<NatGatewayRuleProperties> for NatGatewayRuleUpdate {
    fn from(read: NatGatewayRuleProperties) -> Self {
        Self {
            name: read.name,
            protocol: read.protocol,
            public_ip: read.public_ip,
            source_subnet: read.source_subnet,
            target_port_range: read.target_port_range,
            target_subnet: read.target_subnet,
            rule_type: read.rule_type,
        }
    }
}

ionoscloud_core::open_enum! {
    /// Protocol that a rule of a NAT gateway applies to.
    pub enum NatGatewayRuleProtocol {
        /// TCP.
        Tcp = "TCP",
        /// UDP.
        Udp = "UDP",
        /// ICMP.
        Icmp = "ICMP",
        /// Every protocol.
        All = "ALL",
    }
}

ionoscloud_core::open_enum! {
    /// Type of a rule of a NAT gateway.
    pub enum NatGatewayRuleType {
        /// Source NAT: packets leave with the address of the gateway.
        Snat = "SNAT",
    }
}

/// A list of rules of a NAT gateway.
#[doc(alias = "NatGatewayRules")]
pub type NatGatewayRuleList = List<NatGatewayRule>;

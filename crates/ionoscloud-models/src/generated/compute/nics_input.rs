// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items_of_ids, items_of_properties, text_as_number};
use ionoscloud_core::{Error, ErrorKind, LanId, Patch};
use serde::Serialize;

use super::{NewFirewallRule, NewFlowLog, Nic, NicProperties, SecurityGroupId, TrafficDirection};

/// A NIC to create, alone or with firewall rules and flow logs.
#[doc(alias = "Nic")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNic {
    /// Content of the resource.
    pub properties: NewNicProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewNicEntities>,
}

impl NewNic {
    /// Creates one with the required members of its [`NewNicProperties`], whose setters it has too.
    pub fn new(lan_id: impl Into<LanId>) -> Self {
        Self::from(NewNicProperties::new(lan_id))
    }

    /// True if the NIC gets its IPv4 addresses by DHCP; true by default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.properties = self.properties.dhcp(dhcp);
        self
    }

    /// True if the NIC gets its IPv6 addresses by DHCP; null outside of LANs with IPv6.
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.properties = self.properties.dhcpv6(dhcpv6);
        self
    }

    /// True if the firewall is active: without rules it rejects all incoming traffic.
    #[doc(alias = "firewallActive")]
    pub fn firewall_active(mut self, firewall_active: bool) -> Self {
        self.properties = self.properties.firewall_active(firewall_active);
        self
    }

    /// Direction of the traffic that the firewall checks; `INGRESS` by default.
    #[doc(alias = "firewallType")]
    pub fn firewall_type(mut self, firewall_type: impl Into<TrafficDirection>) -> Self {
        self.properties = self.properties.firewall_type(firewall_type);
        self
    }

    /// IPv4 addresses, in a public LAN from IP blocks of the location; null or none lets the API assign one.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = self.properties.ips(ips);
        self
    }

    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.properties = self.properties.ipv6_cidr_block(ipv6_cidr_block);
        self
    }

    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    pub fn ipv6_ips(mut self, ipv6_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = self.properties.ipv6_ips(ipv6_ips);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// Virtual network that the NIC is connected to; only for some contracts.
    pub fn vnet(mut self, vnet: impl Into<String>) -> Self {
        self.properties = self.properties.vnet(vnet);
        self
    }

    /// Firewall rules to create with it.
    #[doc(alias = "firewallrules")]
    pub fn firewall_rules(mut self, firewall_rules: impl IntoIterator<Item = impl Into<NewFirewallRule>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().firewall_rules(firewall_rules));
        self
    }

    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<NewFlowLog>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().flow_logs(flow_logs));
        self
    }

    /// Security groups that exist, for the NIC.
    #[doc(alias = "securitygroups")]
    pub fn security_groups(mut self, security_groups: impl IntoIterator<Item = impl Into<SecurityGroupId>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().security_groups(security_groups));
        self
    }

    /// Everything to create with it, see [`NewNicEntities`].
    pub fn entities(mut self, entities: impl Into<NewNicEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewNicProperties> for NewNic {
    fn from(properties: NewNicProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Contents to create with a NIC.
#[doc(alias = "NicEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNicEntities {
    /// Firewall rules to create with it.
    #[doc(alias = "firewallrules")]
    #[serde(rename = "firewallrules", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub firewall_rules: Vec<NewFirewallRule>,
    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub flow_logs: Vec<NewFlowLog>,
    /// Security groups that exist, for the NIC.
    #[doc(alias = "securitygroups")]
    #[serde(rename = "securitygroups", serialize_with = "items_of_ids", skip_serializing_if = "Vec::is_empty")]
    pub security_groups: Vec<SecurityGroupId>,
}

impl NewNicEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Firewall rules to create with it.
    #[doc(alias = "firewallrules")]
    pub fn firewall_rules(mut self, firewall_rules: impl IntoIterator<Item = impl Into<NewFirewallRule>>) -> Self {
        self.firewall_rules = firewall_rules.into_iter().map(Into::into).collect();
        self
    }

    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<NewFlowLog>>) -> Self {
        self.flow_logs = flow_logs.into_iter().map(Into::into).collect();
        self
    }

    /// Security groups that exist, for the NIC.
    #[doc(alias = "securitygroups")]
    pub fn security_groups(mut self, security_groups: impl IntoIterator<Item = impl Into<SecurityGroupId>>) -> Self {
        self.security_groups = security_groups.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a NIC to create.
#[doc(alias = "NicProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNicProperties {
    /// LAN of the NIC; one that does not exist is created with the NIC.
    #[doc(alias = "lan")]
    #[serde(rename = "lan", serialize_with = "text_as_number")]
    pub lan_id: LanId,
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
    /// IPv4 addresses, in a public LAN from IP blocks of the location; null or none lets the API assign one.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ips: Patch<Vec<String>>,
    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ipv6_cidr_block: Patch<String>,
    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_ips: Option<Vec<String>>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Virtual network that the NIC is connected to; only for some contracts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

impl NewNicProperties {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(lan_id: impl Into<LanId>) -> Self {
        Self {
            lan_id: lan_id.into(),
            dhcp: None,
            dhcpv6: None,
            firewall_active: None,
            firewall_type: None,
            ips: Patch::Keep,
            ipv6_cidr_block: Patch::Keep,
            ipv6_ips: None,
            name: None,
            vnet: None,
        }
    }

    /// True if the NIC gets its IPv4 addresses by DHCP; true by default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// True if the NIC gets its IPv6 addresses by DHCP; null outside of LANs with IPv6.
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }

    /// True if the firewall is active: without rules it rejects all incoming traffic.
    #[doc(alias = "firewallActive")]
    pub fn firewall_active(mut self, firewall_active: bool) -> Self {
        self.firewall_active = Some(firewall_active);
        self
    }

    /// Direction of the traffic that the firewall checks; `INGRESS` by default.
    #[doc(alias = "firewallType")]
    pub fn firewall_type(mut self, firewall_type: impl Into<TrafficDirection>) -> Self {
        self.firewall_type = Some(firewall_type.into());
        self
    }

    /// IPv4 addresses, in a public LAN from IP blocks of the location; null or none lets the API assign one.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = Patch::Set(ips.into_iter().map(Into::into).collect());
        self
    }

    /// Clears `ips`: sends null.
    pub fn clear_ips(mut self) -> Self {
        self.ips = Patch::Null;
        self
    }

    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Patch::Set(ipv6_cidr_block.into());
        self
    }

    /// Clears `ipv6_cidr_block`: sends null.
    pub fn clear_ipv6_cidr_block(mut self) -> Self {
        self.ipv6_cidr_block = Patch::Null;
        self
    }

    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    pub fn ipv6_ips(mut self, ipv6_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_ips = Some(ipv6_ips.into_iter().map(Into::into).collect());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Virtual network that the NIC is connected to; only for some contracts.
    pub fn vnet(mut self, vnet: impl Into<String>) -> Self {
        self.vnet = Some(vnet.into());
        self
    }
}

impl TryFrom<NicProperties> for NewNicProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NicProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            lan_id: read.lan_id.ok_or_else(|| missing("lan"))?,
            dhcp: read.dhcp,
            dhcpv6: read.dhcpv6,
            firewall_active: read.firewall_active,
            firewall_type: read.firewall_type,
            ips: if read.ips.is_empty() { Patch::Keep } else { Patch::Set(read.ips) },
            ipv6_cidr_block: read.ipv6_cidr_block.map_or(Patch::Keep, Patch::Set),
            ipv6_ips: if read.ipv6_ips.is_empty() { None } else { Some(read.ipv6_ips) },
            name: read.name,
            vnet: read.vnet,
        })
    }
}

impl TryFrom<Nic> for NewNicProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Nic) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a NIC; members that are not set stay as they are.
#[doc(alias = "NicProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NicUpdate {
    /// True if the NIC gets its IPv4 addresses by DHCP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// True if the NIC gets its IPv6 addresses by DHCP; null outside of LANs with IPv6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcpv6: Option<bool>,
    /// True if the firewall is active: without rules it rejects all incoming traffic.
    #[doc(alias = "firewallActive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_active: Option<bool>,
    /// Direction of the traffic that the firewall checks.
    #[doc(alias = "firewallType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_type: Option<TrafficDirection>,
    /// IPv4 addresses, in a public LAN from IP blocks of the location; null or none lets the API assign one.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ips: Patch<Vec<String>>,
    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ipv6_cidr_block: Patch<String>,
    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_ips: Option<Vec<String>>,
    /// LAN of the NIC; one that does not exist is created with the NIC.
    #[doc(alias = "lan")]
    #[serde(rename = "lan", serialize_with = "text_as_number", skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Virtual network that the NIC is connected to; only for some contracts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

impl NicUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the NIC gets its IPv4 addresses by DHCP.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// True if the NIC gets its IPv6 addresses by DHCP; null outside of LANs with IPv6.
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }

    /// True if the firewall is active: without rules it rejects all incoming traffic.
    #[doc(alias = "firewallActive")]
    pub fn firewall_active(mut self, firewall_active: bool) -> Self {
        self.firewall_active = Some(firewall_active);
        self
    }

    /// Direction of the traffic that the firewall checks.
    #[doc(alias = "firewallType")]
    pub fn firewall_type(mut self, firewall_type: impl Into<TrafficDirection>) -> Self {
        self.firewall_type = Some(firewall_type.into());
        self
    }

    /// IPv4 addresses, in a public LAN from IP blocks of the location; null or none lets the API assign one.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = Patch::Set(ips.into_iter().map(Into::into).collect());
        self
    }

    /// Clears `ips`: sends null.
    pub fn clear_ips(mut self) -> Self {
        self.ips = Patch::Null;
        self
    }

    /// IPv6 block, a /80 of the LAN's block.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Patch::Set(ipv6_cidr_block.into());
        self
    }

    /// Clears `ipv6_cidr_block`: sends null.
    pub fn clear_ipv6_cidr_block(mut self) -> Self {
        self.ipv6_cidr_block = Patch::Null;
        self
    }

    /// IPv6 addresses, at most 50.
    #[doc(alias = "ipv6Ips")]
    pub fn ipv6_ips(mut self, ipv6_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ipv6_ips = Some(ipv6_ips.into_iter().map(Into::into).collect());
        self
    }

    /// LAN of the NIC; one that does not exist is created with the NIC.
    #[doc(alias = "lan")]
    pub fn lan_id(mut self, lan_id: impl Into<LanId>) -> Self {
        self.lan_id = Some(lan_id.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Virtual network that the NIC is connected to; only for some contracts.
    pub fn vnet(mut self, vnet: impl Into<String>) -> Self {
        self.vnet = Some(vnet.into());
        self
    }
}

impl From<NicProperties> for NicUpdate {
    fn from(read: NicProperties) -> Self {
        Self {
            dhcp: read.dhcp,
            dhcpv6: read.dhcpv6,
            firewall_active: read.firewall_active,
            firewall_type: read.firewall_type,
            ips: Patch::Set(read.ips),
            ipv6_cidr_block: read.ipv6_cidr_block.map_or(Patch::Keep, Patch::Set),
            ipv6_ips: Some(read.ipv6_ips),
            lan_id: read.lan_id,
            name: read.name,
            vnet: read.vnet,
        }
    }
}

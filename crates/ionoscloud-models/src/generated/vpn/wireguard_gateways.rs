// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, MaintenanceWindow, ProvisioningState, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Connection, Tier, WireguardGatewayId};

/// Name, IP addresses and LANs of a WireGuard gateway.
#[doc(alias = "WireguardGateway")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WireguardGatewayProperties {
    /// LANs that the gateway connects, at least one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Public IPv4 address of the gateway.
    #[doc(alias = "gatewayIP")]
    #[serde(rename = "gatewayIP", skip_serializing_if = "Option::is_none")]
    pub gateway_ip: Option<String>,
    /// IPv4 address of the gateway in the VPN with its prefix, such as `10.7.0.1/24`; none by default.
    #[doc(alias = "interfaceIPv4CIDR")]
    #[serde(rename = "interfaceIPv4CIDR", skip_serializing_if = "Option::is_none")]
    pub interface_ipv4_cidr: Option<String>,
    /// IPv6 address of the gateway in the VPN with its prefix; none by default.
    #[doc(alias = "interfaceIPv6CIDR")]
    #[serde(rename = "interfaceIPv6CIDR", skip_serializing_if = "Option::is_none")]
    pub interface_ipv6_cidr: Option<String>,
    /// UDP port that the gateway listens on.
    #[doc(alias = "listenPort")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub listen_port: Option<u16>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of at most 255 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Private key; absent from responses.
    #[doc(alias = "privateKey")]
    #[serde(skip_serializing)]
    pub private_key: Option<Secret>,
    /// Throughput and availability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
}

/// A WireGuard gateway to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default, and needs the private key again.
#[doc(alias = "WireguardGateway")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewWireguardGateway {
    /// Name of at most 255 characters; not unique.
    pub name: String,
    /// Public IPv4 address of the gateway, from an IP block that is reserved in its location.
    #[doc(alias = "gatewayIP")]
    #[serde(rename = "gatewayIP")]
    pub gateway_ip: String,
    /// LANs that the gateway connects, at least one.
    pub connections: Vec<Connection>,
    /// Private key of the gateway; no response returns it.
    #[doc(alias = "privateKey")]
    pub private_key: Secret,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// IPv4 address of the gateway in the VPN with its prefix, such as `10.7.0.1/24`; none by default.
    #[doc(alias = "interfaceIPv4CIDR")]
    #[serde(rename = "interfaceIPv4CIDR", skip_serializing_if = "Option::is_none")]
    pub interface_ipv4_cidr: Option<String>,
    /// IPv6 address of the gateway in the VPN with its prefix; none by default.
    #[doc(alias = "interfaceIPv6CIDR")]
    #[serde(rename = "interfaceIPv6CIDR", skip_serializing_if = "Option::is_none")]
    pub interface_ipv6_cidr: Option<String>,
    /// UDP port that the gateway listens on; 51820 by default.
    #[doc(alias = "listenPort")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen_port: Option<u16>,
    /// Hours of the week in which the vendor may maintain it; the API chooses by default.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Throughput and availability; `STANDARD` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
}

impl NewWireguardGateway {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        gateway_ip: impl Into<String>,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
        private_key: impl Into<Secret>,
    ) -> Self {
        Self {
            name: name.into(),
            gateway_ip: gateway_ip.into(),
            connections: connections.into_iter().map(Into::into).collect(),
            private_key: private_key.into(),
            description: None,
            interface_ipv4_cidr: None,
            interface_ipv6_cidr: None,
            listen_port: None,
            maintenance_window: None,
            tier: None,
        }
    }

    /// Description for people, at most 1024 characters; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// IPv4 address of the gateway in the VPN with its prefix, such as `10.7.0.1/24`; none by default.
    #[doc(alias = "interfaceIPv4CIDR")]
    pub fn interface_ipv4_cidr(mut self, interface_ipv4_cidr: impl Into<String>) -> Self {
        self.interface_ipv4_cidr = Some(interface_ipv4_cidr.into());
        self
    }

    /// IPv6 address of the gateway in the VPN with its prefix; none by default.
    #[doc(alias = "interfaceIPv6CIDR")]
    pub fn interface_ipv6_cidr(mut self, interface_ipv6_cidr: impl Into<String>) -> Self {
        self.interface_ipv6_cidr = Some(interface_ipv6_cidr.into());
        self
    }

    /// UDP port that the gateway listens on; 51820 by default.
    #[doc(alias = "listenPort")]
    pub fn listen_port(mut self, listen_port: u16) -> Self {
        self.listen_port = Some(listen_port);
        self
    }

    /// Hours of the week in which the vendor may maintain it; the API chooses by default.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Throughput and availability; `STANDARD` by default.
    pub fn tier(mut self, tier: impl Into<Tier>) -> Self {
        self.tier = Some(tier.into());
        self
    }
}

impl NewWireguardGateway {
    /// Creates the replacement of what was read, with what no read shows: `private_key`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to be sent was not
    /// read.
    pub fn replacing(read: WireguardGateway, private_key: impl Into<Secret>) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties;
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            gateway_ip: read.gateway_ip.ok_or_else(|| missing("gatewayIP"))?,
            connections: read.connections,
            private_key: private_key.into(),
            description: read.description,
            interface_ipv4_cidr: read.interface_ipv4_cidr,
            interface_ipv6_cidr: read.interface_ipv6_cidr,
            listen_port: read.listen_port,
            maintenance_window: read.maintenance_window,
            tier: read.tier,
        })
    }
}

/// Audit data, status and public key of a WireGuard gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WireguardGatewayMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Name or e-mail address of the user who changed it last.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who changed it last.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// Public key of the gateway, which its peers need: a PEM block in the vendor's sample, not bare Base64.
    #[doc(alias = "publicKey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

/// A WireGuard gateway.
#[doc(alias = "WireguardGatewayRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireguardGateway {
    /// Identifies the WireGuard gateway.
    pub id: WireguardGatewayId,
    /// Name, IP addresses and LANs.
    pub properties: WireguardGatewayProperties,
    /// Audit data, status and public key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<WireguardGatewayMetadata>,
    /// Resource type: `wireguardgateway`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the WireGuard gateway: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for WireguardGateway {
    const NOUN: &'static str = "WireGuard gateway";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.status.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of WireGuard gateways.
#[doc(alias = "WireguardGatewayReadList")]
pub type WireguardGatewayList = List<WireguardGateway>;

// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, MaintenanceWindow, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Connection, IpsecGatewayId};

/// Name, IP address and LANs of an IPsec gateway.
#[doc(alias = "IPSecGateway")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpsecGatewayProperties {
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
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of at most 255 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Throughput and availability.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
    /// Version of the key exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<IpsecVersion>,
}

/// An IPsec gateway to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "IPSecGateway")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewIpsecGateway {
    /// Name of at most 255 characters; not unique.
    pub name: String,
    /// Public IPv4 address of the gateway, from an IP block that is reserved in its location.
    #[doc(alias = "gatewayIP")]
    #[serde(rename = "gatewayIP")]
    pub gateway_ip: String,
    /// LANs that the gateway connects, at least one.
    pub connections: Vec<Connection>,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Hours of the week in which the vendor may maintain it; the API chooses by default.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Throughput and availability; `STANDARD` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Tier>,
    /// Version of the key exchange; `IKEv2` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<IpsecVersion>,
}

impl NewIpsecGateway {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        gateway_ip: impl Into<String>,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
    ) -> Self {
        Self {
            name: name.into(),
            gateway_ip: gateway_ip.into(),
            connections: connections.into_iter().map(Into::into).collect(),
            description: None,
            maintenance_window: None,
            tier: None,
            version: None,
        }
    }

    /// Description for people, at most 1024 characters; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

    /// Version of the key exchange; `IKEv2` by default.
    pub fn version(mut self, version: impl Into<IpsecVersion>) -> Self {
        self.version = Some(version.into());
        self
    }
}

impl TryFrom<IpsecGatewayProperties> for NewIpsecGateway {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpsecGatewayProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            gateway_ip: read.gateway_ip.ok_or_else(|| missing("gatewayIP"))?,
            connections: read.connections,
            description: read.description,
            maintenance_window: read.maintenance_window,
            tier: read.tier,
            version: read.version,
        })
    }
}

impl TryFrom<IpsecGateway> for NewIpsecGateway {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpsecGateway) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Audit data and status of an IPsec gateway.
#[doc(alias = "IPSecGatewayMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpsecGatewayMetadata {
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

/// An IPsec gateway.
#[doc(alias = "IPSecGatewayRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpsecGateway {
    /// Identifies the IPsec gateway.
    pub id: IpsecGatewayId,
    /// Name, IP address and LANs.
    pub properties: IpsecGatewayProperties,
    /// Audit data and status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<IpsecGatewayMetadata>,
    /// Resource type: `ipsecgateway`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the IPsec gateway: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for IpsecGateway {
    const NOUN: &'static str = "IPsec gateway";
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

/// A page of IPsec gateways.
#[doc(alias = "IPSecGatewayReadList")]
pub type IpsecGatewayList = List<IpsecGateway>;

ionoscloud_core::open_enum! {
    /// Version of the key exchange of IPsec.
    pub enum IpsecVersion {
        /// [RFC 7296](https://www.rfc-editor.org/rfc/rfc7296).
        IkeV2 = "IKEv2",
    }
}

ionoscloud_core::open_enum! {
    /// Throughput and availability of a gateway: three sizes, each with one instance or with a second one on standby.
    pub enum Tier {
        /// The smallest size.
        Standard = "STANDARD",
        /// The smallest size with a second instance.
        StandardHa = "STANDARD_HA",
        /// The middle size.
        Enhanced = "ENHANCED",
        /// The middle size with a second instance.
        EnhancedHa = "ENHANCED_HA",
        /// The largest size.
        Premium = "PREMIUM",
        /// The largest size with a second instance.
        PremiumHa = "PREMIUM_HA",
    }
}

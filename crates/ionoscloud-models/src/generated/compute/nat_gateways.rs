// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items_of_properties, null_as_empty_list, number_as_text, text_as_number};
use ionoscloud_core::{Error, ErrorKind, LanId, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    FlowLogList, NatGatewayId, NatGatewayRuleList, NewFlowLog, NewNatGatewayRule, ResourceMetadata,
    ResourceMetadataState, ResourceType,
};

/// A NAT gateway, through which private LANs reach the internet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGateway {
    /// Id of the resource.
    pub id: NatGatewayId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NatGatewayProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NatGatewayEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for NatGateway {
    const NOUN: &'static str = "NAT gateway";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A NAT gateway to create, alone or with rules and flow logs.
#[doc(alias = "NatGateway")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNatGateway {
    /// Content of the resource.
    pub properties: NewNatGatewayProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewNatGatewayEntities>,
}

impl NewNatGateway {
    /// Creates one with the required members of its [`NewNatGatewayProperties`], whose setters it has too.
    pub fn new(name: impl Into<String>, public_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::from(NewNatGatewayProperties::new(name, public_ips))
    }

    /// LANs that reach the internet through the gateway.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NatGatewayLan>>) -> Self {
        self.properties = self.properties.lans(lans);
        self
    }

    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<NewFlowLog>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().flow_logs(flow_logs));
        self
    }

    /// Rules to create with it.
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<NewNatGatewayRule>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().rules(rules));
        self
    }

    /// Everything to create with it, see [`NewNatGatewayEntities`].
    pub fn entities(mut self, entities: impl Into<NewNatGatewayEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewNatGatewayProperties> for NewNatGateway {
    fn from(properties: NewNatGatewayProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Rules and flow logs of a NAT gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGatewayEntities {
    /// Flow logs.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", skip_serializing_if = "Option::is_none")]
    pub flow_logs: Option<FlowLogList>,
    /// Rules of the NAT gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<NatGatewayRuleList>,
}

/// Rules and flow logs to create with a NAT gateway.
#[doc(alias = "NatGatewayEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNatGatewayEntities {
    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub flow_logs: Vec<NewFlowLog>,
    /// Rules to create with it.
    #[serde(serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<NewNatGatewayRule>,
}

impl NewNatGatewayEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<NewFlowLog>>) -> Self {
        self.flow_logs = flow_logs.into_iter().map(Into::into).collect();
        self
    }

    /// Rules to create with it.
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<NewNatGatewayRule>>) -> Self {
        self.rules = rules.into_iter().map(Into::into).collect();
        self
    }
}

/// A LAN of a NAT gateway.
#[doc(alias = "NatGatewayLanProperties")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NatGatewayLan {
    /// Id of the LAN.
    #[serde(
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<LanId>,
    /// Addresses of the gateway in the LAN, with prefix length; assigned by the API if none are set.
    #[doc(alias = "gatewayIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_ips: Option<Vec<String>>,
}

impl NatGatewayLan {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(id: impl Into<LanId>) -> Self {
        Self { id: Some(id.into()), gateway_ips: None }
    }

    /// Addresses of the gateway in the LAN, with prefix length; assigned by the API if none are set.
    #[doc(alias = "gatewayIps")]
    pub fn gateway_ips(mut self, gateway_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gateway_ips = Some(gateway_ips.into_iter().map(Into::into).collect());
        self
    }
}

/// Content of a NAT gateway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NatGatewayProperties {
    /// LANs that reach the internet through the gateway.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub lans: Vec<NatGatewayLan>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public IP addresses, all from IP blocks of the contract in the same location.
    #[doc(alias = "publicIps")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub public_ips: Vec<String>,
}

/// Content of a NAT gateway to create.
#[doc(alias = "NatGatewayProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNatGatewayProperties {
    /// Name that people know it by.
    pub name: String,
    /// Public IP addresses, all from IP blocks of the contract in the same location.
    #[doc(alias = "publicIps")]
    pub public_ips: Vec<String>,
    /// LANs that reach the internet through the gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<NatGatewayLan>>,
}

impl NewNatGatewayProperties {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, public_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { name: name.into(), public_ips: public_ips.into_iter().map(Into::into).collect(), lans: None }
    }

    /// LANs that reach the internet through the gateway.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NatGatewayLan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }
}

impl TryFrom<NatGatewayProperties> for NewNatGatewayProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NatGatewayProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            public_ips: read.public_ips,
            lans: if read.lans.is_empty() { None } else { Some(read.lans) },
        })
    }
}

impl TryFrom<NatGateway> for NewNatGatewayProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NatGateway) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a NAT gateway; members that are not set stay as they are.
#[doc(alias = "NatGatewayProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NatGatewayUpdate {
    /// LANs that reach the internet through the gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<NatGatewayLan>>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public IP addresses, all from IP blocks of the contract in the same location.
    #[doc(alias = "publicIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ips: Option<Vec<String>>,
}

impl NatGatewayUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// LANs that reach the internet through the gateway.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NatGatewayLan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Public IP addresses, all from IP blocks of the contract in the same location.
    #[doc(alias = "publicIps")]
    pub fn public_ips(mut self, public_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.public_ips = Some(public_ips.into_iter().map(Into::into).collect());
        self
    }
}

impl From<NatGatewayProperties> for NatGatewayUpdate {
    fn from(read: NatGatewayProperties) -> Self {
        Self { lans: Some(read.lans), name: read.name, public_ips: Some(read.public_ips) }
    }
}

/// A list of NAT gateways.
#[doc(alias = "NatGateways")]
pub type NatGatewayList = List<NatGateway>;

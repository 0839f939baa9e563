// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items_of_properties, null_as_empty_list, number_as_text, text_as_number};
use ionoscloud_core::{Error, ErrorKind, LanId, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    FlowLogList, NetworkLoadBalancerForwardingRuleList, NetworkLoadBalancerId, NewFlowLog,
    NewNetworkLoadBalancerForwardingRule, ResourceMetadata, ResourceMetadataState, ResourceType,
};

/// A network load balancer, which distributes TCP connections.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkLoadBalancer {
    /// Id of the resource.
    pub id: NetworkLoadBalancerId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NetworkLoadBalancerProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NetworkLoadBalancerEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for NetworkLoadBalancer {
    const NOUN: &'static str = "network load balancer";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A network load balancer to create, alone or with forwarding rules and flow logs.
#[doc(alias = "NetworkLoadBalancer")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNetworkLoadBalancer {
    /// Content of the resource.
    pub properties: NewNetworkLoadBalancerProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewNetworkLoadBalancerEntities>,
}

impl NewNetworkLoadBalancer {
    /// Creates one with the required members of its [`NewNetworkLoadBalancerProperties`], whose setters it has too.
    pub fn new(name: impl Into<String>, listener_lan_id: impl Into<LanId>, target_lan_id: impl Into<LanId>) -> Self {
        Self::from(NewNetworkLoadBalancerProperties::new(name, listener_lan_id, target_lan_id))
    }

    /// True if the log goes to the central logging of the contract; false by default.
    #[doc(alias = "centralLogging")]
    pub fn central_logging(mut self, central_logging: bool) -> Self {
        self.properties = self.properties.central_logging(central_logging);
        self
    }

    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location; none for a private
    /// listener.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = self.properties.ips(ips);
        self
    }

    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    pub fn lb_private_ips(mut self, lb_private_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = self.properties.lb_private_ips(lb_private_ips);
        self
    }

    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    pub fn logging_format(mut self, logging_format: impl Into<String>) -> Self {
        self.properties = self.properties.logging_format(logging_format);
        self
    }

    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    pub fn flow_logs(mut self, flow_logs: impl IntoIterator<Item = impl Into<NewFlowLog>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().flow_logs(flow_logs));
        self
    }

    /// Forwarding rules to create with it.
    #[doc(alias = "forwardingrules")]
    pub fn forwarding_rules(
        mut self,
        forwarding_rules: impl IntoIterator<Item = impl Into<NewNetworkLoadBalancerForwardingRule>>,
    ) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().forwarding_rules(forwarding_rules));
        self
    }

    /// Everything to create with it, see [`NewNetworkLoadBalancerEntities`].
    pub fn entities(mut self, entities: impl Into<NewNetworkLoadBalancerEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewNetworkLoadBalancerProperties> for NewNetworkLoadBalancer {
    fn from(properties: NewNetworkLoadBalancerProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Forwarding rules and flow logs of a network load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkLoadBalancerEntities {
    /// Flow logs.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", skip_serializing_if = "Option::is_none")]
    pub flow_logs: Option<FlowLogList>,
    /// Forwarding rules.
    #[doc(alias = "forwardingrules")]
    #[serde(rename = "forwardingrules", skip_serializing_if = "Option::is_none")]
    pub forwarding_rules: Option<NetworkLoadBalancerForwardingRuleList>,
}

/// Forwarding rules and flow logs to create with a network load balancer.
#[doc(alias = "NetworkLoadBalancerEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewNetworkLoadBalancerEntities {
    /// Flow logs to create with it.
    #[doc(alias = "flowlogs")]
    #[serde(rename = "flowlogs", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub flow_logs: Vec<NewFlowLog>,
    /// Forwarding rules to create with it.
    #[doc(alias = "forwardingrules")]
    #[serde(rename = "forwardingrules", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub forwarding_rules: Vec<NewNetworkLoadBalancerForwardingRule>,
}

impl NewNetworkLoadBalancerEntities {
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

    /// Forwarding rules to create with it.
    #[doc(alias = "forwardingrules")]
    pub fn forwarding_rules(
        mut self,
        forwarding_rules: impl IntoIterator<Item = impl Into<NewNetworkLoadBalancerForwardingRule>>,
    ) -> Self {
        self.forwarding_rules = forwarding_rules.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a network load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkLoadBalancerProperties {
    /// True if the log goes to the central logging of the contract; false by default.
    #[doc(alias = "centralLogging")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub central_logging: Option<bool>,
    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ips: Vec<String>,
    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub lb_private_ips: Vec<String>,
    /// LAN that clients come from.
    #[doc(alias = "listenerLan")]
    #[serde(
        rename = "listenerLan",
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub listener_lan_id: Option<LanId>,
    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging_format: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// LAN with the targets.
    #[doc(alias = "targetLan")]
    #[serde(
        rename = "targetLan",
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub target_lan_id: Option<LanId>,
}

/// Content of a network load balancer to create.
#[doc(alias = "NetworkLoadBalancerProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNetworkLoadBalancerProperties {
    /// Name that people know it by.
    pub name: String,
    /// LAN that clients come from.
    #[doc(alias = "listenerLan")]
    #[serde(rename = "listenerLan", serialize_with = "text_as_number")]
    pub listener_lan_id: LanId,
    /// LAN with the targets.
    #[doc(alias = "targetLan")]
    #[serde(rename = "targetLan", serialize_with = "text_as_number")]
    pub target_lan_id: LanId,
    /// True if the log goes to the central logging of the contract; false by default.
    #[doc(alias = "centralLogging")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub central_logging: Option<bool>,
    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location; none for a private
    /// listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lb_private_ips: Option<Vec<String>>,
    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging_format: Option<String>,
}

impl NewNetworkLoadBalancerProperties {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, listener_lan_id: impl Into<LanId>, target_lan_id: impl Into<LanId>) -> Self {
        Self {
            name: name.into(),
            listener_lan_id: listener_lan_id.into(),
            target_lan_id: target_lan_id.into(),
            central_logging: None,
            ips: None,
            lb_private_ips: None,
            logging_format: None,
        }
    }

    /// True if the log goes to the central logging of the contract; false by default.
    #[doc(alias = "centralLogging")]
    pub fn central_logging(mut self, central_logging: bool) -> Self {
        self.central_logging = Some(central_logging);
        self
    }

    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location; none for a private
    /// listener.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = Some(ips.into_iter().map(Into::into).collect());
        self
    }

    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    pub fn lb_private_ips(mut self, lb_private_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.lb_private_ips = Some(lb_private_ips.into_iter().map(Into::into).collect());
        self
    }

    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    pub fn logging_format(mut self, logging_format: impl Into<String>) -> Self {
        self.logging_format = Some(logging_format.into());
        self
    }
}

impl TryFrom<NetworkLoadBalancerProperties> for NewNetworkLoadBalancerProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NetworkLoadBalancerProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            listener_lan_id: read.listener_lan_id.ok_or_else(|| missing("listenerLan"))?,
            target_lan_id: read.target_lan_id.ok_or_else(|| missing("targetLan"))?,
            central_logging: read.central_logging,
            ips: if read.ips.is_empty() { None } else { Some(read.ips) },
            lb_private_ips: if read.lb_private_ips.is_empty() { None } else { Some(read.lb_private_ips) },
            logging_format: read.logging_format,
        })
    }
}

impl TryFrom<NetworkLoadBalancer> for NewNetworkLoadBalancerProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NetworkLoadBalancer) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a network load balancer; members that are not set stay as they are.
#[doc(alias = "NetworkLoadBalancerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkLoadBalancerUpdate {
    /// True if the log goes to the central logging of the contract.
    #[doc(alias = "centralLogging")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub central_logging: Option<bool>,
    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location; none for a private
    /// listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lb_private_ips: Option<Vec<String>>,
    /// LAN that clients come from.
    #[doc(alias = "listenerLan")]
    #[serde(rename = "listenerLan", serialize_with = "text_as_number", skip_serializing_if = "Option::is_none")]
    pub listener_lan_id: Option<LanId>,
    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging_format: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// LAN with the targets.
    #[doc(alias = "targetLan")]
    #[serde(rename = "targetLan", serialize_with = "text_as_number", skip_serializing_if = "Option::is_none")]
    pub target_lan_id: Option<LanId>,
}

impl NetworkLoadBalancerUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the log goes to the central logging of the contract.
    #[doc(alias = "centralLogging")]
    pub fn central_logging(mut self, central_logging: bool) -> Self {
        self.central_logging = Some(central_logging);
        self
    }

    /// Public IP addresses of the listener, all from IP blocks of the contract in the same location; none for a private
    /// listener.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = Some(ips.into_iter().map(Into::into).collect());
        self
    }

    /// Private IP addresses with prefix length in the target LAN; assigned by the API if none are set.
    #[doc(alias = "lbPrivateIps")]
    pub fn lb_private_ips(mut self, lb_private_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.lb_private_ips = Some(lb_private_ips.into_iter().map(Into::into).collect());
        self
    }

    /// LAN that clients come from.
    #[doc(alias = "listenerLan")]
    pub fn listener_lan_id(mut self, listener_lan_id: impl Into<LanId>) -> Self {
        self.listener_lan_id = Some(listener_lan_id.into());
        self
    }

    /// Format of the lines of the central log.
    #[doc(alias = "loggingFormat")]
    pub fn logging_format(mut self, logging_format: impl Into<String>) -> Self {
        self.logging_format = Some(logging_format.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// LAN with the targets.
    #[doc(alias = "targetLan")]
    pub fn target_lan_id(mut self, target_lan_id: impl Into<LanId>) -> Self {
        self.target_lan_id = Some(target_lan_id.into());
        self
    }
}

impl From<NetworkLoadBalancerProperties> for NetworkLoadBalancerUpdate {
    fn from(read: NetworkLoadBalancerProperties) -> Self {
        Self {
            central_logging: read.central_logging,
            ips: Some(read.ips),
            lb_private_ips: Some(read.lb_private_ips),
            listener_lan_id: read.listener_lan_id,
            logging_format: read.logging_format,
            name: read.name,
            target_lan_id: read.target_lan_id,
        }
    }
}

/// A list of network load balancers.
#[doc(alias = "NetworkLoadBalancers")]
pub type NetworkLoadBalancerList = List<NetworkLoadBalancer>;

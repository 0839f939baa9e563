// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{ForwardingRuleId, NlbHealthCheck, NlbTarget, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A forwarding rule of a network load balancer: a port that is listened on, and its targets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NetworkLoadBalancerForwardingRule {
    /// Id of the resource.
    pub id: ForwardingRuleId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NetworkLoadBalancerForwardingRuleProperties>,
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

impl Lifecycle for NetworkLoadBalancerForwardingRule {
    const NOUN: &'static str = "forwarding rule";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a forwarding rule of a network load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkLoadBalancerForwardingRuleProperties {
    /// Choice of the target of a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<BalancingAlgorithm>,
    /// Timeouts and retries.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<NlbHealthCheck>,
    /// IP address that is listened on, one of the load balancer's.
    #[doc(alias = "listenerIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listener_ip: Option<String>,
    /// Port that is listened on, 1 to 65535.
    #[doc(alias = "listenerPort")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub listener_port: Option<u16>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol of the listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<NetworkLoadBalancerForwardingRuleProtocol>,
    /// Targets of the traffic.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<NlbTarget>,
}

/// A forwarding rule of a network load balancer to create.
#[doc(alias = "NetworkLoadBalancerForwardingRuleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNetworkLoadBalancerForwardingRule {
    /// Name that people know it by. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Choice of the target of a connection. Required.
    #[serde(serialize_with = "needed")]
    pub algorithm: Option<BalancingAlgorithm>,
    /// Protocol of the listener. Required.
    #[serde(serialize_with = "needed")]
    pub protocol: Option<NetworkLoadBalancerForwardingRuleProtocol>,
    /// IP address that is listened on, one of the load balancer's. Required.
    #[doc(alias = "listenerIp")]
    #[serde(serialize_with = "needed")]
    pub listener_ip: Option<String>,
    /// Port that is listened on, 1 to 65535. Required.
    #[doc(alias = "listenerPort")]
    #[serde(serialize_with = "needed")]
    pub listener_port: Option<u16>,
    /// Targets of the traffic. Required.
    #[serde(serialize_with = "needed")]
    pub targets: Option<Vec<NlbTarget>>,
    /// Timeouts and retries.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<NlbHealthCheck>,
}

impl NewNetworkLoadBalancerForwardingRule {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that people know it by. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Choice of the target of a connection. Required.
    pub fn algorithm(mut self, algorithm: impl Into<BalancingAlgorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }

    /// Protocol of the listener. Required.
    pub fn protocol(mut self, protocol: impl Into<NetworkLoadBalancerForwardingRuleProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// IP address that is listened on, one of the load balancer's. Required.
    #[doc(alias = "listenerIp")]
    pub fn listener_ip(mut self, listener_ip: impl Into<String>) -> Self {
        self.listener_ip = Some(listener_ip.into());
        self
    }

    /// Port that is listened on, 1 to 65535. Required.
    #[doc(alias = "listenerPort")]
    pub fn listener_port(mut self, listener_port: u16) -> Self {
        self.listener_port = Some(listener_port);
        self
    }

    /// Targets of the traffic. Required.
    pub fn targets(mut self, targets: impl IntoIterator<Item = impl Into<NlbTarget>>) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }

    /// Timeouts and retries.
    #[doc(alias = "healthCheck")]
    pub fn health_check(mut self, health_check: impl Into<NlbHealthCheck>) -> Self {
        self.health_check = Some(health_check.into());
        self
    }
}

impl From<NetworkLoadBalancerForwardingRuleProperties> for NewNetworkLoadBalancerForwardingRule {
    fn from(read: NetworkLoadBalancerForwardingRuleProperties) -> Self {
        Self {
            name: read.name,
            algorithm: read.algorithm,
            protocol: read.protocol,
            listener_ip: read.listener_ip,
            listener_port: read.listener_port,
            targets: Some(read.targets),
            health_check: read.health_check,
        }
    }
}

impl TryFrom<NetworkLoadBalancerForwardingRule> for NewNetworkLoadBalancerForwardingRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NetworkLoadBalancerForwardingRule) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// A change of a forwarding rule of a network load balancer; members that are not set stay as they are.
#[doc(alias = "NetworkLoadBalancerForwardingRuleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkLoadBalancerForwardingRuleUpdate {
    /// Choice of the target of a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<BalancingAlgorithm>,
    /// Timeouts and retries.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<NlbHealthCheck>,
    /// IP address that is listened on, one of the load balancer's.
    #[doc(alias = "listenerIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listener_ip: Option<String>,
    /// Port that is listened on, 1 to 65535.
    #[doc(alias = "listenerPort")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listener_port: Option<u16>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol of the listener.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<NetworkLoadBalancerForwardingRuleProtocol>,
    /// Targets of the traffic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<NlbTarget>>,
}

impl NetworkLoadBalancerForwardingRuleUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Choice of the target of a connection.
    pub fn algorithm(mut self, algorithm: impl Into<BalancingAlgorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }

    /// Timeouts and retries.
    #[doc(alias = "healthCheck")]
    pub fn health_check(mut self, health_check: impl Into<NlbHealthCheck>) -> Self {
        self.health_check = Some(health_check.into());
        self
    }

    /// IP address that is listened on, one of the load balancer's.
    #[doc(alias = "listenerIp")]
    pub fn listener_ip(mut self, listener_ip: impl Into<String>) -> Self {
        self.listener_ip = Some(listener_ip.into());
        self
    }

    /// Port that is listened on, 1 to 65535.
    #[doc(alias = "listenerPort")]
    pub fn listener_port(mut self, listener_port: u16) -> Self {
        self.listener_port = Some(listener_port);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Protocol of the listener.
    pub fn protocol(mut self, protocol: impl Into<NetworkLoadBalancerForwardingRuleProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Targets of the traffic.
    pub fn targets(mut self, targets: impl IntoIterator<Item = impl Into<NlbTarget>>) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}

impl From<NetworkLoadBalancerForwardingRuleProperties> for NetworkLoadBalancerForwardingRuleUpdate {
    fn from(read: NetworkLoadBalancerForwardingRuleProperties) -> Self {
        Self {
            algorithm: read.algorithm,
            health_check: read.health_check,
            listener_ip: read.listener_ip,
            listener_port: read.listener_port,
            name: read.name,
            protocol: read.protocol,
            targets: Some(read.targets),
        }
    }
}

/// A list of forwarding rules.
#[doc(alias = "NetworkLoadBalancerForwardingRules")]
pub type NetworkLoadBalancerForwardingRuleList = List<NetworkLoadBalancerForwardingRule>;

ionoscloud_core::open_enum! {
    /// Choice of the target of a connection or a request.
    pub enum BalancingAlgorithm {
        /// Each target in turn, by weight.
        RoundRobin = "ROUND_ROBIN",
        /// The target with the fewest connections.
        LeastConnection = "LEAST_CONNECTION",
        /// A random target.
        Random = "RANDOM",
        /// The same target for the same client address.
        SourceIp = "SOURCE_IP",
    }
}

ionoscloud_core::open_enum! {
    /// Protocol of a listener.
    pub enum NetworkLoadBalancerForwardingRuleProtocol {
        /// HTTP.
        Http = "HTTP",
        /// TCP.
        Tcp = "TCP",
    }
}

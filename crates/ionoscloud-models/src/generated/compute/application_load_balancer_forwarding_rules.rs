// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{AlbHttpRule, ForwardingRuleId, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A forwarding rule of an application load balancer: a port that is listened on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationLoadBalancerForwardingRule {
    /// Id of the resource.
    pub id: ForwardingRuleId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ApplicationLoadBalancerForwardingRuleProperties>,
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

impl Lifecycle for ApplicationLoadBalancerForwardingRule {
    const NOUN: &'static str = "forwarding rule";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a forwarding rule of an application load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplicationLoadBalancerForwardingRuleProperties {
    /// Longest inactivity of a client, in milliseconds; 50,000 by default.
    #[doc(alias = "clientTimeout")]
    #[serde(rename = "clientTimeout", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub client_timeout_ms: Option<u32>,
    /// Rules for requests, in the order in which they are tried; rules that forward are tried last.
    #[doc(alias = "httpRules")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub http_rules: Vec<AlbHttpRule>,
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
    pub protocol: Option<ApplicationLoadBalancerForwardingRuleProtocol>,
    /// Certificates of the certificate manager, for HTTPS.
    #[doc(alias = "serverCertificates")]
    #[serde(
        rename = "serverCertificates",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub certificate_ids: Vec<String>,
}

/// A forwarding rule of an application load balancer to create.
#[doc(alias = "ApplicationLoadBalancerForwardingRuleProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewApplicationLoadBalancerForwardingRule {
    /// Name that people know it by.
    pub name: String,
    /// Protocol of the listener.
    pub protocol: ApplicationLoadBalancerForwardingRuleProtocol,
    /// IP address that is listened on, one of the load balancer's.
    #[doc(alias = "listenerIp")]
    pub listener_ip: String,
    /// Port that is listened on, 1 to 65535.
    #[doc(alias = "listenerPort")]
    pub listener_port: u16,
    /// Longest inactivity of a client, in milliseconds; 50,000 by default.
    #[doc(alias = "clientTimeout")]
    #[serde(rename = "clientTimeout", skip_serializing_if = "Option::is_none")]
    pub client_timeout_ms: Option<u32>,
    /// Rules for requests, in the order in which they are tried; rules that forward are tried last.
    #[doc(alias = "httpRules")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_rules: Option<Vec<AlbHttpRule>>,
    /// Certificates of the certificate manager, for HTTPS.
    #[doc(alias = "serverCertificates")]
    #[serde(rename = "serverCertificates", skip_serializing_if = "Option::is_none")]
    pub certificate_ids: Option<Vec<String>>,
}

impl NewApplicationLoadBalancerForwardingRule {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        protocol: impl Into<ApplicationLoadBalancerForwardingRuleProtocol>,
        listener_ip: impl Into<String>,
        listener_port: u16,
    ) -> Self {
        Self {
            name: name.into(),
            protocol: protocol.into(),
            listener_ip: listener_ip.into(),
            listener_port,
            client_timeout_ms: None,
            http_rules: None,
            certificate_ids: None,
        }
    }

    /// Longest inactivity of a client, in milliseconds; 50,000 by default.
    #[doc(alias = "clientTimeout")]
    pub fn client_timeout_ms(mut self, client_timeout_ms: u32) -> Self {
        self.client_timeout_ms = Some(client_timeout_ms);
        self
    }

    /// Rules for requests, in the order in which they are tried; rules that forward are tried last.
    #[doc(alias = "httpRules")]
    pub fn http_rules(mut self, http_rules: impl IntoIterator<Item = impl Into<AlbHttpRule>>) -> Self {
        self.http_rules = Some(http_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Certificates of the certificate manager, for HTTPS.
    #[doc(alias = "serverCertificates")]
    pub fn certificate_ids(mut self, certificate_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.certificate_ids = Some(certificate_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl TryFrom<ApplicationLoadBalancerForwardingRuleProperties> for NewApplicationLoadBalancerForwardingRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ApplicationLoadBalancerForwardingRuleProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            protocol: read.protocol.ok_or_else(|| missing("protocol"))?,
            listener_ip: read.listener_ip.ok_or_else(|| missing("listenerIp"))?,
            listener_port: read.listener_port.ok_or_else(|| missing("listenerPort"))?,
            client_timeout_ms: read.client_timeout_ms,
            http_rules: if read.http_rules.is_empty() { None } else { Some(read.http_rules) },
            certificate_ids: if read.certificate_ids.is_empty() { None } else { Some(read.certificate_ids) },
        })
    }
}

impl TryFrom<ApplicationLoadBalancerForwardingRule> for NewApplicationLoadBalancerForwardingRule {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ApplicationLoadBalancerForwardingRule) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a forwarding rule of an application load balancer; members that are not set stay as they are.
#[doc(alias = "ApplicationLoadBalancerForwardingRuleProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplicationLoadBalancerForwardingRuleUpdate {
    /// Longest inactivity of a client, in milliseconds.
    #[doc(alias = "clientTimeout")]
    #[serde(rename = "clientTimeout", skip_serializing_if = "Option::is_none")]
    pub client_timeout_ms: Option<u32>,
    /// Rules for requests, in the order in which they are tried; rules that forward are tried last.
    #[doc(alias = "httpRules")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_rules: Option<Vec<AlbHttpRule>>,
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
    pub protocol: Option<ApplicationLoadBalancerForwardingRuleProtocol>,
    /// Certificates of the certificate manager, for HTTPS.
    #[doc(alias = "serverCertificates")]
    #[serde(rename = "serverCertificates", skip_serializing_if = "Option::is_none")]
    pub certificate_ids: Option<Vec<String>>,
}

impl ApplicationLoadBalancerForwardingRuleUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longest inactivity of a client, in milliseconds.
    #[doc(alias = "clientTimeout")]
    pub fn client_timeout_ms(mut self, client_timeout_ms: u32) -> Self {
        self.client_timeout_ms = Some(client_timeout_ms);
        self
    }

    /// Rules for requests, in the order in which they are tried; rules that forward are tried last.
    #[doc(alias = "httpRules")]
    pub fn http_rules(mut self, http_rules: impl IntoIterator<Item = impl Into<AlbHttpRule>>) -> Self {
        self.http_rules = Some(http_rules.into_iter().map(Into::into).collect());
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
    pub fn protocol(mut self, protocol: impl Into<ApplicationLoadBalancerForwardingRuleProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Certificates of the certificate manager, for HTTPS.
    #[doc(alias = "serverCertificates")]
    pub fn certificate_ids(mut self, certificate_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.certificate_ids = Some(certificate_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl From<ApplicationLoadBalancerForwardingRuleProperties> for ApplicationLoadBalancerForwardingRuleUpdate {
    fn from(read: ApplicationLoadBalancerForwardingRuleProperties) -> Self {
        Self {
            client_timeout_ms: read.client_timeout_ms,
            http_rules: Some(read.http_rules),
            listener_ip: read.listener_ip,
            listener_port: read.listener_port,
            name: read.name,
            protocol: read.protocol,
            certificate_ids: Some(read.certificate_ids),
        }
    }
}

/// A list of forwarding rules.
#[doc(alias = "ApplicationLoadBalancerForwardingRules")]
pub type ApplicationLoadBalancerForwardingRuleList = List<ApplicationLoadBalancerForwardingRule>;

ionoscloud_core::open_enum! {
    /// Protocol of a listener.
    pub enum ApplicationLoadBalancerForwardingRuleProtocol {
        /// HTTP, or HTTPS with certificates.
        Http = "HTTP",
    }
}

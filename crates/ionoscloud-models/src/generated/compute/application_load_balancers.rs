// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items_of_properties, null_as_empty_list, number_as_text, text_as_number};
use ionoscloud_core::{Error, ErrorKind, LanId, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    ApplicationLoadBalancerForwardingRuleList, ApplicationLoadBalancerId, NewApplicationLoadBalancerForwardingRule,
    ResourceMetadata, ResourceMetadataState, ResourceType,
};

/// An application load balancer, which distributes HTTP requests by their content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationLoadBalancer {
    /// Id of the resource.
    pub id: ApplicationLoadBalancerId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ApplicationLoadBalancerProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<ApplicationLoadBalancerEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for ApplicationLoadBalancer {
    const NOUN: &'static str = "application load balancer";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// An application load balancer to create, with what belongs to it.
#[doc(alias = "ApplicationLoadBalancer")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewApplicationLoadBalancer {
    /// Content of the resource.
    pub properties: NewApplicationLoadBalancerProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewApplicationLoadBalancerEntities>,
}

impl NewApplicationLoadBalancer {
    /// Creates one with the required members of its [`NewApplicationLoadBalancerProperties`], whose setters it has too.
    pub fn new(name: impl Into<String>, listener_lan_id: impl Into<LanId>, target_lan_id: impl Into<LanId>) -> Self {
        Self::from(NewApplicationLoadBalancerProperties::new(name, listener_lan_id, target_lan_id))
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

    /// Forwarding rules.
    #[doc(alias = "forwardingrules")]
    pub fn forwarding_rules(
        mut self,
        forwarding_rules: impl IntoIterator<Item = impl Into<NewApplicationLoadBalancerForwardingRule>>,
    ) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().forwarding_rules(forwarding_rules));
        self
    }

    /// Everything to create with it, see [`NewApplicationLoadBalancerEntities`].
    pub fn entities(mut self, entities: impl Into<NewApplicationLoadBalancerEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewApplicationLoadBalancerProperties> for NewApplicationLoadBalancer {
    fn from(properties: NewApplicationLoadBalancerProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Forwarding rules of an application load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationLoadBalancerEntities {
    /// Forwarding rules.
    #[doc(alias = "forwardingrules")]
    #[serde(rename = "forwardingrules", skip_serializing_if = "Option::is_none")]
    pub forwarding_rules: Option<ApplicationLoadBalancerForwardingRuleList>,
}

/// Forwarding rules to create with an application load balancer.
#[doc(alias = "ApplicationLoadBalancerEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewApplicationLoadBalancerEntities {
    /// Forwarding rules.
    #[doc(alias = "forwardingrules")]
    #[serde(rename = "forwardingrules", serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub forwarding_rules: Vec<NewApplicationLoadBalancerForwardingRule>,
}

impl NewApplicationLoadBalancerEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forwarding rules.
    #[doc(alias = "forwardingrules")]
    pub fn forwarding_rules(
        mut self,
        forwarding_rules: impl IntoIterator<Item = impl Into<NewApplicationLoadBalancerForwardingRule>>,
    ) -> Self {
        self.forwarding_rules = forwarding_rules.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of an application load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplicationLoadBalancerProperties {
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

/// Content of an application load balancer to create.
#[doc(alias = "ApplicationLoadBalancerProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewApplicationLoadBalancerProperties {
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

impl NewApplicationLoadBalancerProperties {
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

impl TryFrom<ApplicationLoadBalancerProperties> for NewApplicationLoadBalancerProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ApplicationLoadBalancerProperties) -> Result<Self, Error> {
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

impl TryFrom<ApplicationLoadBalancer> for NewApplicationLoadBalancerProperties {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ApplicationLoadBalancer) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of an application load balancer; members that are not set stay as they are.
#[doc(alias = "ApplicationLoadBalancerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplicationLoadBalancerUpdate {
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

impl ApplicationLoadBalancerUpdate {
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

impl From<ApplicationLoadBalancerProperties> for ApplicationLoadBalancerUpdate {
    fn from(read: ApplicationLoadBalancerProperties) -> Self {
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

/// A list of application load balancers.
#[doc(alias = "ApplicationLoadBalancers")]
pub type ApplicationLoadBalancerList = List<ApplicationLoadBalancer>;

// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState};
use serde::{Deserialize, Serialize};

use super::{GatewayId, ResourceMetadata};

/// Name, domains and observability of a gateway.
#[doc(alias = "Gateway")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayProperties {
    /// Domains of your own, at most 5.
    #[doc(alias = "customDomains")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub custom_domains: Vec<CustomDomain>,
    /// True if the gateway collects logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<bool>,
    /// True if the gateway collects metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<bool>,
    /// Name of the gateway; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A gateway to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "Gateway")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewGateway {
    /// Name of the gateway; not unique.
    pub name: String,
    /// Domains of your own, at most 5; none by default.
    #[doc(alias = "customDomains")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domains: Option<Vec<CustomDomain>>,
    /// True to collect logs; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<bool>,
    /// True to collect metrics; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<bool>,
}

impl NewGateway {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), custom_domains: None, logs: None, metrics: None }
    }

    /// Domains of your own, at most 5; none by default.
    #[doc(alias = "customDomains")]
    pub fn custom_domains(mut self, custom_domains: impl IntoIterator<Item = impl Into<CustomDomain>>) -> Self {
        self.custom_domains = Some(custom_domains.into_iter().map(Into::into).collect());
        self
    }

    /// True to collect logs; false by default.
    pub fn logs(mut self, logs: bool) -> Self {
        self.logs = Some(logs);
        self
    }

    /// True to collect metrics; false by default.
    pub fn metrics(mut self, metrics: bool) -> Self {
        self.metrics = Some(metrics);
        self
    }
}

impl TryFrom<GatewayProperties> for NewGateway {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: GatewayProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            custom_domains: if read.custom_domains.is_empty() { None } else { Some(read.custom_domains) },
            logs: read.logs,
            metrics: read.metrics,
        })
    }
}

impl TryFrom<Gateway> for NewGateway {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Gateway) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A domain of your own that a gateway serves.
#[doc(alias = "GatewayCustomDomains")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomDomain {
    /// Certificate of the domain in Certificate Manager; none by default.
    #[doc(alias = "certificateId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_id: Option<String>,
    /// Name of the domain, such as `api.example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CustomDomain {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Certificate of the domain in Certificate Manager; none by default.
    #[doc(alias = "certificateId")]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }

    /// Name of the domain, such as `api.example.com`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A gateway in front of upstream servers.
#[doc(alias = "GatewayRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gateway {
    /// Identifies the gateway.
    pub id: GatewayId,
    /// Name, domains and observability.
    pub properties: GatewayProperties,
    /// Audit data, status and public host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `gateway`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the gateway: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Gateway {
    const NOUN: &'static str = "gateway";
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

/// A page of gateways.
#[doc(alias = "GatewayReadList")]
pub type GatewayList = List<Gateway>;

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{BalancingAlgorithm, ProxyProtocol, ResourceMetadata, ResourceMetadataState, ResourceType, TargetGroupId};

/// A target group: the targets of application load balancers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TargetGroup {
    /// Id of the resource.
    pub id: TargetGroupId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<TargetGroupProperties>,
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

impl Lifecycle for TargetGroup {
    const NOUN: &'static str = "target group";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Check whether targets accept connections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TargetGroupHealthCheck {
    /// Delay between two checks, in milliseconds; 2,000 by default.
    #[doc(alias = "checkInterval")]
    #[serde(rename = "checkInterval", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub check_interval_ms: Option<u32>,
    /// Longest wait for a target, in milliseconds.
    #[doc(alias = "checkTimeout")]
    #[serde(rename = "checkTimeout", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub check_timeout_ms: Option<u32>,
    /// Number of failed checks after which a target gets no traffic, 0 to 65535; 3 by default.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retries: Option<u32>,
}

impl TargetGroupHealthCheck {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delay between two checks, in milliseconds; 2,000 by default.
    #[doc(alias = "checkInterval")]
    pub fn check_interval_ms(mut self, check_interval_ms: u32) -> Self {
        self.check_interval_ms = Some(check_interval_ms);
        self
    }

    /// Longest wait for a target, in milliseconds.
    #[doc(alias = "checkTimeout")]
    pub fn check_timeout_ms(mut self, check_timeout_ms: u32) -> Self {
        self.check_timeout_ms = Some(check_timeout_ms);
        self
    }

    /// Number of failed checks after which a target gets no traffic, 0 to 65535; 3 by default.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }
}

/// Check of targets by an HTTP request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TargetGroupHttpHealthCheck {
    /// Part of the response that is compared.
    #[doc(alias = "matchType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_type: Option<TargetGroupHttpHealthCheckMatchType>,
    /// Text or status to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// Method of the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<TargetGroupHttpHealthCheckMethod>,
    /// True if a response is healthy where it does not match; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negate: Option<bool>,
    /// Path of the check; `/` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// True if the text to compare with is a regular expression; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regex: Option<bool>,
}

impl TargetGroupHttpHealthCheck {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(match_type: impl Into<TargetGroupHttpHealthCheckMatchType>, response: impl Into<String>) -> Self {
        Self {
            match_type: Some(match_type.into()),
            response: Some(response.into()),
            method: None,
            negate: None,
            path: None,
            regex: None,
        }
    }

    /// Method of the check.
    pub fn method(mut self, method: impl Into<TargetGroupHttpHealthCheckMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// True if a response is healthy where it does not match; false by default.
    pub fn negate(mut self, negate: bool) -> Self {
        self.negate = Some(negate);
        self
    }

    /// Path of the check; `/` by default.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// True if the text to compare with is a regular expression; false by default.
    pub fn regex(mut self, regex: bool) -> Self {
        self.regex = Some(regex);
        self
    }
}

/// Content of a target group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TargetGroupProperties {
    /// Choice of the target of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<BalancingAlgorithm>,
    /// Check whether targets accept connections.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<TargetGroupHealthCheck>,
    /// Check by an HTTP request.
    #[doc(alias = "httpHealthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_health_check: Option<TargetGroupHttpHealthCheck>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol towards the targets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<TargetGroupProtocol>,
    /// Version of HTTP towards the targets.
    #[doc(alias = "protocolVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<TargetGroupProtocolVersion>,
    /// Targets of the traffic.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetGroupTarget>,
}

/// A target group to create.
#[doc(alias = "TargetGroupProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewTargetGroup {
    /// Name that people know it by.
    pub name: String,
    /// Choice of the target of a request.
    pub algorithm: BalancingAlgorithm,
    /// Protocol towards the targets.
    pub protocol: TargetGroupProtocol,
    /// Check whether targets accept connections.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<TargetGroupHealthCheck>,
    /// Check by an HTTP request.
    #[doc(alias = "httpHealthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_health_check: Option<TargetGroupHttpHealthCheck>,
    /// Version of HTTP towards the targets.
    #[doc(alias = "protocolVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<TargetGroupProtocolVersion>,
    /// Targets of the traffic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<TargetGroupTarget>>,
}

impl NewTargetGroup {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        algorithm: impl Into<BalancingAlgorithm>,
        protocol: impl Into<TargetGroupProtocol>,
    ) -> Self {
        Self {
            name: name.into(),
            algorithm: algorithm.into(),
            protocol: protocol.into(),
            health_check: None,
            http_health_check: None,
            protocol_version: None,
            targets: None,
        }
    }

    /// Check whether targets accept connections.
    #[doc(alias = "healthCheck")]
    pub fn health_check(mut self, health_check: impl Into<TargetGroupHealthCheck>) -> Self {
        self.health_check = Some(health_check.into());
        self
    }

    /// Check by an HTTP request.
    #[doc(alias = "httpHealthCheck")]
    pub fn http_health_check(mut self, http_health_check: impl Into<TargetGroupHttpHealthCheck>) -> Self {
        self.http_health_check = Some(http_health_check.into());
        self
    }

    /// Version of HTTP towards the targets.
    #[doc(alias = "protocolVersion")]
    pub fn protocol_version(mut self, protocol_version: impl Into<TargetGroupProtocolVersion>) -> Self {
        self.protocol_version = Some(protocol_version.into());
        self
    }

    /// Targets of the traffic.
    pub fn targets(mut self, targets: impl IntoIterator<Item = impl Into<TargetGroupTarget>>) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}

impl TryFrom<TargetGroupProperties> for NewTargetGroup {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: TargetGroupProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            algorithm: read.algorithm.ok_or_else(|| missing("algorithm"))?,
            protocol: read.protocol.ok_or_else(|| missing("protocol"))?,
            health_check: read.health_check,
            http_health_check: read.http_health_check,
            protocol_version: read.protocol_version,
            targets: if read.targets.is_empty() { None } else { Some(read.targets) },
        })
    }
}

impl TryFrom<TargetGroup> for NewTargetGroup {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: TargetGroup) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a target group; members that are not set stay as they are.
#[doc(alias = "TargetGroupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TargetGroupUpdate {
    /// Choice of the target of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<BalancingAlgorithm>,
    /// Check whether targets accept connections.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<TargetGroupHealthCheck>,
    /// Check by an HTTP request.
    #[doc(alias = "httpHealthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_health_check: Option<TargetGroupHttpHealthCheck>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol towards the targets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<TargetGroupProtocol>,
    /// Version of HTTP towards the targets.
    #[doc(alias = "protocolVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<TargetGroupProtocolVersion>,
    /// Targets of the traffic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<TargetGroupTarget>>,
}

impl TargetGroupUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Choice of the target of a request.
    pub fn algorithm(mut self, algorithm: impl Into<BalancingAlgorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }

    /// Check whether targets accept connections.
    #[doc(alias = "healthCheck")]
    pub fn health_check(mut self, health_check: impl Into<TargetGroupHealthCheck>) -> Self {
        self.health_check = Some(health_check.into());
        self
    }

    /// Check by an HTTP request.
    #[doc(alias = "httpHealthCheck")]
    pub fn http_health_check(mut self, http_health_check: impl Into<TargetGroupHttpHealthCheck>) -> Self {
        self.http_health_check = Some(http_health_check.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Protocol towards the targets.
    pub fn protocol(mut self, protocol: impl Into<TargetGroupProtocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Version of HTTP towards the targets.
    #[doc(alias = "protocolVersion")]
    pub fn protocol_version(mut self, protocol_version: impl Into<TargetGroupProtocolVersion>) -> Self {
        self.protocol_version = Some(protocol_version.into());
        self
    }

    /// Targets of the traffic.
    pub fn targets(mut self, targets: impl IntoIterator<Item = impl Into<TargetGroupTarget>>) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}

impl From<TargetGroupProperties> for TargetGroupUpdate {
    fn from(read: TargetGroupProperties) -> Self {
        Self {
            algorithm: read.algorithm,
            health_check: read.health_check,
            http_health_check: read.http_health_check,
            name: read.name,
            protocol: read.protocol,
            protocol_version: read.protocol_version,
            targets: Some(read.targets),
        }
    }
}

/// A target of a target group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TargetGroupTarget {
    /// IP address of the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Port of the target, 1 to 65535.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Share of the traffic beside the other targets, 0 to 256; at 0 it receives no new connections.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// True if the target is checked; true by default.
    #[doc(alias = "healthCheckEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check_enabled: Option<bool>,
    /// True if the target receives no traffic; false by default.
    #[doc(alias = "maintenanceEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_enabled: Option<bool>,
    /// Version of the proxy protocol that the target expects; none by default.
    #[doc(alias = "proxyProtocol")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_protocol: Option<ProxyProtocol>,
}

impl TargetGroupTarget {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(ip: impl Into<String>, port: u16, weight: u32) -> Self {
        Self {
            ip: Some(ip.into()),
            port: Some(port),
            weight: Some(weight),
            health_check_enabled: None,
            maintenance_enabled: None,
            proxy_protocol: None,
        }
    }

    /// True if the target is checked; true by default.
    #[doc(alias = "healthCheckEnabled")]
    pub fn health_check_enabled(mut self, health_check_enabled: bool) -> Self {
        self.health_check_enabled = Some(health_check_enabled);
        self
    }

    /// True if the target receives no traffic; false by default.
    #[doc(alias = "maintenanceEnabled")]
    pub fn maintenance_enabled(mut self, maintenance_enabled: bool) -> Self {
        self.maintenance_enabled = Some(maintenance_enabled);
        self
    }

    /// Version of the proxy protocol that the target expects; none by default.
    #[doc(alias = "proxyProtocol")]
    pub fn proxy_protocol(mut self, proxy_protocol: impl Into<ProxyProtocol>) -> Self {
        self.proxy_protocol = Some(proxy_protocol.into());
        self
    }
}

/// A list of target groups.
#[doc(alias = "TargetGroups")]
pub type TargetGroupList = List<TargetGroup>;

ionoscloud_core::open_enum! {
    /// Part of a response that is compared.
    pub enum TargetGroupHttpHealthCheckMatchType {
        /// The status of the response.
        StatusCode = "STATUS_CODE",
        /// The body of the response.
        ResponseBody = "RESPONSE_BODY",
    }
}

ionoscloud_core::open_enum! {
    /// Method of a check.
    pub enum TargetGroupHttpHealthCheckMethod {
        /// `HEAD`.
        Head = "HEAD",
        /// `PUT`.
        Put = "PUT",
        /// `POST`.
        Post = "POST",
        /// `GET`.
        Get = "GET",
        /// `TRACE`.
        Trace = "TRACE",
        /// `PATCH`.
        Patch = "PATCH",
        /// `OPTIONS`.
        Options = "OPTIONS",
    }
}

ionoscloud_core::open_enum! {
    /// Protocol towards targets.
    pub enum TargetGroupProtocol {
        /// HTTP.
        Http = "HTTP",
    }
}

ionoscloud_core::open_enum! {
    /// Version of HTTP towards targets.
    pub enum TargetGroupProtocolVersion {
        /// HTTP/1.1.
        Http1 = "HTTP1",
        /// HTTP/2.
        Http2 = "HTTP2",
    }
}

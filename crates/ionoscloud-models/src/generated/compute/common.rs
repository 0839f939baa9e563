// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{GpuId, Image, NicId, ResourceMetadata, ResourceType};

/// A condition of a request.
#[doc(alias = "ApplicationLoadBalancerHttpRuleCondition")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlbCondition {
    /// Part of the request that is compared.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub subject: Option<AlbConditionType>,
    /// Comparison of the subject with the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<AlbConditionCondition>,
    /// Name of the header, cookie or query parameter; only for these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// True if the condition holds where the comparison does not; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negate: Option<bool>,
    /// Value to compare with; none for `EXISTS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl AlbCondition {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(subject: impl Into<AlbConditionType>, condition: impl Into<AlbConditionCondition>) -> Self {
        Self { subject: Some(subject.into()), condition: Some(condition.into()), key: None, negate: None, value: None }
    }

    /// Name of the header, cookie or query parameter; only for these.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// True if the condition holds where the comparison does not; false by default.
    pub fn negate(mut self, negate: bool) -> Self {
        self.negate = Some(negate);
        self
    }

    /// Value to compare with; none for `EXISTS`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// A list of images.
#[doc(alias = "Cdroms")]
pub type ImageList = List<Image>;

/// A CPU family with the limits of its servers.
#[doc(alias = "CpuArchitectureProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CpuArchitecture {
    /// CPU family, such as `INTEL_ICELAKE`.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Features that are usable with the family, such as `SEV-SNP`.
    #[doc(alias = "enabledFeatures")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub enabled_features: Vec<String>,
    /// The maximum number of cores of a server.
    #[doc(alias = "maxCores")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub max_cores: Option<u32>,
    /// The maximum RAM of a server, in MB.
    #[doc(alias = "maxRam")]
    #[serde(rename = "maxRam", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub max_ram_mb: Option<u32>,
    /// Vendor as the CPU reports it, such as `AuthenticAMD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}

/// A GPU of a server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gpu {
    /// Id of the resource.
    pub id: GpuId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<GpuProperties>,
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

impl Lifecycle for Gpu {
    const NOUN: &'static str = "GPU";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// A GPU that servers can have.
#[doc(alias = "GpuArchitectureProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GpuArchitecture {
    /// Model of the GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Vendor of the GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}

/// Model and vendor of a GPU.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GpuProperties {
    /// Model of the GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Vendor of the GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// Kind of the GPU, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub gpu_type: Option<String>,
}

/// A list of GPUs.
#[doc(alias = "Gpus")]
pub type GpuList = List<Gpu>;

/// An IP address that moves to another NIC if one fails.
#[doc(alias = "IPFailover")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpFailover {
    /// IP address that moves to another NIC if this one fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// NIC that has the address.
    #[doc(alias = "nicUuid")]
    #[serde(rename = "nicUuid", skip_serializing_if = "Option::is_none")]
    pub nic_id: Option<NicId>,
}

impl IpFailover {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// IP address that moves to another NIC if this one fails.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// NIC that has the address.
    #[doc(alias = "nicUuid")]
    pub fn nic_id(mut self, nic_id: impl Into<NicId>) -> Self {
        self.nic_id = Some(nic_id.into());
        self
    }
}

/// Timeouts and retries of a forwarding rule.
#[doc(alias = "NetworkLoadBalancerForwardingRuleHealthCheck")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NlbHealthCheck {
    /// Longest inactivity of a client, in milliseconds; 50,000 by default.
    #[doc(alias = "clientTimeout")]
    #[serde(rename = "clientTimeout", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub client_timeout_ms: Option<u32>,
    /// Longest connect to a target, in milliseconds; 5,000 by default.
    #[doc(alias = "connectTimeout")]
    #[serde(rename = "connectTimeout", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub connect_timeout_ms: Option<u32>,
    /// Number of further attempts to connect, 0 to 65535; 3 by default.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retries: Option<u32>,
    /// Longest inactivity of a target, in milliseconds; 50,000 by default.
    #[doc(alias = "targetTimeout")]
    #[serde(rename = "targetTimeout", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub target_timeout_ms: Option<u32>,
}

impl NlbHealthCheck {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longest inactivity of a client, in milliseconds; 50,000 by default.
    #[doc(alias = "clientTimeout")]
    pub fn client_timeout_ms(mut self, client_timeout_ms: u32) -> Self {
        self.client_timeout_ms = Some(client_timeout_ms);
        self
    }

    /// Longest connect to a target, in milliseconds; 5,000 by default.
    #[doc(alias = "connectTimeout")]
    pub fn connect_timeout_ms(mut self, connect_timeout_ms: u32) -> Self {
        self.connect_timeout_ms = Some(connect_timeout_ms);
        self
    }

    /// Number of further attempts to connect, 0 to 65535; 3 by default.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Longest inactivity of a target, in milliseconds; 50,000 by default.
    #[doc(alias = "targetTimeout")]
    pub fn target_timeout_ms(mut self, target_timeout_ms: u32) -> Self {
        self.target_timeout_ms = Some(target_timeout_ms);
        self
    }
}

/// A target of a network load balancer.
#[doc(alias = "NetworkLoadBalancerForwardingRuleTarget")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NlbTarget {
    /// IP address of the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Port of the target, 1 to 65535.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Share of the traffic beside the other targets, 0 to 256; at 0 it receives no new connections.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// Health check of the target.
    #[doc(alias = "healthCheck")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check: Option<NlbTargetHealthCheck>,
    /// Version of the proxy protocol that the target expects; none by default.
    #[doc(alias = "proxyProtocol")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_protocol: Option<ProxyProtocol>,
}

impl NlbTarget {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(ip: impl Into<String>, port: u16, weight: u32) -> Self {
        Self { ip: Some(ip.into()), port: Some(port), weight: Some(weight), health_check: None, proxy_protocol: None }
    }

    /// Health check of the target.
    #[doc(alias = "healthCheck")]
    pub fn health_check(mut self, health_check: impl Into<NlbTargetHealthCheck>) -> Self {
        self.health_check = Some(health_check.into());
        self
    }

    /// Version of the proxy protocol that the target expects; none by default.
    #[doc(alias = "proxyProtocol")]
    pub fn proxy_protocol(mut self, proxy_protocol: impl Into<ProxyProtocol>) -> Self {
        self.proxy_protocol = Some(proxy_protocol.into());
        self
    }
}

/// Health check of a target.
#[doc(alias = "NetworkLoadBalancerForwardingRuleTargetHealthCheck")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NlbTargetHealthCheck {
    /// True if the target is checked; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<bool>,
    /// Delay between two checks, in milliseconds; 2,000 by default.
    #[doc(alias = "checkInterval")]
    #[serde(rename = "checkInterval", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub check_interval_ms: Option<u32>,
    /// True if the target receives no traffic; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance: Option<bool>,
}

impl NlbTargetHealthCheck {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the target is checked; true by default.
    pub fn check(mut self, check: bool) -> Self {
        self.check = Some(check);
        self
    }

    /// Delay between two checks, in milliseconds; 2,000 by default.
    #[doc(alias = "checkInterval")]
    pub fn check_interval_ms(mut self, check_interval_ms: u32) -> Self {
        self.check_interval_ms = Some(check_interval_ms);
        self
    }

    /// True if the target receives no traffic; false by default.
    pub fn maintenance(mut self, maintenance: bool) -> Self {
        self.maintenance = Some(maintenance);
        self
    }
}

/// Origin of a resource without a state.
#[doc(alias = "NoStateMetaData")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditMetadata {
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
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
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
}

/// A reference to a resource: its id, type and URL.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceReference {
    /// Id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// A range of ports.
#[doc(alias = "TargetPortRange")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PortRange {
    /// Last port, 1 to 65535.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
    /// First port, 1 to 65535.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
}

impl PortRange {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Last port, 1 to 65535.
    pub fn end(mut self, end: u32) -> Self {
        self.end = Some(end);
        self
    }

    /// First port, 1 to 65535.
    pub fn start(mut self, start: u32) -> Self {
        self.start = Some(start);
        self
    }
}

ionoscloud_core::open_enum! {
    /// Comparison of a condition.
    pub enum AlbConditionCondition {
        /// There is any value.
        Exists = "EXISTS",
        /// The value is contained.
        Contains = "CONTAINS",
        /// The value is equal.
        Equals = "EQUALS",
        /// The value is a regular expression that matches.
        Matches = "MATCHES",
        /// The value is the beginning.
        StartsWith = "STARTS_WITH",
        /// The value is the end.
        EndsWith = "ENDS_WITH",
    }
}

ionoscloud_core::open_enum! {
    /// Part of a request that is compared.
    pub enum AlbConditionType {
        /// A header.
        Header = "HEADER",
        /// The path.
        Path = "PATH",
        /// A query parameter.
        Query = "QUERY",
        /// The method.
        Method = "METHOD",
        /// The host.
        Host = "HOST",
        /// A cookie.
        Cookie = "COOKIE",
        /// The address of the client.
        SourceIp = "SOURCE_IP",
    }
}

ionoscloud_core::open_enum! {
    /// Version of the proxy protocol, which passes on the address of the client.
    pub enum ProxyProtocol {
        /// No proxy protocol.
        None = "none",
        /// Version 1.
        V1 = "v1",
        /// Version 2.
        V2 = "v2",
        /// Version 2 with details of TLS.
        V2Ssl = "v2ssl",
    }
}

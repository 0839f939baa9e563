// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::DistributionId;

/// A distribution: a domain that the CDN serves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Distribution {
    /// Identifies the distribution.
    pub id: DistributionId,
    /// Domain, certificate and rules.
    pub properties: DistributionProperties,
    /// Audit data, state and public IP addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<DistributionMetadata>,
    /// Resource type: `distribution`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the distribution: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Distribution {
    const NOUN: &'static str = "distribution";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_deref()
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.message.as_deref()
    }
}

/// Audit data, state and public IP addresses of a distribution.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DistributionMetadata {
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
    /// Details of the state, such as the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// IPv4 address to point the domain at; absent until the distribution is ready.
    #[doc(alias = "publicEndpointIpv4")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint_ipv4: Option<String>,
    /// IPv6 address to point the domain at; absent until the distribution is ready.
    #[doc(alias = "publicEndpointIpv6")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint_ipv6: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle: text, as the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// Domain, certificate and rules of a distribution.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DistributionProperties {
    /// Certificate of the domain in Certificate Manager; absent where all rules are plain http.
    #[doc(alias = "certificateId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_id: Option<String>,
    /// Domain that the distribution serves, 2 to 253 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Rules by path, 1 to 25; the documentation of other tools allows 20.
    #[doc(alias = "routingRules")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub routing_rules: Vec<RoutingRule>,
}

/// A distribution to create, or the full settings of one to replace.
///
/// A replacement removes the certificate if none is set.
#[doc(alias = "DistributionProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewDistribution {
    /// Domain that the distribution serves, 2 to 253 characters.
    pub domain: String,
    /// Rules by path, 1 to 25; the documentation of other tools allows 20.
    #[doc(alias = "routingRules")]
    pub routing_rules: Vec<RoutingRule>,
    /// Certificate of the domain in Certificate Manager; the API requires it for rules with https. None by default.
    #[doc(alias = "certificateId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_id: Option<String>,
}

impl NewDistribution {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(domain: impl Into<String>, routing_rules: impl IntoIterator<Item = impl Into<RoutingRule>>) -> Self {
        Self {
            domain: domain.into(),
            routing_rules: routing_rules.into_iter().map(Into::into).collect(),
            certificate_id: None,
        }
    }

    /// Certificate of the domain in Certificate Manager; the API requires it for rules with https. None by default.
    #[doc(alias = "certificateId")]
    pub fn certificate_id(mut self, certificate_id: impl Into<String>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }
}

impl TryFrom<DistributionProperties> for NewDistribution {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: DistributionProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            domain: read.domain.ok_or_else(|| missing("domain"))?,
            routing_rules: read.routing_rules,
            certificate_id: read.certificate_id,
        })
    }
}

impl TryFrom<Distribution> for NewDistribution {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Distribution) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A page of distributions.
#[doc(alias = "Distributions")]
pub type DistributionList = List<Distribution>;

/// The origin of the requests below a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RoutingRule {
    /// Schemes of requests: `http`, `https` or `http/https`; those with https need a certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// Beginning of the path of requests, such as `/api`, 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Origin, and the handling of requests to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream: Option<Upstream>,
}

impl RoutingRule {
    /// Creates one with all of its members.
    pub fn new(scheme: impl Into<String>, prefix: impl Into<String>, upstream: impl Into<Upstream>) -> Self {
        Self { scheme: Some(scheme.into()), prefix: Some(prefix.into()), upstream: Some(upstream.into()) }
    }
}

/// An origin, and the handling of requests to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Upstream {
    /// Host name or IP address of the origin. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// True to serve repeated requests from a cache. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caching: Option<bool>,
    /// True to filter requests through the web application firewall. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waf: Option<bool>,
    /// Limit of requests from one client IP address: `R1`, `R5`, `R10`, `R25`, `R50`, `R100`, `R250` or `R500`.
    /// Required.
    #[doc(alias = "rateLimitClass")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limit_class: Option<String>,
    /// Host name that the CDN sends in the TLS handshake with the origin. Required.
    #[doc(alias = "sniMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sni_mode: Option<SniMode>,
    /// Countries of clients to serve; all by default.
    #[doc(alias = "geoRestrictions")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_restrictions: Option<GeoRestrictions>,
}

impl Upstream {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Host name or IP address of the origin. Required.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// True to serve repeated requests from a cache. Required.
    pub fn caching(mut self, caching: bool) -> Self {
        self.caching = Some(caching);
        self
    }

    /// True to filter requests through the web application firewall. Required.
    pub fn waf(mut self, waf: bool) -> Self {
        self.waf = Some(waf);
        self
    }

    /// Limit of requests from one client IP address: `R1`, `R5`, `R10`, `R25`, `R50`, `R100`, `R250` or `R500`.
    /// Required.
    #[doc(alias = "rateLimitClass")]
    pub fn rate_limit_class(mut self, rate_limit_class: impl Into<String>) -> Self {
        self.rate_limit_class = Some(rate_limit_class.into());
        self
    }

    /// Host name that the CDN sends in the TLS handshake with the origin. Required.
    #[doc(alias = "sniMode")]
    pub fn sni_mode(mut self, sni_mode: impl Into<SniMode>) -> Self {
        self.sni_mode = Some(sni_mode.into());
        self
    }

    /// Countries of clients to serve; all by default.
    #[doc(alias = "geoRestrictions")]
    pub fn geo_restrictions(mut self, geo_restrictions: impl Into<GeoRestrictions>) -> Self {
        self.geo_restrictions = Some(geo_restrictions.into());
        self
    }
}

/// Countries of clients to serve: a list of those allowed or one of those blocked, not both.
#[doc(alias = "UpstreamGeoRestrictions")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeoRestrictions {
    /// Countries to serve, as codes of two letters (ISO 3166-1 alpha-2).
    #[doc(alias = "allowList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_list: Option<Vec<String>>,
    /// Countries to reject, as codes of two letters (ISO 3166-1 alpha-2).
    #[doc(alias = "blockList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_list: Option<Vec<String>>,
}

impl GeoRestrictions {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to serve, as codes of two letters (ISO 3166-1 alpha-2).
    #[doc(alias = "allowList")]
    pub fn allow_list(mut self, allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allow_list = Some(allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Countries to reject, as codes of two letters (ISO 3166-1 alpha-2).
    #[doc(alias = "blockList")]
    pub fn block_list(mut self, block_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.block_list = Some(block_list.into_iter().map(Into::into).collect());
        self
    }
}

ionoscloud_core::open_enum! {
    /// Host name in the TLS handshake with an origin.
    pub enum SniMode {
        /// The domain of the distribution.
        Distribution = "distribution",
        /// The host of the origin.
        Origin = "origin",
    }
}

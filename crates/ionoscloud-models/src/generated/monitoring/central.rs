// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::CentralMonitoringId;

/// Setting that turns the central monitoring on and off.
#[doc(alias = "CentralMonitoring")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CentralMonitoringProperties {
    /// True if it takes metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// The full settings of the central monitoring of a location.
#[doc(alias = "CentralMonitoring")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CentralMonitoringReplacement {
    /// True to take metrics, false to stop.
    pub enabled: bool,
}

impl CentralMonitoringReplacement {
    /// Creates one with all of its members.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl TryFrom<CentralMonitoringProperties> for CentralMonitoringReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: CentralMonitoringProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self { enabled: read.enabled.ok_or_else(|| missing("enabled"))? })
    }
}

impl TryFrom<CentralMonitoring> for CentralMonitoringReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: CentralMonitoring) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// The central monitoring of a location: it takes the metrics of the vendor's other products.
#[doc(alias = "CentralMonitoringRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CentralMonitoring {
    /// Identifies the central monitoring.
    pub id: CentralMonitoringId,
    /// Setting that turns it on and off.
    pub properties: CentralMonitoringProperties,
    /// Audit data, products and URL of Grafana.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<CentralMonitoringMetadata>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the central monitoring: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for CentralMonitoring {
    const NOUN: &'static str = "central monitoring";
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

/// The central monitoring of a location: one item.
#[doc(alias = "CentralMonitoringReadList")]
pub type CentralMonitoringList = List<CentralMonitoring>;

/// Audit data, products and URL of Grafana of the central monitoring.
#[doc(alias = "MetadataForCentralMonitoring")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CentralMonitoringMetadata {
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
    /// URL of Grafana, for dashboards.
    #[doc(alias = "grafanaEndpoint")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grafana_endpoint: Option<String>,
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
    /// Products whose metrics it takes, such as `psql`.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
}

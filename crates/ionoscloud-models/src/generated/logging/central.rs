// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::CentralLoggingId;

/// Setting that turns the central logging on and off.
#[doc(alias = "CentralLogging")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CentralLoggingProperties {
    /// True if it takes logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// The full settings of the central logging of a location.
#[doc(alias = "CentralLogging")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CentralLoggingReplacement {
    /// True to take logs, false to stop.
    pub enabled: bool,
}

impl CentralLoggingReplacement {
    /// Creates one with all of its members.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl TryFrom<CentralLoggingProperties> for CentralLoggingReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: CentralLoggingProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self { enabled: read.enabled.ok_or_else(|| missing("enabled"))? })
    }
}

impl TryFrom<CentralLogging> for CentralLoggingReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: CentralLogging) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// The central logging of a location: it takes the logs of the vendor's other products.
#[doc(alias = "CentralLoggingRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CentralLogging {
    /// Identifies the central logging.
    pub id: CentralLoggingId,
    /// Setting that turns it on and off.
    pub properties: CentralLoggingProperties,
    /// Audit data and URL of Grafana.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<CentralLoggingMetadata>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the central logging: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for CentralLogging {
    const NOUN: &'static str = "central logging";
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

/// The central logging of a location: one item.
#[doc(alias = "CentralLoggingReadList")]
pub type CentralLoggingList = List<CentralLogging>;

/// Audit data and URL of Grafana of the central logging.
#[doc(alias = "MetadataForCentralLogging")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CentralLoggingMetadata {
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
    /// URL of Grafana, for search.
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
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
}

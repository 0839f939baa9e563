// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::ZoneId;

/// Audit data, state and name servers of a zone or a secondary zone.
#[doc(alias = "MetadataWithStateNameservers")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneMetadata {
    /// Creator: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Author of the last change: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who made the last change.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of the last change; the time of creation until then.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// Names of the name servers that serve the zone, four as a rule: the delegation at the registrar names these.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<String>,
    /// URN of the zone among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ProvisioningState>,
}

/// Name and settings of a zone.
#[doc(alias = "Zone")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneProperties {
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True if the name servers serve the zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Name of the zone, such as `example.com`.
    #[doc(alias = "zoneName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
}

/// A zone to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default; the name has to be the present one.
#[doc(alias = "Zone")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewZone {
    /// Name of the zone, such as `example.com`; fixed for the life of the zone.
    #[doc(alias = "zoneName")]
    pub zone_name: String,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True to serve the zone, which is the default; false keeps it without serving it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl NewZone {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self { zone_name: zone_name.into(), description: None, enabled: None }
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// True to serve the zone, which is the default; false keeps it without serving it.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl TryFrom<ZoneProperties> for NewZone {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ZoneProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            zone_name: read.zone_name.ok_or_else(|| missing("zoneName"))?,
            description: read.description,
            enabled: read.enabled,
        })
    }
}

impl TryFrom<Zone> for NewZone {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Zone) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A zone that the API hosts as primary.
#[doc(alias = "ZoneRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Zone {
    /// Identifies the zone; a zone of the same name gets the same id.
    pub id: ZoneId,
    /// Name and settings.
    pub properties: ZoneProperties,
    /// Audit data, state and name servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ZoneMetadata>,
    /// Resource type: `zone`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the zone, such as `/zones/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Zone {
    const NOUN: &'static str = "zone";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ProvisioningState::as_str)
    }
}

/// A page of zones.
#[doc(alias = "ZoneReadList")]
pub type ZoneList = List<Zone>;

// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState};
use serde::{Deserialize, Serialize};

use super::{SecondaryZoneId, ZoneMetadata};

/// Name and primary name servers of a secondary zone.
#[doc(alias = "SecondaryZone")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecondaryZoneProperties {
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// IP addresses of the primary name servers.
    #[doc(alias = "primaryIps")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub primary_ips: Vec<String>,
    /// Name of the zone, such as `example.com`.
    #[doc(alias = "zoneName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
}

/// A secondary zone to create, or the full settings of one to replace.
///
/// A replacement resets the description if it is left out; the name has to be the present one. The primary name servers
/// have to allow the vendor's addresses 212.227.123.25 and 2001:8d8:fe:53::5cd:25 to transfer the zone and send it
/// notifications there.
#[doc(alias = "SecondaryZone")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewSecondaryZone {
    /// Name of the zone, such as `example.com`; fixed for the life of the secondary zone.
    #[doc(alias = "zoneName")]
    pub zone_name: String,
    /// IPv4 or IPv6 addresses of the primary name servers: at least one, none twice. A replacement lists all of them.
    #[doc(alias = "primaryIps")]
    pub primary_ips: Vec<String>,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl NewSecondaryZone {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(zone_name: impl Into<String>, primary_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            zone_name: zone_name.into(),
            primary_ips: primary_ips.into_iter().map(Into::into).collect(),
            description: None,
        }
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl TryFrom<SecondaryZoneProperties> for NewSecondaryZone {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: SecondaryZoneProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            zone_name: read.zone_name.ok_or_else(|| missing("zoneName"))?,
            primary_ips: read.primary_ips,
            description: read.description,
        })
    }
}

impl TryFrom<SecondaryZone> for NewSecondaryZone {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: SecondaryZone) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A zone whose records the API copies from primary name servers elsewhere.
#[doc(alias = "SecondaryZoneRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryZone {
    /// Identifies the secondary zone.
    pub id: SecondaryZoneId,
    /// Name and primary name servers.
    pub properties: SecondaryZoneProperties,
    /// Audit data, state and name servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ZoneMetadata>,
    /// Resource type: `secondaryzone`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the secondary zone, such as `/secondaryzones/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for SecondaryZone {
    const NOUN: &'static str = "secondary zone";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ProvisioningState::as_str)
    }
}

/// A page of secondary zones.
#[doc(alias = "SecondaryZoneReadList")]
pub type SecondaryZoneList = List<SecondaryZone>;

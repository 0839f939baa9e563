// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::{RecordId, ZoneId};

/// Audit data, state, full name and zone of a record.
#[doc(alias = "MetadataWithStateFqdnZoneId")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordMetadata {
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
    /// Fully qualified name: the record's name and the zone's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fqdn: Option<String>,
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
    /// URN of the record among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ProvisioningState>,
    /// Zone of the record.
    #[doc(alias = "zoneId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<ZoneId>,
}

/// Name, type, content and settings of a record.
#[doc(alias = "Record")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecordProperties {
    /// Data in the form of a zone file, such as `192.0.2.1` for an `A` record; priority excluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// True if the name servers serve the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Name relative to the zone, such as `www`; empty for the zone itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Priority of `MX`, `SRV` and `URI` records; 0 on others, where it has no meaning.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub priority: Option<u32>,
    /// Time to live in seconds: how long resolvers may cache the record.
    #[doc(alias = "ttl")]
    #[serde(rename = "ttl", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<u32>,
    /// Type of the record.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
}

/// A record to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default: a TTL of 3600 seconds, and enabled. Name and type
/// have to be the present ones.
#[doc(alias = "Record")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewRecord {
    /// Name relative to the zone, such as `www`; the empty text names the zone itself. Fixed for the life of the
    /// record.
    pub name: String,
    /// Type of the record; fixed for the life of the record.
    #[doc(alias = "type")]
    #[serde(rename = "type")]
    pub record_type: RecordType,
    /// Data in the form of a zone file, such as `192.0.2.1` for an `A` record; the priority is a member of its own.
    pub content: String,
    /// True to serve the record, which is the default; false keeps it without serving it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Priority, 0 to 65535: required for `MX`, `SRV` and `URI` records, ignored for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<u32>,
    /// Time to live in seconds, 60 to 604800, which is a week; 3600 by default.
    #[doc(alias = "ttl")]
    #[serde(rename = "ttl", skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<u32>,
}

impl NewRecord {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, record_type: impl Into<RecordType>, content: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            record_type: record_type.into(),
            content: content.into(),
            enabled: None,
            priority: None,
            ttl_seconds: None,
        }
    }

    /// True to serve the record, which is the default; false keeps it without serving it.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Priority, 0 to 65535: required for `MX`, `SRV` and `URI` records, ignored for others.
    pub fn priority(mut self, priority: u32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Time to live in seconds, 60 to 604800, which is a week; 3600 by default.
    #[doc(alias = "ttl")]
    pub fn ttl_seconds(mut self, ttl_seconds: u32) -> Self {
        self.ttl_seconds = Some(ttl_seconds);
        self
    }
}

impl TryFrom<RecordProperties> for NewRecord {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: RecordProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            record_type: read.record_type.ok_or_else(|| missing("type"))?,
            content: read.content.ok_or_else(|| missing("content"))?,
            enabled: read.enabled,
            priority: read.priority,
            ttl_seconds: read.ttl_seconds,
        })
    }
}

impl TryFrom<Record> for NewRecord {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Record) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A record of a zone.
#[doc(alias = "RecordRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// Identifies the record within its zone.
    pub id: RecordId,
    /// Name, type, content and settings.
    pub properties: RecordProperties,
    /// Audit data, state, full name and zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RecordMetadata>,
    /// Resource type: `record`. The type in the sense of DNS is in the properties.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the record, such as `/zones/…/records/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Record {
    const NOUN: &'static str = "record";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ProvisioningState::as_str)
    }
}

/// A page of records.
#[doc(alias = "RecordReadList")]
pub type RecordList = List<Record>;

ionoscloud_core::open_enum! {
    /// Type of a record.
    pub enum RecordType {
        /// IPv4 address.
        A = "A",
        /// IPv6 address.
        Aaaa = "AAAA",
        /// Alias of another name; excludes every other record of the same name.
        Cname = "CNAME",
        /// Alias that the name servers resolve themselves, allowed at the zone's own name.
        Alias = "ALIAS",
        /// Mail exchanger; has a priority.
        Mx = "MX",
        /// Name server of a delegated name.
        Ns = "NS",
        /// Location of a service; has a priority.
        Srv = "SRV",
        /// Text; a name has at most one with an SPF policy.
        Txt = "TXT",
        /// The CAs that may issue certificates for the name.
        Caa = "CAA",
        /// Fingerprint of an SSH host key.
        Sshfp = "SSHFP",
        /// Certificate or key of a TLS server (DANE).
        Tlsa = "TLSA",
        /// Certificate of an S/MIME user (DANE).
        Smimea = "SMIMEA",
        /// Digest of the key of a delegated, signed zone.
        Ds = "DS",
        /// Parameters for reaching an HTTPS service.
        Https = "HTTPS",
        /// Parameters for reaching any service.
        Svcb = "SVCB",
        /// OpenPGP key of a user.
        OpenPgpKey = "OPENPGPKEY",
        /// Certificate or revocation list.
        Cert = "CERT",
        /// URI of a service; has a priority.
        Uri = "URI",
        /// Person responsible for the name.
        Rp = "RP",
        /// Geographical location.
        Loc = "LOC",
    }
}

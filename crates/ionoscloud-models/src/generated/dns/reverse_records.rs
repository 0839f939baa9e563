// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::ReverseRecordId;

/// Audit data of a reverse record.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReverseRecordMetadata {
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
    /// URN of the reverse record among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
}

/// IP address and name of a reverse record.
#[doc(alias = "ReverseRecord")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseRecordProperties {
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// IPv4 or IPv6 address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Name that the IP address resolves to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A reverse record to create, or the full settings of one to replace.
///
/// A replacement resets the description if it is left out; the IP address has to be the present one.
#[doc(alias = "ReverseRecord")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewReverseRecord {
    /// Name that the IP address resolves to, such as `mail.example.com`.
    pub name: String,
    /// IPv4 or IPv6 address of the contract, without a reverse record yet; fixed for the life of the reverse record.
    pub ip: String,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl NewReverseRecord {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, ip: impl Into<String>) -> Self {
        Self { name: name.into(), ip: ip.into(), description: None }
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl TryFrom<ReverseRecordProperties> for NewReverseRecord {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ReverseRecordProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            ip: read.ip.ok_or_else(|| missing("ip"))?,
            description: read.description,
        })
    }
}

impl TryFrom<ReverseRecord> for NewReverseRecord {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ReverseRecord) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A reverse record: the name that an IP address of the contract resolves to.
#[doc(alias = "ReverseRecordRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReverseRecord {
    /// Identifies the reverse record.
    pub id: ReverseRecordId,
    /// IP address and name.
    pub properties: ReverseRecordProperties,
    /// Audit data; a reverse record has no state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ReverseRecordMetadata>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the reverse record, such as `/reverserecords/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for ReverseRecord {
    const NOUN: &'static str = "reverse record";
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

/// A page of reverse records.
#[doc(alias = "ReverseRecordsReadList")]
pub type ReverseRecordList = List<ReverseRecord>;

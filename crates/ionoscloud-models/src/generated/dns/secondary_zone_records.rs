// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Links, Page};
use serde::{Deserialize, Serialize};

use super::{RecordProperties, SecondaryZoneId};

/// Full name and zone of a record of a secondary zone.
#[doc(alias = "MetadataForSecondaryZoneRecords")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecondaryZoneRecordMetadata {
    /// Fully qualified name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fqdn: Option<String>,
    /// Name of the zone.
    #[doc(alias = "rootName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_name: Option<String>,
    /// Secondary zone of the record.
    #[doc(alias = "zoneId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<SecondaryZoneId>,
}

/// A record of a secondary zone. It has no id: it is read only, and changes where the zone is primary.
#[doc(alias = "SecondaryZoneRecordRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryZoneRecord {
    /// Name, type, content and settings.
    pub properties: RecordProperties,
    /// Full name and zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<SecondaryZoneRecordMetadata>,
    /// Resource type: `record`. The type in the sense of DNS is in the properties.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

/// A page of records of a secondary zone, with the name servers that they were transferred from.
#[doc(alias = "SecondaryZoneRecordReadList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecondaryZoneRecordList {
    /// Id of the list: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Source of the records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<SecondaryZoneRecordListMetadata>,
    /// Links to the neighbouring pages.
    #[doc(alias = "_links")]
    #[serde(rename = "_links", skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// Records of this page.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<SecondaryZoneRecord>,
    /// Largest number of records in this page.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Number of records before this page.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub offset: Option<u32>,
    /// Resource type: `collection`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the list: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Page for SecondaryZoneRecordList {
    type Item = SecondaryZoneRecord;

    fn items(&self) -> &[SecondaryZoneRecord] {
        &self.items
    }

    fn into_items(self) -> Vec<SecondaryZoneRecord> {
        self.items
    }

    fn offset(&self) -> Option<u64> {
        self.offset.map(u64::from)
    }

    fn limit(&self) -> Option<u64> {
        self.limit.map(u64::from)
    }

    fn has_next(&self) -> Option<bool> {
        self.links.as_ref().map(|links| links.next.is_some())
    }
}

/// Source of the records of a secondary zone.
#[doc(alias = "SecondaryZoneRecordReadListMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecondaryZoneRecordListMetadata {
    /// IP addresses of the primary name servers.
    #[doc(alias = "primaryIps")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub primary_ips: Vec<String>,
}

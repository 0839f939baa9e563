// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::whole;
use serde::{Deserialize, Serialize};

/// DNS quota of the contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quota {
    /// Largest numbers allowed.
    #[doc(alias = "quotaLimits")]
    #[serde(rename = "quotaLimits", skip_serializing_if = "Option::is_none")]
    pub limits: Option<QuotaCounts>,
    /// Numbers in use.
    #[doc(alias = "quotaUsage")]
    #[serde(rename = "quotaUsage", skip_serializing_if = "Option::is_none")]
    pub usage: Option<QuotaCounts>,
}

/// One number per kind of resource.
#[doc(alias = "QuotaDetail")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuotaCounts {
    /// Number of records in all zones.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub records: Option<u32>,
    /// Number of reverse records.
    #[doc(alias = "reverseRecords")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub reverse_records: Option<u32>,
    /// Number of secondary zones.
    #[doc(alias = "secondaryZones")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub secondary_zones: Option<u32>,
    /// Number of zones.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub zones: Option<u32>,
}

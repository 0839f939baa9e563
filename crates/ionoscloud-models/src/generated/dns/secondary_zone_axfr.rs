// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::List;
use serde::{Deserialize, Serialize};

/// Status of the latest zone transfer from one primary name server.
#[doc(alias = "ZoneTransferPrimaryIpStatus")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneTransferStatus {
    /// Reason of a failed transfer.
    #[doc(alias = "errorMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// IP address of the primary name server.
    #[doc(alias = "primaryIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_ip: Option<String>,
    /// Status as text; the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// Status of the latest zone transfer from each primary name server.
#[doc(alias = "ZoneTransferPrimaryIpsStatus")]
pub type ZoneTransferStatusList = List<ZoneTransferStatus>;

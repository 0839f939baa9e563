// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_core::{DatacenterId, LanId};
use serde::{Deserialize, Serialize};

/// A LAN that a gateway connects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Data centre of the LAN, in the location of the gateway.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// LAN to join: a number, which this API writes as text.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// IPv4 address of the gateway in the LAN with its prefix, such as `192.168.1.101/24`.
    #[doc(alias = "ipv4CIDR")]
    #[serde(rename = "ipv4CIDR", skip_serializing_if = "Option::is_none")]
    pub ipv4_cidr: Option<String>,
    /// IPv6 address of the gateway in the LAN with its prefix; none by default.
    #[doc(alias = "ipv6CIDR")]
    #[serde(rename = "ipv6CIDR", skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr: Option<String>,
}

impl Connection {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, ipv4_cidr: impl Into<String>) -> Self {
        Self {
            datacenter_id: Some(datacenter_id.into()),
            lan_id: Some(lan_id.into()),
            ipv4_cidr: Some(ipv4_cidr.into()),
            ipv6_cidr: None,
        }
    }

    /// IPv6 address of the gateway in the LAN with its prefix; none by default.
    #[doc(alias = "ipv6CIDR")]
    pub fn ipv6_cidr(mut self, ipv6_cidr: impl Into<String>) -> Self {
        self.ipv6_cidr = Some(ipv6_cidr.into());
        self
    }
}

// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::WireguardPeerId;

/// Host and port of a peer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireguardEndpoint {
    /// Host name or IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// UDP port; 51820 by default.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
}

impl WireguardEndpoint {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: Some(host.into()), port: None }
    }

    /// UDP port; 51820 by default.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }
}

/// Name, public key and networks of a peer.
#[doc(alias = "WireguardPeer")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WireguardPeerProperties {
    /// Networks that are routed to the peer, and accepted from it, in CIDR notation, 1 to 20.
    #[doc(alias = "allowedIPs")]
    #[serde(
        rename = "allowedIPs",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub allowed_ips: Vec<String>,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Host and port of the peer, for peers that the gateway connects to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<WireguardEndpoint>,
    /// Name of at most 255 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public key of the peer.
    #[doc(alias = "publicKey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
}

/// A peer to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "WireguardPeer")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewWireguardPeer {
    /// Name of at most 255 characters; not unique.
    pub name: String,
    /// Networks that are routed to the peer, and accepted from it, in CIDR notation, 1 to 20.
    #[doc(alias = "allowedIPs")]
    #[serde(rename = "allowedIPs")]
    pub allowed_ips: Vec<String>,
    /// Public key of the peer.
    #[doc(alias = "publicKey")]
    pub public_key: String,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Host and port of the peer; by default the gateway waits for the peer to connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<WireguardEndpoint>,
}

impl NewWireguardPeer {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        allowed_ips: impl IntoIterator<Item = impl Into<String>>,
        public_key: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            allowed_ips: allowed_ips.into_iter().map(Into::into).collect(),
            public_key: public_key.into(),
            description: None,
            endpoint: None,
        }
    }

    /// Description for people, at most 1024 characters; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Host and port of the peer; by default the gateway waits for the peer to connect.
    pub fn endpoint(mut self, endpoint: impl Into<WireguardEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl TryFrom<WireguardPeerProperties> for NewWireguardPeer {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: WireguardPeerProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            allowed_ips: read.allowed_ips,
            public_key: read.public_key.ok_or_else(|| missing("publicKey"))?,
            description: read.description,
            endpoint: read.endpoint,
        })
    }
}

impl TryFrom<WireguardPeer> for NewWireguardPeer {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: WireguardPeer) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Audit data and status of a peer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WireguardPeerMetadata {
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
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

/// A peer of a gateway.
#[doc(alias = "WireguardPeerRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WireguardPeer {
    /// Identifies the peer.
    pub id: WireguardPeerId,
    /// Name, public key and networks.
    pub properties: WireguardPeerProperties,
    /// Audit data and status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<WireguardPeerMetadata>,
    /// Resource type: `wireguardpeer`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the peer: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for WireguardPeer {
    const NOUN: &'static str = "peer";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.status.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of peers.
#[doc(alias = "WireguardPeerReadList")]
pub type WireguardPeerList = List<WireguardPeer>;

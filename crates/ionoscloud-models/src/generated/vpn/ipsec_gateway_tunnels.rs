// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list, whole};
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::IpsecTunnelId;

/// Ciphers of the packets of a tunnel; the other gateway has to have the same.
#[doc(alias = "ESPEncryption")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EspSettings {
    /// Group of the Diffie-Hellman exchange.
    #[doc(alias = "diffieHellmanGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diffie_hellman_group: Option<DiffieHellmanGroup>,
    /// Cipher that encrypts.
    #[doc(alias = "encryptionAlgorithm")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// Hash for integrity; not used with ciphers that authenticate.
    #[doc(alias = "integrityAlgorithm")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrity_algorithm: Option<IntegrityAlgorithm>,
    /// Lifetime of the keys in seconds, 600 to 14,400; 3600 by default.
    #[doc(alias = "lifetime")]
    #[serde(rename = "lifetime", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub lifetime_seconds: Option<u32>,
}

impl EspSettings {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Group of the Diffie-Hellman exchange.
    #[doc(alias = "diffieHellmanGroup")]
    pub fn diffie_hellman_group(mut self, diffie_hellman_group: impl Into<DiffieHellmanGroup>) -> Self {
        self.diffie_hellman_group = Some(diffie_hellman_group.into());
        self
    }

    /// Cipher that encrypts.
    #[doc(alias = "encryptionAlgorithm")]
    pub fn encryption_algorithm(mut self, encryption_algorithm: impl Into<EncryptionAlgorithm>) -> Self {
        self.encryption_algorithm = Some(encryption_algorithm.into());
        self
    }

    /// Hash for integrity; not used with ciphers that authenticate.
    #[doc(alias = "integrityAlgorithm")]
    pub fn integrity_algorithm(mut self, integrity_algorithm: impl Into<IntegrityAlgorithm>) -> Self {
        self.integrity_algorithm = Some(integrity_algorithm.into());
        self
    }

    /// Lifetime of the keys in seconds, 600 to 14,400; 3600 by default.
    #[doc(alias = "lifetime")]
    pub fn lifetime_seconds(mut self, lifetime_seconds: u32) -> Self {
        self.lifetime_seconds = Some(lifetime_seconds);
        self
    }
}

/// Ciphers of the key exchange of a tunnel; the other gateway has to have the same.
#[doc(alias = "IKEEncryption")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IkeSettings {
    /// Group of the Diffie-Hellman exchange.
    #[doc(alias = "diffieHellmanGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diffie_hellman_group: Option<DiffieHellmanGroup>,
    /// Cipher that encrypts.
    #[doc(alias = "encryptionAlgorithm")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// Hash for integrity; not used with ciphers that authenticate.
    #[doc(alias = "integrityAlgorithm")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrity_algorithm: Option<IntegrityAlgorithm>,
    /// Lifetime of the keys in seconds, 3600 to 86,400; 86,400 by default.
    #[doc(alias = "lifetime")]
    #[serde(rename = "lifetime", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub lifetime_seconds: Option<u32>,
}

impl IkeSettings {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Group of the Diffie-Hellman exchange.
    #[doc(alias = "diffieHellmanGroup")]
    pub fn diffie_hellman_group(mut self, diffie_hellman_group: impl Into<DiffieHellmanGroup>) -> Self {
        self.diffie_hellman_group = Some(diffie_hellman_group.into());
        self
    }

    /// Cipher that encrypts.
    #[doc(alias = "encryptionAlgorithm")]
    pub fn encryption_algorithm(mut self, encryption_algorithm: impl Into<EncryptionAlgorithm>) -> Self {
        self.encryption_algorithm = Some(encryption_algorithm.into());
        self
    }

    /// Hash for integrity; not used with ciphers that authenticate.
    #[doc(alias = "integrityAlgorithm")]
    pub fn integrity_algorithm(mut self, integrity_algorithm: impl Into<IntegrityAlgorithm>) -> Self {
        self.integrity_algorithm = Some(integrity_algorithm.into());
        self
    }

    /// Lifetime of the keys in seconds, 3600 to 86,400; 86,400 by default.
    #[doc(alias = "lifetime")]
    pub fn lifetime_seconds(mut self, lifetime_seconds: u32) -> Self {
        self.lifetime_seconds = Some(lifetime_seconds);
        self
    }
}

/// The preshared key of a tunnel, as a response would have it.
#[doc(alias = "IPSecPSK")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoredPresharedKey {
    /// The preshared key, as text.
    #[serde(skip_serializing)]
    pub key: Option<Secret>,
}

/// A key that both gateways of a tunnel know.
#[doc(alias = "IPSecPSK")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PresharedKey {
    /// The preshared key, as text.
    pub key: Secret,
}

impl PresharedKey {
    /// Creates one with all of its members.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self { key: key.into() }
    }
}

/// Name, remote host, authentication, ciphers and networks of a tunnel.
#[doc(alias = "IPSecTunnel")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpsecTunnelProperties {
    /// Authentication of the two gateways.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth: Option<TunnelAuth>,
    /// Networks behind this gateway in CIDR notation, 1 to 20.
    #[doc(alias = "cloudNetworkCIDRs")]
    #[serde(
        rename = "cloudNetworkCIDRs",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub cloud_network_cidrs: Vec<String>,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ciphers of the packets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub esp: Option<EspSettings>,
    /// Ciphers of the key exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike: Option<IkeSettings>,
    /// Name of at most 255 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Networks behind the other gateway in CIDR notation, 1 to 20.
    #[doc(alias = "peerNetworkCIDRs")]
    #[serde(
        rename = "peerNetworkCIDRs",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub peer_network_cidrs: Vec<String>,
    /// Host name or IP address of the other gateway.
    #[doc(alias = "remoteHost")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_host: Option<String>,
}

/// A tunnel to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default, and needs the preshared key again.
#[doc(alias = "IPSecTunnel")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewIpsecTunnel {
    /// Name of at most 255 characters; not unique. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Host name or IP address of the other gateway. Required.
    #[doc(alias = "remoteHost")]
    #[serde(serialize_with = "needed")]
    pub remote_host: Option<String>,
    /// Authentication of the two gateways. Required.
    #[serde(serialize_with = "needed")]
    pub auth: Option<NewTunnelAuth>,
    /// Ciphers of the key exchange. Required.
    #[serde(serialize_with = "needed")]
    pub ike: Option<IkeSettings>,
    /// Ciphers of the packets. Required.
    #[serde(serialize_with = "needed")]
    pub esp: Option<EspSettings>,
    /// Networks behind this gateway in CIDR notation, 1 to 20. Required.
    #[doc(alias = "cloudNetworkCIDRs")]
    #[serde(rename = "cloudNetworkCIDRs", serialize_with = "needed")]
    pub cloud_network_cidrs: Option<Vec<String>>,
    /// Networks behind the other gateway in CIDR notation, 1 to 20. Required.
    #[doc(alias = "peerNetworkCIDRs")]
    #[serde(rename = "peerNetworkCIDRs", serialize_with = "needed")]
    pub peer_network_cidrs: Option<Vec<String>>,
    /// Description for people, at most 1024 characters; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl NewIpsecTunnel {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of at most 255 characters; not unique. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Host name or IP address of the other gateway. Required.
    #[doc(alias = "remoteHost")]
    pub fn remote_host(mut self, remote_host: impl Into<String>) -> Self {
        self.remote_host = Some(remote_host.into());
        self
    }

    /// Authentication of the two gateways. Required.
    pub fn auth(mut self, auth: impl Into<NewTunnelAuth>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Ciphers of the key exchange. Required.
    pub fn ike(mut self, ike: impl Into<IkeSettings>) -> Self {
        self.ike = Some(ike.into());
        self
    }

    /// Ciphers of the packets. Required.
    pub fn esp(mut self, esp: impl Into<EspSettings>) -> Self {
        self.esp = Some(esp.into());
        self
    }

    /// Networks behind this gateway in CIDR notation, 1 to 20. Required.
    #[doc(alias = "cloudNetworkCIDRs")]
    pub fn cloud_network_cidrs(mut self, cloud_network_cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cloud_network_cidrs = Some(cloud_network_cidrs.into_iter().map(Into::into).collect());
        self
    }

    /// Networks behind the other gateway in CIDR notation, 1 to 20. Required.
    #[doc(alias = "peerNetworkCIDRs")]
    pub fn peer_network_cidrs(mut self, peer_network_cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.peer_network_cidrs = Some(peer_network_cidrs.into_iter().map(Into::into).collect());
        self
    }

    /// Description for people, at most 1024 characters; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// No read shows `auth.psk`, so it is not set.
impl TryFrom<IpsecTunnelProperties> for NewIpsecTunnel {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpsecTunnelProperties) -> Result<Self, Error> {
        Ok(Self {
            name: read.name,
            remote_host: read.remote_host,
            auth: read.auth.map(NewTunnelAuth::try_from).transpose()?,
            ike: read.ike,
            esp: read.esp,
            cloud_network_cidrs: Some(read.cloud_network_cidrs),
            peer_network_cidrs: Some(read.peer_network_cidrs),
            description: read.description,
        })
    }
}

/// No read shows `auth.psk`, so it is not set.
impl TryFrom<IpsecTunnel> for NewIpsecTunnel {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: IpsecTunnel) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Authentication of the two gateways of a tunnel.
#[doc(alias = "IPSecTunnelAuth")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TunnelAuth {
    /// Method of authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<AuthMethod>,
    /// Preshared key; absent from responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub psk: Option<StoredPresharedKey>,
}

/// Authentication of the two gateways of a tunnel, to send.
#[doc(alias = "IPSecTunnelAuth")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewTunnelAuth {
    /// Method of authentication.
    pub method: AuthMethod,
    /// Preshared key; the API requires it with the method `PSK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub psk: Option<PresharedKey>,
}

impl NewTunnelAuth {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(method: impl Into<AuthMethod>) -> Self {
        Self { method: method.into(), psk: None }
    }

    /// Preshared key; the API requires it with the method `PSK`.
    pub fn psk(mut self, psk: impl Into<PresharedKey>) -> Self {
        self.psk = Some(psk.into());
        self
    }
}

/// No read shows `psk`, so it is not set.
impl TryFrom<TunnelAuth> for NewTunnelAuth {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: TunnelAuth) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self { method: read.method.ok_or_else(|| missing("method"))?, psk: None })
    }
}

/// Audit data and status of a tunnel.
#[doc(alias = "IPSecTunnelMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IpsecTunnelMetadata {
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

/// A tunnel of a gateway.
#[doc(alias = "IPSecTunnelRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IpsecTunnel {
    /// Identifies the tunnel.
    pub id: IpsecTunnelId,
    /// Name, remote host, authentication, ciphers and networks.
    pub properties: IpsecTunnelProperties,
    /// Audit data and status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<IpsecTunnelMetadata>,
    /// Resource type: `ipsectunnel`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the tunnel: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for IpsecTunnel {
    const NOUN: &'static str = "tunnel";
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

/// A page of tunnels.
#[doc(alias = "IPSecTunnelReadList")]
pub type IpsecTunnelList = List<IpsecTunnel>;

ionoscloud_core::open_enum! {
    /// Method by which the two gateways of a tunnel authenticate.
    pub enum AuthMethod {
        /// A key that both of them know.
        Psk = "PSK",
    }
}

ionoscloud_core::open_enum! {
    /// Group of a Diffie-Hellman exchange, by its number and name in IKE.
    pub enum DiffieHellmanGroup {
        /// 3072 bits, modular exponentiation.
        Modp3072 = "15-MODP3072",
        /// 4096 bits, modular exponentiation.
        Modp4096 = "16-MODP4096",
        /// 256 bits, NIST curve.
        Ecp256 = "19-ECP256",
        /// 384 bits, NIST curve.
        Ecp384 = "20-ECP384",
        /// 521 bits, NIST curve.
        Ecp521 = "21-ECP521",
        /// 256 bits, Brainpool curve.
        Ecp256Brainpool = "28-ECP256BP",
        /// 384 bits, Brainpool curve.
        Ecp384Brainpool = "29-ECP384BP",
        /// 512 bits, Brainpool curve.
        Ecp512Brainpool = "30-ECP512BP",
    }
}

ionoscloud_core::open_enum! {
    /// Cipher of a tunnel.
    pub enum EncryptionAlgorithm {
        /// AES with 128 bits in counter mode.
        Aes128Ctr = "AES128-CTR",
        /// AES with 256 bits in counter mode.
        Aes256Ctr = "AES256-CTR",
        /// AES with 128 bits in GCM and a tag of 16 bytes.
        Aes128Gcm16 = "AES128-GCM-16",
        /// AES with 256 bits in GCM and a tag of 16 bytes.
        Aes256Gcm16 = "AES256-GCM-16",
        /// AES with 128 bits in GCM and a tag of 12 bytes.
        Aes128Gcm12 = "AES128-GCM-12",
        /// AES with 256 bits in GCM and a tag of 12 bytes.
        Aes256Gcm12 = "AES256-GCM-12",
        /// AES with 128 bits in CCM and a tag of 12 bytes.
        Aes128Ccm12 = "AES128-CCM-12",
        /// AES with 256 bits in CCM and a tag of 12 bytes.
        Aes256Ccm12 = "AES256-CCM-12",
        /// AES with 128 bits in CBC mode.
        Aes128 = "AES128",
        /// AES with 256 bits in CBC mode.
        Aes256 = "AES256",
    }
}

ionoscloud_core::open_enum! {
    /// Hash for the integrity of a tunnel.
    pub enum IntegrityAlgorithm {
        /// HMAC with SHA-256.
        Sha256 = "SHA256",
        /// HMAC with SHA-384.
        Sha384 = "SHA384",
        /// HMAC with SHA-512.
        Sha512 = "SHA512",
        /// AES in XCBC mode.
        AesXcbc = "AES-XCBC",
    }
}

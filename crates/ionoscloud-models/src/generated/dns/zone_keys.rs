// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

use super::ZoneId;

ionoscloud_core::open_enum! {
    /// Signing algorithm of DNSSEC keys.
    #[doc(alias = "Algorithm")]
    pub enum DnssecAlgorithm {
        /// RSA with SHA-256, number 8 in `DS` and `DNSKEY` records.
        RsaSha256 = "RSASHA256",
    }
}

/// A DNSSEC key of a zone, with the digest that the registrar needs for the `DS` record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DnssecKey {
    /// Data of the `DNSKEY` record as one text: flags, protocol, algorithm and public key.
    #[doc(alias = "composedKeyData")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composed_key_data: Option<String>,
    /// Digest of the key, the last member of the `DS` record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Mnemonic of the digest algorithm, such as `SHA256`; the `DS` record holds its number.
    #[doc(alias = "digestAlgorithmMnemonic")]
    #[serde(rename = "digestAlgorithmMnemonic", skip_serializing_if = "Option::is_none")]
    pub digest_algorithm: Option<String>,
    /// Flags and public key of the `DNSKEY` record.
    #[doc(alias = "keyData")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_data: Option<KeyData>,
    /// Key tag, the first member of the `DS` record.
    #[doc(alias = "keyTag")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub key_tag: Option<u32>,
}

/// Parameters of a DNSSEC configuration.
#[doc(alias = "DnssecKeyParameters")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneKeysParameters {
    /// Algorithm and lengths of the keys.
    #[doc(alias = "keyParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_parameters: Option<KeyParameters>,
    /// Form of authenticated denial.
    #[doc(alias = "nsecParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nsec_parameters: Option<NsecParameters>,
    /// Validity of signatures in days.
    #[doc(alias = "validity")]
    #[serde(rename = "validity", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub validity_days: Option<u32>,
}

/// A DNSSEC configuration to create; a zone has at most one, and it never changes.
#[doc(alias = "DnssecKeyParameters")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewZoneKeys {
    /// Algorithm and lengths of the keys.
    #[doc(alias = "keyParameters")]
    pub key_parameters: KeyParameters,
    /// Form of authenticated denial.
    #[doc(alias = "nsecParameters")]
    pub nsec_parameters: NsecParameters,
    /// Validity of signatures in days, 90 to 365.
    #[doc(alias = "validity")]
    #[serde(rename = "validity")]
    pub validity_days: u32,
}

impl NewZoneKeys {
    /// Creates one with all of its members.
    pub fn new(
        key_parameters: impl Into<KeyParameters>,
        nsec_parameters: impl Into<NsecParameters>,
        validity_days: u32,
    ) -> Self {
        Self { key_parameters: key_parameters.into(), nsec_parameters: nsec_parameters.into(), validity_days }
    }
}

/// The DNSSEC configuration that was just created; the keys themselves come with a read of the keys.
#[doc(alias = "DnssecKeyReadCreation")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ZoneKeysCreated {
    /// Id of the DNSSEC configuration: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Parameters as created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ZoneKeysParameters>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the keys, such as `/zones/…/keys`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// DNSSEC keys of a zone and the parameters that it is signed with.
#[doc(alias = "DnssecKeyReadList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ZoneKeys {
    /// Id of the DNSSEC configuration: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Parameters in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ZoneKeysProperties>,
    /// Zone and keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ZoneKeysMetadata>,
    /// Resource type.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the keys, such as `/zones/…/keys`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Zone and keys of a DNSSEC configuration.
#[doc(alias = "DnssecKeyReadListMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneKeysMetadata {
    /// Keys of the zone.
    #[doc(alias = "items")]
    #[serde(rename = "items", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<DnssecKey>,
    /// Zone that the keys sign.
    #[doc(alias = "zoneId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<ZoneId>,
}

/// Parameters that a zone is signed with, as far as the API reports them.
#[doc(alias = "DnssecKeyReadListProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZoneKeysProperties {
    /// Algorithm of the keys.
    #[doc(alias = "keyParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_parameters: Option<ActiveKeyParameters>,
    /// Form of authenticated denial.
    #[doc(alias = "nsecParameters")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nsec_parameters: Option<ActiveNsecParameters>,
}

/// Algorithm of the keys of a signed zone.
#[doc(alias = "DnssecKeyReadListPropertiesKeyParameters")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActiveKeyParameters {
    /// Signing algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<DnssecAlgorithm>,
}

/// Form of authenticated denial of a signed zone.
#[doc(alias = "DnssecKeyReadListPropertiesNsecParameters")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActiveNsecParameters {
    /// Record type that proves that a name does not exist.
    #[doc(alias = "nsecMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nsec_mode: Option<NsecMode>,
}

/// Flags and public key of a `DNSKEY` record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeyData {
    /// Flags: 257 for a key signing key, 256 for a zone signing key ([RFC
    /// 4034](https://www.rfc-editor.org/rfc/rfc4034)).
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub flags: Option<u32>,
    /// Public key in Base64.
    #[doc(alias = "pubKey")]
    #[serde(rename = "pubKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
}

/// Algorithm and lengths of DNSSEC keys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KeyParameters {
    /// Signing algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<DnssecAlgorithm>,
    /// Length of the key signing key in bits: 1024, 2048 or 4096, and no shorter than the zone signing key.
    #[doc(alias = "kskBits")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ksk_bits: Option<u32>,
    /// Length of the zone signing key in bits: 1024, 2048 or 4096.
    #[doc(alias = "zskBits")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub zsk_bits: Option<u32>,
}

impl KeyParameters {
    /// Creates one with all of its members.
    pub fn new(algorithm: impl Into<DnssecAlgorithm>, ksk_bits: u32, zsk_bits: u32) -> Self {
        Self { algorithm: Some(algorithm.into()), ksk_bits: Some(ksk_bits), zsk_bits: Some(zsk_bits) }
    }
}

ionoscloud_core::open_enum! {
    /// Record type that proves that a name does not exist.
    pub enum NsecMode {
        /// Plain: the names of a zone can be enumerated.
        Nsec = "NSEC",
        /// Hashed names.
        Nsec3 = "NSEC3",
    }
}

/// Form of authenticated denial ([RFC 5155](https://www.rfc-editor.org/rfc/rfc5155)).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NsecParameters {
    /// Record type that proves that a name does not exist.
    #[doc(alias = "nsecMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nsec_mode: Option<NsecMode>,
    /// Additional hash iterations of `NSEC3`, 0 to 50; required with `NSEC` too.
    #[doc(alias = "nsec3Iterations")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nsec3_iterations: Option<u32>,
    /// Length of the salt of `NSEC3` in bits, 64 to 128 and a multiple of 8; required with `NSEC` too.
    #[doc(alias = "nsec3SaltBits")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nsec3_salt_bits: Option<u32>,
}

impl NsecParameters {
    /// Creates one with all of its members.
    pub fn new(nsec_mode: impl Into<NsecMode>, nsec3_iterations: u32, nsec3_salt_bits: u32) -> Self {
        Self {
            nsec_mode: Some(nsec_mode.into()),
            nsec3_iterations: Some(nsec3_iterations),
            nsec3_salt_bits: Some(nsec3_salt_bits),
        }
    }
}

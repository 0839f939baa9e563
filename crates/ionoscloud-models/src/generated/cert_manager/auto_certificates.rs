// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list};
use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{AutoCertificateId, CertificateId, ProviderId};

/// Provider, names and algorithm of an auto-certificate.
#[doc(alias = "AutoCertificate")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoCertificateProperties {
    /// Common name of the subject, in a zone of the contract in Cloud DNS.
    #[doc(alias = "commonName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_name: Option<String>,
    /// Algorithm of the key: `rsa2048`, `rsa3072` or `rsa4096`.
    #[doc(alias = "keyAlgorithm")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_algorithm: Option<String>,
    /// Name of the auto-certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Provider that issues the certificates.
    #[doc(alias = "provider")]
    #[serde(rename = "provider", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<ProviderId>,
    /// Further names of the certificate, in zones of the contract in Cloud DNS.
    #[doc(alias = "subjectAlternativeNames")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub subject_alternative_names: Vec<String>,
}

/// An auto-certificate to create.
#[doc(alias = "AutoCertificate")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewAutoCertificate {
    /// Provider that issues the certificates. Required.
    #[doc(alias = "provider")]
    #[serde(rename = "provider", serialize_with = "needed")]
    pub provider_id: Option<ProviderId>,
    /// Common name of the subject, in a zone of the contract in Cloud DNS. Required.
    #[doc(alias = "commonName")]
    #[serde(serialize_with = "needed")]
    pub common_name: Option<String>,
    /// Algorithm of the key: `rsa2048`, `rsa3072` or `rsa4096`. Required.
    #[doc(alias = "keyAlgorithm")]
    #[serde(serialize_with = "needed")]
    pub key_algorithm: Option<String>,
    /// Name of the auto-certificate. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Further names of the certificate, in zones of the contract in Cloud DNS; none by default.
    #[doc(alias = "subjectAlternativeNames")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_alternative_names: Option<Vec<String>>,
}

impl NewAutoCertificate {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Provider that issues the certificates. Required.
    #[doc(alias = "provider")]
    pub fn provider_id(mut self, provider_id: impl Into<ProviderId>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }

    /// Common name of the subject, in a zone of the contract in Cloud DNS. Required.
    #[doc(alias = "commonName")]
    pub fn common_name(mut self, common_name: impl Into<String>) -> Self {
        self.common_name = Some(common_name.into());
        self
    }

    /// Algorithm of the key: `rsa2048`, `rsa3072` or `rsa4096`. Required.
    #[doc(alias = "keyAlgorithm")]
    pub fn key_algorithm(mut self, key_algorithm: impl Into<String>) -> Self {
        self.key_algorithm = Some(key_algorithm.into());
        self
    }

    /// Name of the auto-certificate. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Further names of the certificate, in zones of the contract in Cloud DNS; none by default.
    #[doc(alias = "subjectAlternativeNames")]
    pub fn subject_alternative_names(
        mut self,
        subject_alternative_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subject_alternative_names = Some(subject_alternative_names.into_iter().map(Into::into).collect());
        self
    }
}

/// An auto-certificate, whose certificates a provider issues and renews.
#[doc(alias = "AutoCertificateRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoCertificate {
    /// Identifies the auto-certificate.
    pub id: AutoCertificateId,
    /// Provider, names and algorithm.
    pub properties: AutoCertificateProperties,
    /// Audit data, state and the latest certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<AutoCertificateMetadata>,
    /// Resource type: `auto-certificate`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the auto-certificate: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for AutoCertificate {
    const NOUN: &'static str = "auto-certificate";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_deref()
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.message.as_deref()
    }
}

/// A page of auto-certificates.
#[doc(alias = "AutoCertificateReadList")]
pub type AutoCertificateList = List<AutoCertificate>;

/// Audit data and state of an auto-certificate, and its latest certificate.
#[doc(alias = "MetadataWithAutoCertificateInformation")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoCertificateMetadata {
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
    /// Certificate that was issued last; absent until there is one.
    #[doc(alias = "lastIssuedCertificate")]
    #[serde(rename = "lastIssuedCertificate", skip_serializing_if = "Option::is_none")]
    pub last_issued_certificate_id: Option<CertificateId>,
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
    /// Details of the state, such as the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle as text; the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

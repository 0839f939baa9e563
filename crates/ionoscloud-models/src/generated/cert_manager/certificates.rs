// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list};
use ionoscloud_core::{Lifecycle, List, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{AutoCertificateId, CertificateId};

/// Name, certificate and chain of a certificate.
#[doc(alias = "Certificate")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CertificateProperties {
    /// Certificate in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// Certificates of the CAs in PEM, from the issuer up to the root; empty if a client needs none.
    #[doc(alias = "certificateChain")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<String>,
    /// Name of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Private key; absent from responses.
    #[doc(alias = "privateKey")]
    #[serde(skip_serializing)]
    pub private_key: Option<Secret>,
}

/// A certificate to upload.
#[doc(alias = "Certificate")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCertificate {
    /// Name of the certificate. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Certificate in PEM. Required.
    #[serde(serialize_with = "needed")]
    pub certificate: Option<String>,
    /// Certificates of the CAs in PEM, from the issuer up to the root; empty if a client needs none. Required.
    #[doc(alias = "certificateChain")]
    #[serde(serialize_with = "needed")]
    pub certificate_chain: Option<String>,
    /// Private key in PEM; no response returns it. Required.
    #[doc(alias = "privateKey")]
    #[serde(serialize_with = "needed")]
    pub private_key: Option<Secret>,
}

impl NewCertificate {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the certificate. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Certificate in PEM. Required.
    pub fn certificate(mut self, certificate: impl Into<String>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// Certificates of the CAs in PEM, from the issuer up to the root; empty if a client needs none. Required.
    #[doc(alias = "certificateChain")]
    pub fn certificate_chain(mut self, certificate_chain: impl Into<String>) -> Self {
        self.certificate_chain = Some(certificate_chain.into());
        self
    }

    /// Private key in PEM; no response returns it. Required.
    #[doc(alias = "privateKey")]
    pub fn private_key(mut self, private_key: impl Into<Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
}

/// A TLS certificate.
#[doc(alias = "CertificateRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Certificate {
    /// Identifies the certificate.
    pub id: CertificateId,
    /// Name, certificate and chain.
    pub properties: CertificateProperties,
    /// Audit data, state, names and validity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<CertificateMetadata>,
    /// Resource type: `certificate`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the certificate: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Certificate {
    const NOUN: &'static str = "certificate";
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

/// A page of certificates.
#[doc(alias = "CertificateReadList")]
pub type CertificateList = List<Certificate>;

/// Audit data, state, names and validity of a certificate.
#[doc(alias = "MetadataWithCertificateInformation")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CertificateMetadata {
    /// Auto-certificate that the certificate was issued for; absent for an uploaded one.
    #[doc(alias = "autoCertificate")]
    #[serde(rename = "autoCertificate", skip_serializing_if = "Option::is_none")]
    pub auto_certificate_id: Option<AutoCertificateId>,
    /// Common name of the subject.
    #[doc(alias = "commonName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_name: Option<String>,
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
    /// True once the validity has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Certificate that was issued last for the same auto-certificate; absent for an uploaded certificate.
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
    /// End of the validity.
    #[doc(alias = "notAfter")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Timestamp>,
    /// Beginning of the validity.
    #[doc(alias = "notBefore")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// Serial number of the certificate.
    #[doc(alias = "serialNumber")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// State in the life cycle as text; the API documents no list of values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Names that the certificate is valid for.
    #[doc(alias = "subjectAlternativeNames")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub subject_alternative_names: Vec<String>,
}

// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{Lifecycle, List, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::ProviderId;

/// Audit data and state of a provider.
#[doc(alias = "MetadataWithStatus")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProviderMetadata {
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

/// Name, e-mail address and server of a provider.
#[doc(alias = "Provider")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProviderProperties {
    /// E-mail address of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Binding to an existing account at the certificate authority.
    #[doc(alias = "externalAccountBinding")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_account_binding: Option<StoredAccountBinding>,
    /// Name of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// HTTPS URL of the directory of the ACME server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
}

/// A provider to create.
#[doc(alias = "Provider")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewProvider {
    /// Name of the provider. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// E-mail address of the account. Required.
    #[serde(serialize_with = "needed")]
    pub email: Option<String>,
    /// HTTPS URL of the directory of the ACME server. Required.
    #[serde(serialize_with = "needed")]
    pub server: Option<String>,
    /// Binding to an existing account at the certificate authority; none by default.
    #[doc(alias = "externalAccountBinding")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_account_binding: Option<ExternalAccountBinding>,
}

impl NewProvider {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the provider. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// E-mail address of the account. Required.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// HTTPS URL of the directory of the ACME server. Required.
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Binding to an existing account at the certificate authority; none by default.
    #[doc(alias = "externalAccountBinding")]
    pub fn external_account_binding(mut self, external_account_binding: impl Into<ExternalAccountBinding>) -> Self {
        self.external_account_binding = Some(external_account_binding.into());
        self
    }
}

/// Binding of an account at an ACME server, without its secret.
#[doc(alias = "ProviderExternalAccountBinding")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StoredAccountBinding {
    /// Id of the key.
    #[doc(alias = "keyId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Secret of the key; absent from responses.
    #[doc(alias = "keySecret")]
    #[serde(skip_serializing)]
    pub key_secret: Option<Secret>,
}

/// Binding of an account at an ACME server ([RFC 8555, section
/// 7.3.4](https://www.rfc-editor.org/rfc/rfc8555#section-7.3.4)): both members or none.
#[doc(alias = "ProviderExternalAccountBinding")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAccountBinding {
    /// Id of the key.
    #[doc(alias = "keyId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Secret of the key; no response returns it.
    #[doc(alias = "keySecret")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_secret: Option<Secret>,
}

impl ExternalAccountBinding {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the key.
    #[doc(alias = "keyId")]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    /// Secret of the key; no response returns it.
    #[doc(alias = "keySecret")]
    pub fn key_secret(mut self, key_secret: impl Into<Secret>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

/// A provider: an account at an ACME server that issues certificates.
#[doc(alias = "ProviderRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Provider {
    /// Identifies the provider.
    pub id: ProviderId,
    /// Name, e-mail address and server.
    pub properties: ProviderProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ProviderMetadata>,
    /// Resource type: `provider`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the provider: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Provider {
    const NOUN: &'static str = "provider";
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

/// A page of providers.
#[doc(alias = "ProviderReadList")]
pub type ProviderList = List<Provider>;

// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, ProvisioningState, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::AccessKeyId;

/// Description, parts and owner of an access key.
#[doc(alias = "AccessKey")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccessKeyProperties {
    /// Public part, which names the key in signatures.
    #[doc(alias = "accessKey")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    /// User of the key as Object Storage knows it, for access control lists; may be absent right after the creation.
    #[doc(alias = "canonicalUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical_user_id: Option<String>,
    /// User of the key within the contract.
    #[doc(alias = "contractUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_user_id: Option<String>,
    /// Description, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Secret part, which signs; only in the responses of a creation and of a renewal.
    #[doc(alias = "secretKey")]
    #[serde(skip_serializing)]
    pub secret_key: Option<Secret>,
}

/// An access key to create, or the settings of one to replace.
#[doc(alias = "AccessKey")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewAccessKey {
    /// Description, for people.
    pub description: String,
}

impl NewAccessKey {
    /// Creates one with all of its members.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

impl TryFrom<AccessKeyProperties> for NewAccessKey {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: AccessKeyProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self { description: read.description.ok_or_else(|| missing("description"))? })
    }
}

impl TryFrom<AccessKey> for NewAccessKey {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: AccessKey) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// An access key for Object Storage.
#[doc(alias = "AccessKeyRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessKey {
    /// Identifies the access key in this API.
    pub id: AccessKeyId,
    /// Description, parts of the key and owner.
    pub properties: AccessKeyProperties,
    /// Audit data, status and regions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<AccessKeyMetadata>,
    /// Resource type: `accesskey`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the access key in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for AccessKey {
    const NOUN: &'static str = "access key";
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

/// A page of access keys.
#[doc(alias = "AccessKeyReadList")]
pub type AccessKeyList = List<AccessKey>;

/// Audit data, status and regions of an access key.
#[doc(alias = "MetadataWithSupportedRegions")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccessKeyMetadata {
    /// True for a key with administrative rights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrative: Option<bool>,
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
    /// Status in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    /// Regions that take the key.
    #[doc(alias = "supportedRegions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub supported_regions: Vec<String>,
}

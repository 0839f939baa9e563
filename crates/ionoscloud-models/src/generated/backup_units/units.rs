// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Secret};
use serde::{Deserialize, Serialize};

use super::{BackupUnitId, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A backup unit: storage for the backups that agents make inside of servers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupUnit {
    /// Id of the resource.
    pub id: BackupUnitId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<BackupUnitProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for BackupUnit {
    const NOUN: &'static str = "backup unit";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a backup unit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupUnitProperties {
    /// E-mail address for messages about the backup unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Name of letters and digits, unique in the contract and fixed; with the contract number it is the login of
    /// agents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Password of the login; absent from responses.
    #[serde(skip_serializing)]
    pub password: Option<Secret>,
}

/// A backup unit to create.
#[doc(alias = "BackupUnitProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewBackupUnit {
    /// Name of letters and digits, unique in the contract and fixed; with the contract number it is the login of
    /// agents.
    pub name: String,
    /// E-mail address for messages about the backup unit.
    pub email: String,
    /// Password of the login; absent from responses.
    pub password: Secret,
}

impl NewBackupUnit {
    /// Creates one with all of its members.
    pub fn new(name: impl Into<String>, email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { name: name.into(), email: email.into(), password: password.into() }
    }
}

impl NewBackupUnit {
    /// Creates the replacement of what was read, with what no read shows: `password`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to be sent was not
    /// read.
    pub fn replacing(read: BackupUnit, password: impl Into<Secret>) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            email: read.email.ok_or_else(|| missing("email"))?,
            password: password.into(),
        })
    }
}

/// The content of a backup unit to change; members that are not set stay as they are.
#[doc(alias = "BackupUnitProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BackupUnitUpdate {
    /// E-mail address for messages about the backup unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Password of the login; absent from responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl BackupUnitUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// E-mail address for messages about the backup unit.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Password of the login; absent from responses.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl From<BackupUnitProperties> for BackupUnitUpdate {
    fn from(read: BackupUnitProperties) -> Self {
        Self { email: read.email, password: read.password }
    }
}

/// A list of backup units.
#[doc(alias = "BackupUnits")]
pub type BackupUnitList = List<BackupUnit>;

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use serde::Serialize;

/// A snapshot to create of a volume.
#[doc(alias = "CreateSnapshotProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewSnapshot {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Licence of the operating system.
    #[doc(alias = "licenceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_type: Option<LicenceType>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_protection: Option<bool>,
}

impl NewSnapshot {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    pub fn application_type(mut self, application_type: impl Into<String>) -> Self {
        self.application_type = Some(application_type.into());
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Licence of the operating system.
    #[doc(alias = "licenceType")]
    pub fn licence_type(mut self, licence_type: impl Into<LicenceType>) -> Self {
        self.licence_type = Some(licence_type.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.sec_auth_protection = Some(sec_auth_protection);
        self
    }
}

ionoscloud_core::open_enum! {
    /// Licence of an operating system.
    pub enum LicenceType {
        /// Not known.
        Unknown = "UNKNOWN",
        /// Windows.
        Windows = "WINDOWS",
        /// Windows Server 2016.
        Windows2016 = "WINDOWS2016",
        /// Windows Server 2019.
        Windows2019 = "WINDOWS2019",
        /// Windows Server 2022.
        Windows2022 = "WINDOWS2022",
        /// Windows Server 2025.
        Windows2025 = "WINDOWS2025",
        /// Red Hat Enterprise Linux.
        Rhel = "RHEL",
        /// Linux without a licence fee.
        Linux = "LINUX",
        /// Another system.
        OtherSystem = "OTHER",
    }
}

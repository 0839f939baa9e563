// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{GroupList, ResourceList, ResourceType, UserId};

/// A list of users.
#[doc(alias = "GroupMembers")]
pub type UserList = List<User>;

/// A user of the contract.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Id of the resource.
    pub id: UserId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<UserProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<UserMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<UserEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for User {
    const NOUN: &'static str = "user";
    const READY: &'static [&'static str] = &[];
    const WORKING: &'static [&'static str] = &[];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        None
    }

    fn is_ready(&self) -> bool {
        true
    }
}

/// Origin of a user, and the last login.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserMetadata {
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
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Time of the last login.
    #[doc(alias = "lastLogin")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login: Option<Timestamp>,
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
}

/// Content of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserProperties {
    /// True if the user can log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// True if the user may do everything in the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// E-mail address, which is the login and has to be unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// First name.
    #[doc(alias = "firstname")]
    #[serde(rename = "firstname", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True if the user has to use two-factor authentication.
    #[doc(alias = "forceSecAuth")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_sec_auth: Option<bool>,
    /// Last name.
    #[doc(alias = "lastname")]
    #[serde(rename = "lastname", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Id of the user in the object storage.
    #[doc(alias = "s3CanonicalUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_canonical_user_id: Option<String>,
    /// True if the user has set up two-factor authentication.
    #[doc(alias = "secAuthActive")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_active: Option<bool>,
}

/// A user to create.
#[doc(alias = "UserPropertiesPost")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewUser {
    /// E-mail address, which is the login and has to be unique. Required.
    #[serde(serialize_with = "needed")]
    pub email: Option<String>,
    /// First name. Required.
    #[doc(alias = "firstname")]
    #[serde(rename = "firstname", serialize_with = "needed")]
    pub first_name: Option<String>,
    /// Last name. Required.
    #[doc(alias = "lastname")]
    #[serde(rename = "lastname", serialize_with = "needed")]
    pub last_name: Option<String>,
    /// Password; no response returns it. Required.
    #[serde(serialize_with = "needed")]
    pub password: Option<Secret>,
    /// False if the user cannot log in; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// True if the user may do everything in the contract; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// True if the user has to use two-factor authentication; false by default.
    #[doc(alias = "forceSecAuth")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_sec_auth: Option<bool>,
}

impl NewUser {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// E-mail address, which is the login and has to be unique. Required.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// First name. Required.
    #[doc(alias = "firstname")]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name. Required.
    #[doc(alias = "lastname")]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Password; no response returns it. Required.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// False if the user cannot log in; true by default.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// True if the user may do everything in the contract; false by default.
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.administrator = Some(administrator);
        self
    }

    /// True if the user has to use two-factor authentication; false by default.
    #[doc(alias = "forceSecAuth")]
    pub fn force_sec_auth(mut self, force_sec_auth: bool) -> Self {
        self.force_sec_auth = Some(force_sec_auth);
        self
    }
}

/// The full content of a user, to replace what it has.
#[doc(alias = "UserPropertiesPut")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserReplacement {
    /// False if the user cannot log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// True if the user may do everything in the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// E-mail address, which is the login and has to be unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// First name.
    #[doc(alias = "firstname")]
    #[serde(rename = "firstname", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True if the user has to use two-factor authentication.
    #[doc(alias = "forceSecAuth")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_sec_auth: Option<bool>,
    /// Last name.
    #[doc(alias = "lastname")]
    #[serde(rename = "lastname", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// New password; without it, the old one stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl UserReplacement {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// False if the user cannot log in.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// True if the user may do everything in the contract.
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.administrator = Some(administrator);
        self
    }

    /// E-mail address, which is the login and has to be unique.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// First name.
    #[doc(alias = "firstname")]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// True if the user has to use two-factor authentication.
    #[doc(alias = "forceSecAuth")]
    pub fn force_sec_auth(mut self, force_sec_auth: bool) -> Self {
        self.force_sec_auth = Some(force_sec_auth);
        self
    }

    /// Last name.
    #[doc(alias = "lastname")]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// New password; without it, the old one stays.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// No read shows `password`, so it is not set.
impl From<UserProperties> for UserReplacement {
    fn from(read: UserProperties) -> Self {
        Self {
            active: read.active,
            administrator: read.administrator,
            email: read.email,
            first_name: read.first_name,
            force_sec_auth: read.force_sec_auth,
            last_name: read.last_name,
            password: None,
        }
    }
}

/// No read shows `password`, so it is not set.
impl TryFrom<User> for UserReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: User) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// Groups and resources of a user.
#[doc(alias = "UsersEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserEntities {
    /// Groups of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<GroupList>,
    /// Resources that the user created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owns: Option<ResourceList>,
}

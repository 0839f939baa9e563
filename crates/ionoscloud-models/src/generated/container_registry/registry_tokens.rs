// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Patch, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, TokenId};

/// User name and password of a token.
#[doc(alias = "Credentials")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenCredentials {
    /// Password, which only the response to the creation has; in others it is empty.
    #[serde(skip_serializing)]
    pub password: Option<Secret>,
    /// User name: the name of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// The settings of a token to change; members that are not set stay as they are.
#[doc(alias = "PatchTokenInput")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TokenUpdate {
    /// End of the validity; null removes it.
    #[doc(alias = "expiryDate")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub expiry_date: Patch<Timestamp>,
    /// Rights of the token; the list replaces the former one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<TokenScope>>,
    /// Status of the token: enabled or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TokenStatus>,
}

impl TokenUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the validity; null removes it.
    #[doc(alias = "expiryDate")]
    pub fn expiry_date(mut self, expiry_date: impl Into<Timestamp>) -> Self {
        self.expiry_date = Patch::Set(expiry_date.into());
        self
    }

    /// Clears `expiry_date`: sends null.
    pub fn clear_expiry_date(mut self) -> Self {
        self.expiry_date = Patch::Null;
        self
    }

    /// Rights of the token; the list replaces the former one.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<TokenScope>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Status of the token: enabled or disabled.
    pub fn status(mut self, status: impl Into<TokenStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl From<TokenProperties> for TokenUpdate {
    fn from(read: TokenProperties) -> Self {
        Self {
            expiry_date: read.expiry_date.map_or(Patch::Keep, Patch::Set),
            scopes: Some(read.scopes),
            status: read.status,
        }
    }
}

/// A token to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "PostTokenProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewToken {
    /// Name of at most 63 letters, digits and hyphens that begins with a letter, unique in the registry; fixed. Other
    /// tools send lower-case names only.
    pub name: String,
    /// End of the validity; none by default.
    #[doc(alias = "expiryDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Timestamp>,
    /// Rights of the token; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<TokenScope>>,
    /// Status of the token: enabled, the default, or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TokenStatus>,
}

impl NewToken {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), expiry_date: None, scopes: None, status: None }
    }

    /// End of the validity; none by default.
    #[doc(alias = "expiryDate")]
    pub fn expiry_date(mut self, expiry_date: impl Into<Timestamp>) -> Self {
        self.expiry_date = Some(expiry_date.into());
        self
    }

    /// Rights of the token; none by default.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<TokenScope>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Status of the token: enabled, the default, or disabled.
    pub fn status(mut self, status: impl Into<TokenStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl TryFrom<TokenProperties> for NewToken {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: TokenProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            expiry_date: read.expiry_date,
            scopes: if read.scopes.is_empty() { None } else { Some(read.scopes) },
            status: read.status,
        })
    }
}

impl TryFrom<Token> for NewToken {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Token) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// A right of a token.
#[doc(alias = "Scope")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenScope {
    /// Allowed actions: `pull`, `push`.
    #[serde(default, deserialize_with = "null_as_empty_list")]
    pub actions: Vec<String>,
    /// Name of the target, with `*` for any text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type of the target, such as `repo`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub scope_type: Option<String>,
}

impl TokenScope {
    /// Creates one with all of its members.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        scope_type: impl Into<String>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            name: Some(name.into()),
            scope_type: Some(scope_type.into()),
        }
    }
}

/// Name, credentials, scopes and status of a token.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TokenProperties {
    /// User name and password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<TokenCredentials>,
    /// End of the validity; absent if there is none.
    #[doc(alias = "expiryDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<Timestamp>,
    /// Name of the token, which is the user name of its credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Rights of the token.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<TokenScope>,
    /// Status of the token: enabled or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TokenStatus>,
}

/// A token: user name and password for pushes and pulls.
#[doc(alias = "TokenResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Token {
    /// Identifies the token.
    pub id: TokenId,
    /// Name, credentials, scopes and status.
    pub properties: TokenProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `token`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// URL of the token in the API, which may be empty: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Token {
    const NOUN: &'static str = "token";
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

/// A page of tokens.
#[doc(alias = "TokensResponse")]
pub type TokenList = List<Token>;

ionoscloud_core::open_enum! {
    /// Status of a token.
    pub enum TokenStatus {
        /// Logins with the token succeed.
        Enabled = "enabled",
        /// Logins with the token fail.
        Disabled = "disabled",
    }
}

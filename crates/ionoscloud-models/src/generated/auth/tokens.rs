// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Lifecycle, Timestamp};
use serde::{Deserialize, Serialize};

use super::TokenId;

/// The result of a deletion.
#[doc(alias = "DeleteResponse")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenDeletion {
    /// True if it worked; anything else does not show that it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

/// A token as the API lists it: its metadata, never its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Token {
    /// Identifies the token; the `kid` in its own header.
    pub id: TokenId,
    /// The time of its creation; the API states no form for its dates.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// The time at which it expires; the API states no form for its dates.
    #[doc(alias = "expirationDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Timestamp>,
    /// The URL of this entry: to show, not to call.
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

/// The tokens of a user, all in one response.
#[doc(alias = "Tokens")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenList {
    /// The tokens.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<Token>,
}

ionoscloud_core::open_enum! {
    /// The tokens of a user to delete.
    pub enum TokenCriteria {
        /// Every one, with the one in use.
        All = "ALL",
        /// Those past their end.
        Expired = "EXPIRED",
        /// The one that the request carries, which therefore must be a bearer token.
        Current = "CURRENT",
    }
}

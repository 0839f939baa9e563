// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use ionoscloud_models::auth as models;

use super::super::{DeleteToken, GetToken, PRODUCT};
use super::Root;

use crate::resource;

/// The kind of a token: the collection `/tokens`.
#[derive(Clone, Copy, Debug)]
pub enum Token {}
impl resource::Kind for Token {
    type Parent = Root;
    const NOUN: &'static str = "token";
}

impl resource::Resource for Token {
    type Item = models::Token;
    type Id = models::TokenId;
    type Key = TokenKey;
    type Get = GetToken;

    fn key(parent: &Root, id: models::TokenId) -> TokenKey {
        TokenKey { location: parent.location.clone(), token_id: id }
    }

    fn id(key: &TokenKey) -> &models::TokenId {
        &key.token_id
    }

    fn get(key: &TokenKey) -> GetToken {
        GetToken::new(key.token_id.clone())
    }
}

impl resource::Tracked for Token {
    type Seen = models::Token;
    type Poll = GetToken;
    type Gone = ();

    fn poll(key: &TokenKey) -> GetToken {
        GetToken::new(key.token_id.clone())
    }

    fn polled_id(key: &TokenKey) -> &str {
        key.token_id.as_str()
    }

    fn gone(seen: Option<models::Token>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Deletable for Token {
    type Deleted = Option<models::TokenDeletion>;
    type Delete = DeleteToken;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &TokenKey) -> DeleteToken {
        DeleteToken::new(key.token_id.clone())
    }
}

/// The key of a token: `/tokens/{tokenId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the token.
    pub token_id: models::TokenId,
}

impl TokenKey {
    /// The key of these ids, in the default location.
    pub fn new(token_id: impl Into<models::TokenId>) -> Self {
        Self { location: None, token_id: token_id.into() }
    }
}

impl resource::Key for TokenKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/tokens/{tokenId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.token_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [token_id] = ids else { return None };
        Some(Self { location, token_id: token_id.as_str().into() })
    }
}

impl std::fmt::Display for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for TokenKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::auth::{Token, TokenCriteria, TokenDeletion, TokenId, TokenList};

use super::PRODUCT;

/// Lists the tokens of the user: their metadata, never their values.
///
/// `GET /tokens`, returns the [`TokenList`]. In one response, without pages.
#[doc(alias = "tokensGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListTokens;

impl ListTokens {
    /// Lists every token of the user.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListTokens {
    type Output = TokenList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "tokensGet", Method::GET, "/tokens");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes every token of the user that match a criterion.
///
/// `DELETE /tokens`, returns the [`TokenDeletion`] or nothing. `ALL` includes the token that this request carries.
/// Check the response: a success status alone does not show that it worked.
#[doc(alias = "tokensDeleteByCriteria")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteTokens {
    criteria: TokenCriteria,
}

impl DeleteTokens {
    /// Deletes the tokens that match this criterion.
    ///
    /// * `criteria`: The tokens to delete.
    pub fn new(criteria: impl Into<TokenCriteria>) -> Self {
        Self { criteria: criteria.into() }
    }
}

impl Operation for DeleteTokens {
    type Output = Option<TokenDeletion>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "tokensDeleteByCriteria", Method::DELETE, "/tokens");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("criteria", &self.criteria).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}

/// Returns creation and expiry of one token, never its value.
///
/// `GET /tokens/{tokenId}`, returns the [`Token`]. An id is not a token: it may be logged.
#[doc(alias = "tokensFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetToken {
    token_id: TokenId,
}

impl GetToken {
    /// Returns the token with this id.
    ///
    /// * `token_id`: The token, by the id in its own header, never by its value.
    pub fn new(token_id: impl Into<TokenId>) -> Self {
        Self { token_id: token_id.into() }
    }
}

impl Operation for GetToken {
    type Output = Token;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "tokensFindById", Method::GET, "/tokens/{tokenId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.token_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes one token; requests that carry it fail from then on.
///
/// `DELETE /tokens/{tokenId}`, returns the [`TokenDeletion`] or nothing. Check the response: a success status alone
/// does not show that the token was deleted.
#[doc(alias = "tokensDeleteById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteToken {
    token_id: TokenId,
}

impl DeleteToken {
    /// Deletes the token with this id.
    ///
    /// * `token_id`: The token, by the id in its own header, never by its value.
    pub fn new(token_id: impl Into<TokenId>) -> Self {
        Self { token_id: token_id.into() }
    }
}

impl Operation for DeleteToken {
    type Output = Option<TokenDeletion>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "tokensDeleteById", Method::DELETE, "/tokens/{tokenId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.token_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}

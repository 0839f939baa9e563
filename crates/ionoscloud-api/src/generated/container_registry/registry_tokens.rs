// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::container_registry::{NewToken, RegistryId, Token, TokenId, TokenList, TokenUpdate};

use super::PRODUCT;

/// Lists the tokens of a registry without their passwords, one page at a time.
///
/// `GET /registries/{registryId}/tokens`, returns a [`TokenList`].
#[doc(alias = "registriesTokensGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegistryTokens {
    registry_id: RegistryId,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListRegistryTokens {
    /// Lists every token of this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>) -> Self {
        Self { registry_id: registry_id.into(), offset: None, limit: None }
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListRegistryTokens {
    type Output = TokenList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesTokensGet", Method::GET, "/registries/{registryId}/tokens");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegistryTokens {
    type Item = Token;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a token; only this response has its password.
///
/// `POST /registries/{registryId}/tokens`, returns the [`Token`]. Not idempotent. Returns 409 if the registry has a
/// token of this name.
#[doc(alias = "registriesTokensPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateRegistryToken {
    registry_id: RegistryId,
    token: NewToken,
}

impl CreateRegistryToken {
    /// Creates this token in this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>, token: impl Into<NewToken>) -> Self {
        Self { registry_id: registry_id.into(), token: token.into() }
    }
}

impl Operation for CreateRegistryToken {
    type Output = Token;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesTokensPost", Method::POST, "/registries/{registryId}/tokens");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()]).properties(&self.token)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one token without its password.
///
/// `GET /registries/{registryId}/tokens/{tokenId}`, returns the [`Token`].
#[doc(alias = "registriesTokensFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRegistryToken {
    registry_id: RegistryId,
    token_id: TokenId,
}

impl GetRegistryToken {
    /// Returns the token of this registry with this id.
    ///
    /// * `registry_id`: The registry.
    /// * `token_id`: The token.
    pub fn new(registry_id: impl Into<RegistryId>, token_id: impl Into<TokenId>) -> Self {
        Self { registry_id: registry_id.into(), token_id: token_id.into() }
    }
}

impl Operation for GetRegistryToken {
    type Output = Token;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesTokensFindById",
        Method::GET,
        "/registries/{registryId}/tokens/{tokenId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), self.token_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a token, or creates a token with this id if there is none.
///
/// `PUT /registries/{registryId}/tokens/{tokenId}`, returns the [`Token`]. Not repeated after an unknown outcome: only
/// the response to a creation has the password. The name of an existing token cannot change; members that are not set
/// return to their defaults.
#[doc(alias = "registriesTokensPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceRegistryToken {
    registry_id: RegistryId,
    token_id: TokenId,
    token: NewToken,
}

impl ReplaceRegistryToken {
    /// Replaces the settings of this token of this registry.
    ///
    /// * `registry_id`: The registry.
    /// * `token_id`: The token.
    pub fn new(registry_id: impl Into<RegistryId>, token_id: impl Into<TokenId>, token: impl Into<NewToken>) -> Self {
        Self { registry_id: registry_id.into(), token_id: token_id.into(), token: token.into() }
    }
}

impl Operation for ReplaceRegistryToken {
    type Output = Token;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesTokensPut", Method::PUT, "/registries/{registryId}/tokens/{tokenId}")
            .idempotent(false);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), self.token_id.as_str()]).properties(&self.token)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the expiry, scopes or status of a token.
///
/// `PATCH /registries/{registryId}/tokens/{tokenId}`, returns the [`Token`]. Members that are not set keep their
/// values.
#[doc(alias = "registriesTokensPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateRegistryToken {
    registry_id: RegistryId,
    token_id: TokenId,
    token: TokenUpdate,
}

impl UpdateRegistryToken {
    /// Changes this token of this registry.
    ///
    /// * `registry_id`: The registry.
    /// * `token_id`: The token.
    pub fn new(
        registry_id: impl Into<RegistryId>,
        token_id: impl Into<TokenId>,
        token: impl Into<TokenUpdate>,
    ) -> Self {
        Self { registry_id: registry_id.into(), token_id: token_id.into(), token: token.into() }
    }
}

impl Operation for UpdateRegistryToken {
    type Output = Token;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesTokensPatch",
        Method::PATCH,
        "/registries/{registryId}/tokens/{tokenId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), self.token_id.as_str()]).json(&self.token)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a token: logins with it fail from then on.
///
/// `DELETE /registries/{registryId}/tokens/{tokenId}`, returns nothing.
#[doc(alias = "registriesTokensDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteRegistryToken {
    registry_id: RegistryId,
    token_id: TokenId,
}

impl DeleteRegistryToken {
    /// Deletes this token of this registry.
    ///
    /// * `registry_id`: The registry.
    /// * `token_id`: The token.
    pub fn new(registry_id: impl Into<RegistryId>, token_id: impl Into<TokenId>) -> Self {
        Self { registry_id: registry_id.into(), token_id: token_id.into() }
    }
}

impl Operation for DeleteRegistryToken {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesTokensDelete",
        Method::DELETE,
        "/registries/{registryId}/tokens/{tokenId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), self.token_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

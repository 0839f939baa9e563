// Written by `cargo xtask codegen` from cert-manager.json, sha256
// d0840a90cae7642714a816470a2e1b045e08a64e8521bdd5bd7aebaf5691198c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::cert_manager::{NewProvider, Provider, ProviderId, ProviderList};

use super::PRODUCT;

/// Lists the providers of the contract, one page at a time.
///
/// `GET /providers`, returns a [`ProviderList`].
#[doc(alias = "providersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListProviders {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListProviders {
    /// Lists every provider.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ListProviders {
    type Output = ProviderList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "providersGet", Method::GET, "/providers");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListProviders {
    type Item = Provider;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Creates a provider: an account at an ACME server.
///
/// `POST /providers`, returns the [`Provider`]. Not idempotent. The state in the response is usually `AVAILABLE`.
#[doc(alias = "providersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateProvider {
    provider: NewProvider,
}

impl CreateProvider {
    /// Creates this provider.
    pub fn new(provider: impl Into<NewProvider>) -> Self {
        Self { provider: provider.into() }
    }
}

impl Operation for CreateProvider {
    type Output = Provider;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "providersPost", Method::POST, "/providers");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.provider)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one provider without its secret.
///
/// `GET /providers/{providerId}`, returns the [`Provider`]. Returns 404 once a deletion is complete.
#[doc(alias = "providersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetProvider {
    provider_id: ProviderId,
}

impl GetProvider {
    /// Returns the provider with this id.
    ///
    /// * `provider_id`: The provider.
    pub fn new(provider_id: impl Into<ProviderId>) -> Self {
        Self { provider_id: provider_id.into() }
    }
}

impl Operation for GetProvider {
    type Output = Provider;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "providersFindById", Method::GET, "/providers/{providerId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.provider_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Renames a provider.
///
/// `PATCH /providers/{providerId}`, returns the [`Provider`]. Nothing else of a provider can be changed.
#[doc(alias = "providersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateProvider {
    provider_id: ProviderId,
    name: String,
}

impl UpdateProvider {
    /// Gives this provider this name.
    ///
    /// * `provider_id`: The provider.
    pub fn new(provider_id: impl Into<ProviderId>, name: impl Into<String>) -> Self {
        Self { provider_id: provider_id.into(), name: name.into() }
    }
}

impl Operation for UpdateProvider {
    type Output = Provider;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "providersPatch", Method::PATCH, "/providers/{providerId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.provider_id.as_str()]).member(&["properties", "name"], &self.name)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a provider; the certificates of its auto-certificates are no longer renewed.
///
/// `DELETE /providers/{providerId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the provider returns 404.
#[doc(alias = "providersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteProvider {
    provider_id: ProviderId,
}

impl DeleteProvider {
    /// Deletes this provider.
    ///
    /// * `provider_id`: The provider.
    pub fn new(provider_id: impl Into<ProviderId>) -> Self {
        Self { provider_id: provider_id.into() }
    }
}

impl Operation for DeleteProvider {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "providersDelete", Method::DELETE, "/providers/{providerId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.provider_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

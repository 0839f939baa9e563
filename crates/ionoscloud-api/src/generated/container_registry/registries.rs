// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::container_registry::{NewRegistry, Registry, RegistryId, RegistryList, RegistryUpdate};

use super::PRODUCT;

/// Lists the registries of the contract, one page at a time.
///
/// `GET /registries`, returns a [`RegistryList`].
#[doc(alias = "registriesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegistries {
    name: Option<String>,
    limit: Option<u32>,
    pagination_token: Option<String>,
}

impl ListRegistries {
    /// Lists every registry.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The position of the page, from the page before.
    #[doc(alias = "pagination.token")]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }
}

impl Operation for ListRegistries {
    type Output = RegistryList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "registriesGet", Method::GET, "/registries");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("filter.name", &self.name)
            .query("limit", &self.limit)
            .query("pagination.token", &self.pagination_token)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegistries {
    type Item = Registry;
    const PAGED_BY: PagedBy = PagedBy::Token;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: None }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, ..self }
    }

    fn with_token(self, token: &str) -> Self {
        self.pagination_token(token)
    }
}

/// Creates a registry; it is usable once its state is `Running`.
///
/// `POST /registries`, returns the [`Registry`]. Names are unique among the registries of all customers. The host name
/// is empty until the registry runs.
#[doc(alias = "registriesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateRegistry {
    registry: NewRegistry,
}

impl CreateRegistry {
    /// Creates this registry.
    pub fn new(registry: impl Into<NewRegistry>) -> Self {
        Self { registry: registry.into() }
    }
}

impl Operation for CreateRegistry {
    type Output = Registry;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "registriesPost", Method::POST, "/registries");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.registry)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one registry, the one to poll after its creation.
///
/// `GET /registries/{registryId}`, returns the [`Registry`]. Returns 404 once a deletion is complete.
#[doc(alias = "registriesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRegistry {
    registry_id: RegistryId,
}

impl GetRegistry {
    /// Returns the registry with this id.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>) -> Self {
        Self { registry_id: registry_id.into() }
    }
}

impl Operation for GetRegistry {
    type Output = Registry;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesFindById", Method::GET, "/registries/{registryId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a registry, or creates a registry with this id if there is none.
///
/// `PUT /registries/{registryId}`, returns the [`Registry`]. Name and location of an existing registry cannot change;
/// members that are not set return to their defaults.
#[doc(alias = "registriesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceRegistry {
    registry_id: RegistryId,
    registry: NewRegistry,
}

impl ReplaceRegistry {
    /// Replaces the settings of this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>, registry: impl Into<NewRegistry>) -> Self {
        Self { registry_id: registry_id.into(), registry: registry.into() }
    }
}

impl Operation for ReplaceRegistry {
    type Output = Registry;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesPut", Method::PUT, "/registries/{registryId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()]).properties(&self.registry)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the garbage collection, features or allowed networks of a registry.
///
/// `PATCH /registries/{registryId}`, returns the [`Registry`]. Members that are not set keep their values.
/// Vulnerability scanning cannot be turned off again.
#[doc(alias = "registriesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateRegistry {
    registry_id: RegistryId,
    registry: RegistryUpdate,
}

impl UpdateRegistry {
    /// Changes this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>, registry: impl Into<RegistryUpdate>) -> Self {
        Self { registry_id: registry_id.into(), registry: registry.into() }
    }
}

impl Operation for UpdateRegistry {
    type Output = Registry;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesPatch", Method::PATCH, "/registries/{registryId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()]).json(&self.registry)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a registry with its tokens, repositories and artifacts.
///
/// `DELETE /registries/{registryId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the registry returns 404.
#[doc(alias = "registriesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteRegistry {
    registry_id: RegistryId,
}

impl DeleteRegistry {
    /// Deletes this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>) -> Self {
        Self { registry_id: registry_id.into() }
    }
}

impl Operation for DeleteRegistry {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesDelete", Method::DELETE, "/registries/{registryId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

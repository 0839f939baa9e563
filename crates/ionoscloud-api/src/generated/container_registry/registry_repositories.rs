// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::container_registry::{RegistryId, Repository, RepositoryList};

use super::PRODUCT;

/// Lists the repositories of a registry, one page at a time.
///
/// `GET /registries/{registryId}/repositories`, returns a [`RepositoryList`].
#[doc(alias = "registriesRepositoriesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegistryRepositories {
    registry_id: RegistryId,
    offset: Option<u32>,
    limit: Option<u32>,
    name: Option<String>,
    vulnerability_severity: Option<String>,
    order_by: Option<String>,
}

impl ListRegistryRepositories {
    /// Lists every repository of this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>) -> Self {
        Self {
            registry_id: registry_id.into(),
            offset: None,
            limit: None,
            name: None,
            vulnerability_severity: None,
            order_by: None,
        }
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

    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The highest severity of the latest artifact, such as `critical`.
    #[doc(alias = "filter.vulnerabilitySeverity")]
    pub fn vulnerability_severity(mut self, vulnerability_severity: impl Into<String>) -> Self {
        self.vulnerability_severity = Some(vulnerability_severity.into());
        self
    }

    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListRegistryRepositories {
    type Output = RepositoryList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesGet",
        Method::GET,
        "/registries/{registryId}/repositories",
    )
    .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.name", &self.name)
            .query("filter.vulnerabilitySeverity", &self.vulnerability_severity)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegistryRepositories {
    type Item = Repository;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns one repository.
///
/// `GET /registries/{registryId}/repositories/{repositoryName}`, returns the [`Repository`].
#[doc(alias = "registriesRepositoriesFindByName")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRegistryRepository {
    registry_id: RegistryId,
    repository_name: String,
}

impl GetRegistryRepository {
    /// Returns the repository of this registry with this name.
    ///
    /// * `registry_id`: The registry.
    /// * `repository_name`: The name of the repository, slashes included.
    pub fn new(registry_id: impl Into<RegistryId>, repository_name: impl Into<String>) -> Self {
        Self { registry_id: registry_id.into(), repository_name: repository_name.into() }
    }
}

impl Operation for GetRegistryRepository {
    type Output = Repository;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesFindByName",
        Method::GET,
        "/registries/{registryId}/repositories/{repositoryName}",
    )
    .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), &self.repository_name]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a repository with its artifacts.
///
/// `DELETE /registries/{registryId}/repositories/{repositoryName}`, returns nothing.
#[doc(alias = "registriesRepositoriesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteRegistryRepository {
    registry_id: RegistryId,
    repository_name: String,
}

impl DeleteRegistryRepository {
    /// Deletes this repository of this registry.
    ///
    /// * `registry_id`: The registry.
    /// * `repository_name`: The name of the repository, slashes included.
    pub fn new(registry_id: impl Into<RegistryId>, repository_name: impl Into<String>) -> Self {
        Self { registry_id: registry_id.into(), repository_name: repository_name.into() }
    }
}

impl Operation for DeleteRegistryRepository {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesDelete",
        Method::DELETE,
        "/registries/{registryId}/repositories/{repositoryName}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), &self.repository_name]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

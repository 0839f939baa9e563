// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::container_registry::{Artifact, ArtifactList, RegistryId};

use super::PRODUCT;

/// Lists the artifacts of a repository, one page at a time.
///
/// `GET /registries/{registryId}/repositories/{repositoryName}/artifacts`, returns an [`ArtifactList`].
#[doc(alias = "registriesRepositoriesArtifactsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRepositoryArtifacts {
    registry_id: RegistryId,
    repository_name: String,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
}

impl ListRepositoryArtifacts {
    /// Lists every artifact of this repository.
    ///
    /// * `registry_id`: The registry.
    /// * `repository_name`: The name of the repository, slashes included.
    pub fn new(registry_id: impl Into<RegistryId>, repository_name: impl Into<String>) -> Self {
        Self {
            registry_id: registry_id.into(),
            repository_name: repository_name.into(),
            offset: None,
            limit: None,
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

    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListRepositoryArtifacts {
    type Output = ArtifactList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesArtifactsGet",
        Method::GET,
        "/registries/{registryId}/repositories/{repositoryName}/artifacts",
    )
    .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), &self.repository_name])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRepositoryArtifacts {
    type Item = Artifact;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns one artifact of a repository.
///
/// `GET /registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}`, returns the [`Artifact`].
#[doc(alias = "registriesRepositoriesArtifactsFindByDigest")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRepositoryArtifact {
    registry_id: RegistryId,
    repository_name: String,
    digest: String,
}

impl GetRepositoryArtifact {
    /// Returns the artifact of this repository with this digest.
    ///
    /// * `registry_id`: The registry.
    /// * `repository_name`: The name of the repository, slashes included.
    /// * `digest`: The digest of the artifact, such as `sha256:…`.
    pub fn new(
        registry_id: impl Into<RegistryId>,
        repository_name: impl Into<String>,
        digest: impl Into<String>,
    ) -> Self {
        Self { registry_id: registry_id.into(), repository_name: repository_name.into(), digest: digest.into() }
    }
}

impl Operation for GetRepositoryArtifact {
    type Output = Artifact;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesArtifactsFindByDigest",
        Method::GET,
        "/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}",
    )
    .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), &self.repository_name, &self.digest]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::container_registry::{Artifact, ArtifactList, RegistryId, VulnerabilityId};

use super::PRODUCT;

/// Lists the artifacts of all repositories of a registry, one page at a time.
///
/// `GET /registries/{registryId}/artifacts`, returns an [`ArtifactList`].
#[doc(alias = "registriesArtifactsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegistryArtifacts {
    registry_id: RegistryId,
    offset: Option<u32>,
    limit: Option<u32>,
    vulnerability_id: Option<VulnerabilityId>,
    order_by: Option<String>,
}

impl ListRegistryArtifacts {
    /// Lists every artifact of this registry.
    ///
    /// * `registry_id`: The registry.
    pub fn new(registry_id: impl Into<RegistryId>) -> Self {
        Self { registry_id: registry_id.into(), offset: None, limit: None, vulnerability_id: None, order_by: None }
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

    /// The vulnerability that the artifacts have.
    #[doc(alias = "filter.vulnerabilityId")]
    pub fn vulnerability_id(mut self, vulnerability_id: impl Into<VulnerabilityId>) -> Self {
        self.vulnerability_id = Some(vulnerability_id.into());
        self
    }

    /// Member to order by, with a minus sign for descending order, such as `-pullCount` or `-lastPush`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListRegistryArtifacts {
    type Output = ArtifactList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "registriesArtifactsGet", Method::GET, "/registries/{registryId}/artifacts")
            .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.vulnerabilityId", &self.vulnerability_id)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegistryArtifacts {
    type Item = Artifact;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

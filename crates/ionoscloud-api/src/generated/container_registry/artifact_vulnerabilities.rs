// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::container_registry::{ArtifactVulnerabilityList, RegistryId, Vulnerability};

use super::PRODUCT;

/// Lists the vulnerabilities of an artifact, one page at a time.
///
/// `GET /registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}/vulnerabilities`, returns an
/// [`ArtifactVulnerabilityList`].
#[doc(alias = "registriesRepositoriesArtifactsVulnerabilitiesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListArtifactVulnerabilities {
    registry_id: RegistryId,
    repository_name: String,
    digest: String,
    offset: Option<u32>,
    limit: Option<u32>,
    severity: Option<String>,
    fixable: Option<bool>,
    order_by: Option<String>,
}

impl ListArtifactVulnerabilities {
    /// Lists every vulnerability of this artifact.
    ///
    /// * `registry_id`: The registry.
    /// * `repository_name`: The name of the repository, slashes included.
    /// * `digest`: The digest of the artifact, such as `sha256:…`.
    pub fn new(
        registry_id: impl Into<RegistryId>,
        repository_name: impl Into<String>,
        digest: impl Into<String>,
    ) -> Self {
        Self {
            registry_id: registry_id.into(),
            repository_name: repository_name.into(),
            digest: digest.into(),
            offset: None,
            limit: None,
            severity: None,
            fixable: None,
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

    /// The severity of the vulnerabilities, such as `critical`.
    #[doc(alias = "filter.severity")]
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// True for vulnerabilities that an update fixes, false for the others.
    #[doc(alias = "filter.fixable")]
    pub fn fixable(mut self, fixable: bool) -> Self {
        self.fixable = Some(fixable);
        self
    }

    /// Member to order by, with a minus sign for descending order.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListArtifactVulnerabilities {
    type Output = ArtifactVulnerabilityList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "registriesRepositoriesArtifactsVulnerabilitiesGet",
        Method::GET,
        "/registries/{registryId}/repositories/{repositoryName}/artifacts/{digest}/vulnerabilities",
    )
    .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.registry_id.as_str(), &self.repository_name, &self.digest])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.severity", &self.severity)
            .query("filter.fixable", &self.fixable)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListArtifactVulnerabilities {
    type Item = Vulnerability;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

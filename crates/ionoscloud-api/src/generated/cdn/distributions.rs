// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::cdn::{Distribution, DistributionId, DistributionList, NewDistribution};

use super::PRODUCT;

/// Lists the distributions of the contract, one page at a time.
///
/// `GET /distributions`, returns a [`DistributionList`].
#[doc(alias = "distributionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListDistributions {
    offset: Option<u32>,
    limit: Option<u32>,
    domain: Option<String>,
    state: Option<String>,
}

impl ListDistributions {
    /// Lists every distribution.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// A text of 2 to 253 characters that the domain contains.
    #[doc(alias = "filter.domain")]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The state of the distributions.
    #[doc(alias = "filter.state")]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Operation for ListDistributions {
    type Output = DistributionList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "distributionsGet", Method::GET, "/distributions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.domain", &self.domain)
            .query("filter.state", &self.state)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListDistributions {
    type Item = Distribution;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a distribution; it serves its domain once its state is `AVAILABLE`.
///
/// `POST /distributions`, returns the [`Distribution`]. Not idempotent.
#[doc(alias = "distributionsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateDistribution {
    distribution: NewDistribution,
}

impl CreateDistribution {
    /// Creates this distribution.
    pub fn new(distribution: impl Into<NewDistribution>) -> Self {
        Self { distribution: distribution.into() }
    }
}

impl Operation for CreateDistribution {
    type Output = Distribution;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "distributionsPost", Method::POST, "/distributions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.distribution)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one distribution, the one to poll during a change.
///
/// `GET /distributions/{distributionId}`, returns the [`Distribution`]. Returns 404 once a deletion is complete.
#[doc(alias = "distributionsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetDistribution {
    distribution_id: DistributionId,
}

impl GetDistribution {
    /// Returns the distribution with this id.
    ///
    /// * `distribution_id`: The distribution.
    pub fn new(distribution_id: impl Into<DistributionId>) -> Self {
        Self { distribution_id: distribution_id.into() }
    }
}

impl Operation for GetDistribution {
    type Output = Distribution;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "distributionsFindById", Method::GET, "/distributions/{distributionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.distribution_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces domain, certificate and rules of a distribution, or creates one with this id if there is none.
///
/// `PUT /distributions/{distributionId}`, returns the [`Distribution`]. Returns 200 for a replacement and 201 for a
/// creation. The rules replace all former ones, and a certificate that is not set is removed.
#[doc(alias = "distributionsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceDistribution {
    distribution_id: DistributionId,
    distribution: NewDistribution,
}

impl ReplaceDistribution {
    /// Replaces the settings of this distribution.
    ///
    /// * `distribution_id`: The distribution.
    pub fn new(distribution_id: impl Into<DistributionId>, distribution: impl Into<NewDistribution>) -> Self {
        Self { distribution_id: distribution_id.into(), distribution: distribution.into() }
    }
}

impl Operation for ReplaceDistribution {
    type Output = Distribution;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "distributionsPut", Method::PUT, "/distributions/{distributionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.distribution_id.as_str()])
            .properties_with_id(self.distribution_id.as_str(), &self.distribution)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a distribution; its certificate stays in Certificate Manager.
///
/// `DELETE /distributions/{distributionId}`, returns nothing. The response precedes the end of the deletion, after
/// which reading the distribution returns 404.
#[doc(alias = "distributionsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteDistribution {
    distribution_id: DistributionId,
}

impl DeleteDistribution {
    /// Deletes this distribution.
    ///
    /// * `distribution_id`: The distribution.
    pub fn new(distribution_id: impl Into<DistributionId>) -> Self {
        Self { distribution_id: distribution_id.into() }
    }
}

impl Operation for DeleteDistribution {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "distributionsDelete", Method::DELETE, "/distributions/{distributionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.distribution_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

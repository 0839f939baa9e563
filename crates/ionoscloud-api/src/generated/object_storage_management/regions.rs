// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::object_storage_management::{Region, RegionId, RegionList};

use super::PRODUCT;

/// Lists the regions of Object Storage, one page at a time.
///
/// `GET /regions`, returns a [`RegionList`].
#[doc(alias = "regionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegions {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListRegions {
    /// Lists every region.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListRegions {
    type Output = RegionList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "regionsGet", Method::GET, "/regions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegions {
    type Item = Region;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Returns one region.
///
/// `GET /regions/{region}`, returns the [`Region`].
#[doc(alias = "regionsFindByRegion")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetRegion {
    region: RegionId,
}

impl GetRegion {
    /// Returns the region with this id.
    ///
    /// * `region`: The region.
    pub fn new(region: impl Into<RegionId>) -> Self {
        Self { region: region.into() }
    }
}

impl Operation for GetRegion {
    type Output = Region;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "regionsFindByRegion", Method::GET, "/regions/{region}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.region.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

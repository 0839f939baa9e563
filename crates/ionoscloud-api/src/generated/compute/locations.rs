// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{LocationId, LocationInfo, LocationInfoList, RegionId};

use super::PRODUCT;

/// Lists the locations.
///
/// `GET /locations`, returns the [`LocationInfoList`]. Ids of locations have a slash in them, such as `de/fra`.
#[doc(alias = "locationsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLocations {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListLocations {
    /// Lists every location.
    pub fn new() -> Self {
        Self::default()
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListLocations {
    type Output = LocationInfoList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "locationsGet", Method::GET, "/locations");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListLocations {
    type Item = LocationInfo;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Lists the locations of a region, such as `de`.
///
/// `GET /locations/{regionId}`, returns the [`LocationInfoList`].
#[doc(alias = "locationsFindByRegionId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRegionLocations {
    region_id: RegionId,
    depth: Option<u32>,
}

impl ListRegionLocations {
    /// Lists every location of this region.
    pub fn new(region_id: impl Into<RegionId>) -> Self {
        Self { region_id: region_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ListRegionLocations {
    type Output = LocationInfoList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "locationsFindByRegionId", Method::GET, "/locations/{regionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.region_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRegionLocations {
    type Item = LocationInfo;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns a location.
///
/// `GET /locations/{regionId}/{locationId}`, returns the [`LocationInfo`]. The two parts of the id are two arguments:
/// `de` and `fra`.
#[doc(alias = "locationsFindByRegionIdAndId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLocation {
    region_id: RegionId,
    location_id: LocationId,
    depth: Option<u32>,
}

impl GetLocation {
    /// Returns the location with this region and id.
    pub fn new(region_id: impl Into<RegionId>, location_id: impl Into<LocationId>) -> Self {
        Self { region_id: region_id.into(), location_id: location_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetLocation {
    type Output = LocationInfo;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "locationsFindByRegionIdAndId",
        Method::GET,
        "/locations/{regionId}/{locationId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.region_id.as_str(), self.location_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::user_management::{Resource, ResourceId, ResourceList};

use super::PRODUCT;

/// Lists the resources that can be shared.
///
/// `GET /um/resources`, returns the [`ResourceList`].
#[doc(alias = "umResourcesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShareableResources {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListShareableResources {
    /// Lists every resource that can be shared.
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

impl Operation for ListShareableResources {
    type Output = ResourceList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umResourcesGet", Method::GET, "/um/resources");

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

impl Paged for ListShareableResources {
    type Item = Resource;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Lists the resources of one type that can be shared.
///
/// `GET /um/resources/{resourceType}`, returns the [`ResourceList`].
#[doc(alias = "umResourcesFindByType")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShareableResourcesByType {
    resource_type: String,
    depth: Option<u32>,
}

impl ListShareableResourcesByType {
    /// Lists every resource of this type that can be shared.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self { resource_type: resource_type.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ListShareableResourcesByType {
    type Output = ResourceList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umResourcesFindByType", Method::GET, "/um/resources/{resourceType}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.resource_type]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListShareableResourcesByType {
    type Item = Resource;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns a resource that can be shared.
///
/// `GET /um/resources/{resourceType}/{resourceId}`, returns the [`Resource`]. The type is that of the path, such as
/// `datacenter` or `ipblock`.
#[doc(alias = "umResourcesFindByTypeAndId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetShareableResource {
    resource_type: String,
    resource_id: ResourceId,
    depth: Option<u32>,
}

impl GetShareableResource {
    /// Returns the resource of this type with this id.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<ResourceId>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: resource_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetShareableResource {
    type Output = Resource;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "umResourcesFindByTypeAndId",
        Method::GET,
        "/um/resources/{resourceType}/{resourceId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.resource_type, self.resource_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

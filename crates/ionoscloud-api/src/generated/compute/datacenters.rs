// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{Datacenter, DatacenterList, DatacenterReplacement, DatacenterUpdate, NewDatacenter};

use super::PRODUCT;

/// Lists the data centres.
///
/// `GET /datacenters`, returns a [`DatacenterList`].
#[doc(alias = "datacentersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListDatacenters {
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListDatacenters {
    /// Lists every data centre.
    pub fn new() -> Self {
        Self::default()
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// The number of items to skip.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
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

impl Operation for ListDatacenters {
    type Output = DatacenterList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "datacentersGet", Method::GET, "/datacenters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &self.depth)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListDatacenters {
    type Item = Datacenter;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a data centre.
///
/// `POST /datacenters`, returns the [`Datacenter`]. Not idempotent. With servers, volumes and networks inside, one
/// request creates all of them. The response has the id, and the state is `BUSY` until the request is done.
#[doc(alias = "datacentersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateDatacenter {
    datacenter: NewDatacenter,
    depth: Option<u32>,
}

impl CreateDatacenter {
    /// Creates this data centre.
    pub fn new(datacenter: impl Into<NewDatacenter>) -> Self {
        Self { datacenter: datacenter.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateDatacenter {
    type Output = Datacenter;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "datacentersPost", Method::POST, "/datacenters");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).json(&self.datacenter)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a data centre.
///
/// `GET /datacenters/{datacenterId}`, returns the [`Datacenter`]. Returns 404 once a deletion is complete.
#[doc(alias = "datacentersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetDatacenter {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
}

impl GetDatacenter {
    /// Returns the data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetDatacenter {
    type Output = Datacenter;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersFindById", Method::GET, "/datacenters/{datacenterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}`, returns the [`Datacenter`].
#[doc(alias = "datacentersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceDatacenter {
    datacenter_id: DatacenterId,
    datacenter: DatacenterReplacement,
    depth: Option<u32>,
}

impl ReplaceDatacenter {
    /// Replaces this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, datacenter: impl Into<DatacenterReplacement>) -> Self {
        Self { datacenter_id: datacenter_id.into(), datacenter: datacenter.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceDatacenter {
    type Output = Datacenter;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersPut", Method::PUT, "/datacenters/{datacenterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.datacenter)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}`, returns the [`Datacenter`].
#[doc(alias = "datacentersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateDatacenter {
    datacenter_id: DatacenterId,
    datacenter: DatacenterUpdate,
    depth: Option<u32>,
}

impl UpdateDatacenter {
    /// Changes this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, datacenter: impl Into<DatacenterUpdate>) -> Self {
        Self { datacenter_id: datacenter_id.into(), datacenter: datacenter.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateDatacenter {
    type Output = Datacenter;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersPatch", Method::PATCH, "/datacenters/{datacenterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.datacenter)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a data centre.
///
/// `DELETE /datacenters/{datacenterId}`, returns nothing. Everything inside is deleted with it, and cannot be restored.
#[doc(alias = "datacentersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteDatacenter {
    datacenter_id: DatacenterId,
}

impl DeleteDatacenter {
    /// Deletes this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self { datacenter_id: datacenter_id.into() }
    }
}

impl Operation for DeleteDatacenter {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersDelete", Method::DELETE, "/datacenters/{datacenterId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

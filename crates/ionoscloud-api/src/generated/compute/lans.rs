// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, LanId, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode,
};
use ionoscloud_models::compute::{Lan, LanList, LanUpdate, NewLan};

use super::PRODUCT;

/// Lists the LANs in a data centre.
///
/// `GET /datacenters/{datacenterId}/lans`, returns a [`LanList`].
#[doc(alias = "datacentersLansGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLans {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListLans {
    /// Lists every LAN in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            depth: None,
            offset: None,
            limit: None,
            order_by: None,
            max_results: None,
            filters: Vec::new(),
        }
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

impl Operation for ListLans {
    type Output = LanList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLansGet", Method::GET, "/datacenters/{datacenterId}/lans");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
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

impl Paged for ListLans {
    type Item = Lan;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a LAN in a data centre.
///
/// `POST /datacenters/{datacenterId}/lans`, returns the [`Lan`].
#[doc(alias = "datacentersLansPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateLan {
    datacenter_id: DatacenterId,
    lan: NewLan,
    depth: Option<u32>,
}

impl CreateLan {
    /// Creates this LAN in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan: impl Into<NewLan>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan: lan.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateLan {
    type Output = Lan;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLansPost", Method::POST, "/datacenters/{datacenterId}/lans");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()]).query("depth", &self.depth).json(&self.lan)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a LAN in a data centre.
///
/// `GET /datacenters/{datacenterId}/lans/{lanId}`, returns the [`Lan`].
#[doc(alias = "datacentersLansFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLan {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    depth: Option<u32>,
}

impl GetLan {
    /// Returns the LAN in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetLan {
    type Output = Lan;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansFindById",
        Method::GET,
        "/datacenters/{datacenterId}/lans/{lanId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a LAN in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/lans/{lanId}`, returns the [`Lan`].
#[doc(alias = "datacentersLansPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceLan {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    lan: NewLan,
    depth: Option<u32>,
}

impl ReplaceLan {
    /// Replaces this LAN in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, lan: impl Into<NewLan>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), lan: lan.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceLan {
    type Output = Lan;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLansPut", Method::PUT, "/datacenters/{datacenterId}/lans/{lanId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.lan)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a LAN in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/lans/{lanId}`, returns the [`Lan`]. The list of failover addresses is replaced as
/// a whole: read it first, or the addresses of other writers are lost.
#[doc(alias = "datacentersLansPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateLan {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    lan: LanUpdate,
    depth: Option<u32>,
}

impl UpdateLan {
    /// Changes this LAN in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, lan: impl Into<LanUpdate>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), lan: lan.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateLan {
    type Output = Lan;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/lans/{lanId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.lan)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a LAN in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/lans/{lanId}`, returns nothing. Returns 422 while NICs are in the LAN, and 403
/// for some time after a managed service, such as a database, left it.
#[doc(alias = "datacentersLansDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteLan {
    datacenter_id: DatacenterId,
    lan_id: LanId,
}

impl DeleteLan {
    /// Deletes this LAN in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into() }
    }
}

impl Operation for DeleteLan {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/lans/{lanId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, LanId, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode,
};
use ionoscloud_models::compute::{Nic, NicId, NicList};

use super::PRODUCT;

/// Lists the NICs in a LAN.
///
/// `GET /datacenters/{datacenterId}/lans/{lanId}/nics`, returns a [`NicList`].
#[doc(alias = "datacentersLansNicsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLanNics {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListLanNics {
    /// Lists every NIC in this LAN.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            lan_id: lan_id.into(),
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

impl Operation for ListLanNics {
    type Output = NicList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansNicsGet",
        Method::GET,
        "/datacenters/{datacenterId}/lans/{lanId}/nics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()])
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

impl Paged for ListLanNics {
    type Item = Nic;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Moves a NIC into a LAN.
///
/// `POST /datacenters/{datacenterId}/lans/{lanId}/nics`, returns the [`Nic`].
#[doc(alias = "datacentersLansNicsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AttachLanNic {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    nic_id: NicId,
    depth: Option<u32>,
}

impl AttachLanNic {
    /// Moves this NIC into this LAN.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, nic_id: impl Into<NicId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), nic_id: nic_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for AttachLanNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansNicsPost",
        Method::POST,
        "/datacenters/{datacenterId}/lans/{lanId}/nics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str()])
            .query("depth", &self.depth)
            .member(&["id"], &self.nic_id)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a NIC in a LAN.
///
/// `GET /datacenters/{datacenterId}/lans/{lanId}/nics/{nicId}`, returns the [`Nic`].
#[doc(alias = "datacentersLansNicsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLanNic {
    datacenter_id: DatacenterId,
    lan_id: LanId,
    nic_id: NicId,
    depth: Option<u32>,
}

impl GetLanNic {
    /// Returns the NIC in this LAN with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, nic_id: impl Into<NicId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), lan_id: lan_id.into(), nic_id: nic_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetLanNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLansNicsFindById",
        Method::GET,
        "/datacenters/{datacenterId}/lans/{lanId}/nics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.lan_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

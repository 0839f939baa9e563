// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{NewNic, NewNicProperties, Nic, NicId, NicList, NicUpdate, ServerId};

use super::PRODUCT;

/// Lists the NICs of a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/nics`, returns a [`NicList`].
#[doc(alias = "datacentersServersNicsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListServerNics {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListServerNics {
    /// Lists every NIC of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
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

impl Operation for ListServerNics {
    type Output = NicList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsGet",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/nics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
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

impl Paged for ListServerNics {
    type Item = Nic;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a NIC of a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/nics`, returns the [`Nic`]. Not idempotent. A LAN that does not
/// exist is created with the NIC. Reading a NIC can return 404 for a while after its request is done.
#[doc(alias = "datacentersServersNicsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateServerNic {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic: NewNic,
    depth: Option<u32>,
}

impl CreateServerNic {
    /// Creates this NIC of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>, nic: impl Into<NewNic>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), nic: nic.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateServerNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/nics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.nic)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a NIC of a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`, returns the [`Nic`].
#[doc(alias = "datacentersServersNicsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetServerNic {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    depth: Option<u32>,
}

impl GetServerNic {
    /// Returns the NIC of this server with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), nic_id: nic_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetServerNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFindById",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a NIC of a server; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`, returns the [`Nic`].
#[doc(alias = "datacentersServersNicsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceServerNic {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    nic: NewNicProperties,
    depth: Option<u32>,
}

impl ReplaceServerNic {
    /// Replaces this NIC of this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        nic: impl Into<NewNicProperties>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            nic: nic.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceServerNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.nic)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a NIC of a server; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`, returns the [`Nic`].
#[doc(alias = "datacentersServersNicsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateServerNic {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    nic: NicUpdate,
    depth: Option<u32>,
}

impl UpdateServerNic {
    /// Changes this NIC of this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        nic: impl Into<NicUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            nic: nic.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateServerNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.nic)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a NIC of a server.
///
/// `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}`, returns nothing.
#[doc(alias = "datacentersServersNicsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteServerNic {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
}

impl DeleteServerNic {
    /// Deletes this NIC of this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), nic_id: nic_id.into() }
    }
}

impl Operation for DeleteServerNic {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{NewServer, Server, ServerId, ServerList, ServerUpdate};

use super::PRODUCT;

/// Lists the servers in a data centre.
///
/// `GET /datacenters/{datacenterId}/servers`, returns a [`ServerList`].
#[doc(alias = "datacentersServersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListServers {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListServers {
    /// Lists every server in this data centre.
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

impl Operation for ListServers {
    type Output = ServerList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersServersGet", Method::GET, "/datacenters/{datacenterId}/servers");

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

impl Paged for ListServers {
    type Item = Server;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a server in a data centre.
///
/// `POST /datacenters/{datacenterId}/servers`, returns the [`Server`]. Not idempotent. Volumes and NICs inside are
/// created by the same request; their ids are in a read of the server with a depth of 1 or more. A cube needs its
/// volume inside.
#[doc(alias = "datacentersServersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateServer {
    datacenter_id: DatacenterId,
    server: NewServer,
    depth: Option<u32>,
}

impl CreateServer {
    /// Creates this server in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server: impl Into<NewServer>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server: server.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateServer {
    type Output = Server;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersServersPost", Method::POST, "/datacenters/{datacenterId}/servers");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()]).query("depth", &self.depth).json(&self.server)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a server in a data centre.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}`, returns the [`Server`]. Returns 404 once a deletion is
/// complete.
#[doc(alias = "datacentersServersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    depth: Option<u32>,
}

impl GetServer {
    /// Returns the server in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetServer {
    type Output = Server;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersFindById",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a server in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/servers/{serverId}`, returns the [`Server`].
#[doc(alias = "datacentersServersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    server: NewServer,
    depth: Option<u32>,
}

impl ReplaceServer {
    /// Replaces this server in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        server: impl Into<NewServer>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), server: server.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceServer {
    type Output = Server;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersPut",
        Method::PUT,
        "/datacenters/{datacenterId}/servers/{serverId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.server)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a server in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/servers/{serverId}`, returns the [`Server`]. A change of cores or RAM without hot
/// plug reboots the server.
#[doc(alias = "datacentersServersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    server: ServerUpdate,
    depth: Option<u32>,
}

impl UpdateServer {
    /// Changes this server in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        server: impl Into<ServerUpdate>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), server: server.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateServer {
    type Output = Server;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/servers/{serverId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.server)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a server in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/servers/{serverId}`, returns nothing. Volumes that are attached stay, unless
/// `delete_volumes` is set; the volume of a cube is always deleted.
#[doc(alias = "datacentersServersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteServer {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    delete_volumes: Option<bool>,
}

impl DeleteServer {
    /// Deletes this server in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), delete_volumes: None }
    }

    /// True deletes the volumes that are attached, too; not for cubes and GPU servers.
    #[doc(alias = "deleteVolumes")]
    pub fn delete_volumes(mut self, delete_volumes: bool) -> Self {
        self.delete_volumes = Some(delete_volumes);
        self
    }
}

impl Operation for DeleteServer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/servers/{serverId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("deleteVolumes", &self.delete_volumes)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

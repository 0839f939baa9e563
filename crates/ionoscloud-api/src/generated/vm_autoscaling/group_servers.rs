// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::vm_autoscaling::{GroupId, Server, ServerId, ServerList};

use super::PRODUCT;

/// Lists the servers of a group.
///
/// `GET /groups/{groupId}/servers`, returns the [`ServerList`].
#[doc(alias = "groupsServersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGroupServers {
    group_id: GroupId,
    depth: Option<u32>,
    order_by: Option<String>,
}

impl ListGroupServers {
    /// Lists the servers of this group.
    ///
    /// * `group_id`: The group.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into(), depth: None, order_by: None }
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
}

impl Operation for ListGroupServers {
    type Output = ServerList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "groupsServersGet", Method::GET, "/groups/{groupId}/servers");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListGroupServers {
    type Item = Server;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns one server of a group, with its id in the data centre.
///
/// `GET /groups/{groupId}/servers/{serverId}`, returns the [`Server`].
#[doc(alias = "groupsServersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGroupServer {
    group_id: GroupId,
    server_id: ServerId,
    depth: Option<u32>,
}

impl GetGroupServer {
    /// Returns the server with these ids.
    ///
    /// * `group_id`: The group.
    /// * `server_id`: The server, by its id in the group.
    pub fn new(group_id: impl Into<GroupId>, server_id: impl Into<ServerId>) -> Self {
        Self { group_id: group_id.into(), server_id: server_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetGroupServer {
    type Output = Server;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "groupsServersFindById", Method::GET, "/groups/{groupId}/servers/{serverId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

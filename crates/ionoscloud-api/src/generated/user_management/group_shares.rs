// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::user_management::{GroupId, GroupShare, GroupShareList, NewGroupShare, ResourceId};

use super::PRODUCT;

/// Lists the shares of a group: the resources that are shared with it, with its privileges.
///
/// `GET /um/groups/{groupId}/shares`, returns the [`GroupShareList`].
#[doc(alias = "umGroupsSharesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGroupShares {
    group_id: GroupId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListGroupShares {
    /// Lists every share of this group.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
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

impl Operation for ListGroupShares {
    type Output = GroupShareList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsSharesGet", Method::GET, "/um/groups/{groupId}/shares");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()])
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

impl Paged for ListGroupShares {
    type Item = GroupShare;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns the share of a resource with a group.
///
/// `GET /um/groups/{groupId}/shares/{resourceId}`, returns the [`GroupShare`].
#[doc(alias = "umGroupsSharesFindByResourceId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGroupShare {
    group_id: GroupId,
    resource_id: ResourceId,
    depth: Option<u32>,
}

impl GetGroupShare {
    /// Returns the share of this resource with this group.
    pub fn new(group_id: impl Into<GroupId>, resource_id: impl Into<ResourceId>) -> Self {
        Self { group_id: group_id.into(), resource_id: resource_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetGroupShare {
    type Output = GroupShare;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "umGroupsSharesFindByResourceId",
        Method::GET,
        "/um/groups/{groupId}/shares/{resourceId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.resource_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Shares a resource with a group.
///
/// `POST /um/groups/{groupId}/shares/{resourceId}`, returns the [`GroupShare`].
#[doc(alias = "umGroupsSharesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateGroupShare {
    group_id: GroupId,
    resource_id: ResourceId,
    share: NewGroupShare,
    depth: Option<u32>,
}

impl CreateGroupShare {
    /// Shares this resource with this group.
    pub fn new(
        group_id: impl Into<GroupId>,
        resource_id: impl Into<ResourceId>,
        share: impl Into<NewGroupShare>,
    ) -> Self {
        Self { group_id: group_id.into(), resource_id: resource_id.into(), share: share.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateGroupShare {
    type Output = GroupShare;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsSharesPost", Method::POST, "/um/groups/{groupId}/shares/{resourceId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.resource_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.share)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the privileges of a group for a shared resource.
///
/// `PUT /um/groups/{groupId}/shares/{resourceId}`, returns the [`GroupShare`].
#[doc(alias = "umGroupsSharesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceGroupShare {
    group_id: GroupId,
    resource_id: ResourceId,
    share: NewGroupShare,
    depth: Option<u32>,
}

impl ReplaceGroupShare {
    /// Replaces the share of this resource with this group.
    pub fn new(
        group_id: impl Into<GroupId>,
        resource_id: impl Into<ResourceId>,
        share: impl Into<NewGroupShare>,
    ) -> Self {
        Self { group_id: group_id.into(), resource_id: resource_id.into(), share: share.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceGroupShare {
    type Output = GroupShare;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsSharesPut", Method::PUT, "/um/groups/{groupId}/shares/{resourceId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.resource_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.share)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Ends sharing a resource with a group; the resource itself stays.
///
/// `DELETE /um/groups/{groupId}/shares/{resourceId}`, returns nothing.
#[doc(alias = "umGroupsSharesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteGroupShare {
    group_id: GroupId,
    resource_id: ResourceId,
}

impl DeleteGroupShare {
    /// Ends sharing this resource with this group.
    pub fn new(group_id: impl Into<GroupId>, resource_id: impl Into<ResourceId>) -> Self {
        Self { group_id: group_id.into(), resource_id: resource_id.into() }
    }
}

impl Operation for DeleteGroupShare {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "umGroupsSharesDelete",
        Method::DELETE,
        "/um/groups/{groupId}/shares/{resourceId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.resource_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

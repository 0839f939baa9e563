// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::user_management::{Group, GroupId, GroupList, NewGroup};

use super::PRODUCT;

/// Lists the groups.
///
/// `GET /um/groups`, returns the [`GroupList`].
#[doc(alias = "umGroupsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGroups {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListGroups {
    /// Lists every group.
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

impl Operation for ListGroups {
    type Output = GroupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umGroupsGet", Method::GET, "/um/groups");

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

impl Paged for ListGroups {
    type Item = Group;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a group.
///
/// `POST /um/groups`, returns the [`Group`]. A privilege that is not set is false.
#[doc(alias = "umGroupsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateGroup {
    group: NewGroup,
    depth: Option<u32>,
}

impl CreateGroup {
    /// Creates this group.
    pub fn new(group: impl Into<NewGroup>) -> Self {
        Self { group: group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateGroup {
    type Output = Group;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umGroupsPost", Method::POST, "/um/groups");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a group.
///
/// `GET /um/groups/{groupId}`, returns the [`Group`].
#[doc(alias = "umGroupsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGroup {
    group_id: GroupId,
    depth: Option<u32>,
}

impl GetGroup {
    /// Returns the group with this id.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetGroup {
    type Output = Group;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsFindById", Method::GET, "/um/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a group; members that are not set are reset.
///
/// `PUT /um/groups/{groupId}`, returns the [`Group`]. A privilege that is not set is false afterwards.
#[doc(alias = "umGroupsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceGroup {
    group_id: GroupId,
    group: NewGroup,
    depth: Option<u32>,
}

impl ReplaceGroup {
    /// Replaces this group.
    pub fn new(group_id: impl Into<GroupId>, group: impl Into<NewGroup>) -> Self {
        Self { group_id: group_id.into(), group: group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceGroup {
    type Output = Group;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsPut", Method::PUT, "/um/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).query("depth", &self.depth).properties(&self.group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a group.
///
/// `DELETE /um/groups/{groupId}`, returns nothing.
#[doc(alias = "umGroupsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteGroup {
    group_id: GroupId,
}

impl DeleteGroup {
    /// Deletes this group.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl Operation for DeleteGroup {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umGroupsDelete", Method::DELETE, "/um/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

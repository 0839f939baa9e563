// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{NewTargetGroup, TargetGroup, TargetGroupId, TargetGroupList, TargetGroupUpdate};

use super::PRODUCT;

/// Lists the target groups.
///
/// `GET /targetgroups`, returns a [`TargetGroupList`].
#[doc(alias = "targetgroupsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListTargetGroups {
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListTargetGroups {
    /// Lists every target group.
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

impl Operation for ListTargetGroups {
    type Output = TargetGroupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "targetgroupsGet", Method::GET, "/targetgroups");

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

impl Paged for ListTargetGroups {
    type Item = TargetGroup;
    const MAX_LIMIT: u32 = 200;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a target group.
///
/// `POST /targetgroups`, returns the [`TargetGroup`].
#[doc(alias = "targetgroupsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateTargetGroup {
    target_group: NewTargetGroup,
    depth: Option<u32>,
}

impl CreateTargetGroup {
    /// Creates this target group.
    pub fn new(target_group: impl Into<NewTargetGroup>) -> Self {
        Self { target_group: target_group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateTargetGroup {
    type Output = TargetGroup;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "targetgroupsPost", Method::POST, "/targetgroups");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.target_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a target group.
///
/// `GET /targetgroups/{targetGroupId}`, returns the [`TargetGroup`].
#[doc(alias = "targetgroupsFindByTargetGroupId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetTargetGroup {
    target_group_id: TargetGroupId,
    depth: Option<u32>,
}

impl GetTargetGroup {
    /// Returns the target group with this id.
    pub fn new(target_group_id: impl Into<TargetGroupId>) -> Self {
        Self { target_group_id: target_group_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetTargetGroup {
    type Output = TargetGroup;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "targetgroupsFindByTargetGroupId", Method::GET, "/targetgroups/{targetGroupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.target_group_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a target group; members that are not set are reset.
///
/// `PUT /targetgroups/{targetGroupId}`, returns the [`TargetGroup`].
#[doc(alias = "targetgroupsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceTargetGroup {
    target_group_id: TargetGroupId,
    target_group: NewTargetGroup,
    depth: Option<u32>,
}

impl ReplaceTargetGroup {
    /// Replaces this target group.
    pub fn new(target_group_id: impl Into<TargetGroupId>, target_group: impl Into<NewTargetGroup>) -> Self {
        Self { target_group_id: target_group_id.into(), target_group: target_group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceTargetGroup {
    type Output = TargetGroup;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "targetgroupsPut", Method::PUT, "/targetgroups/{targetGroupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.target_group_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.target_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a target group; members that are not set stay as they are.
///
/// `PATCH /targetgroups/{targetGroupId}`, returns the [`TargetGroup`].
#[doc(alias = "targetgroupsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateTargetGroup {
    target_group_id: TargetGroupId,
    target_group: TargetGroupUpdate,
    depth: Option<u32>,
}

impl UpdateTargetGroup {
    /// Changes this target group.
    pub fn new(target_group_id: impl Into<TargetGroupId>, target_group: impl Into<TargetGroupUpdate>) -> Self {
        Self { target_group_id: target_group_id.into(), target_group: target_group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateTargetGroup {
    type Output = TargetGroup;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "targetgroupsPatch", Method::PATCH, "/targetgroups/{targetGroupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.target_group_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.target_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a target group.
///
/// `DELETE /targetgroups/{targetGroupId}`, returns nothing.
#[doc(alias = "targetGroupsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteTargetGroup {
    target_group_id: TargetGroupId,
}

impl DeleteTargetGroup {
    /// Deletes this target group.
    pub fn new(target_group_id: impl Into<TargetGroupId>) -> Self {
        Self { target_group_id: target_group_id.into() }
    }
}

impl Operation for DeleteTargetGroup {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "targetGroupsDelete", Method::DELETE, "/targetgroups/{targetGroupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.target_group_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

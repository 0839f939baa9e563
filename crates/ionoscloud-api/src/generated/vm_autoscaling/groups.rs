// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::vm_autoscaling::{CreatedGroup, Group, GroupId, GroupList, GroupReplacement, NewGroup};

use super::PRODUCT;

/// Lists the groups of the contract.
///
/// `GET /groups`, returns the [`GroupList`].
#[doc(alias = "groupsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGroups {
    depth: Option<u32>,
    order_by: Option<String>,
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
}

impl Operation for ListGroups {
    type Output = GroupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "groupsGet", Method::GET, "/groups");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).query("orderBy", &self.order_by).build()
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

/// Creates a group, whose first action creates its servers.
///
/// `POST /groups`, returns the [`CreatedGroup`]. Not idempotent: a repetition creates a second group, and names are not
/// unique.
#[doc(alias = "groupsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateGroup {
    group: NewGroup,
}

impl CreateGroup {
    /// Creates this group.
    pub fn new(group: impl Into<NewGroup>) -> Self {
        Self { group: group.into() }
    }
}

impl Operation for CreateGroup {
    type Output = CreatedGroup;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "groupsPost", Method::POST, "/groups");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one group.
///
/// `GET /groups/{groupId}`, returns the [`Group`].
#[doc(alias = "groupsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGroup {
    group_id: GroupId,
    depth: Option<u32>,
}

impl GetGroup {
    /// Returns the group with this id.
    ///
    /// * `group_id`: The group.
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
        &OperationInfo::new(&PRODUCT, "groupsFindById", Method::GET, "/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a group.
///
/// `PUT /groups/{groupId}`, returns the [`Group`]. Members that are not set are reset. Servers that exist keep their
/// configuration; only servers that are added later get the new one. Secrets of volumes have to be sent again.
#[doc(alias = "groupsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceGroup {
    group_id: GroupId,
    group: GroupReplacement,
}

impl ReplaceGroup {
    /// Replaces the settings of this group.
    ///
    /// * `group_id`: The group.
    pub fn new(group_id: impl Into<GroupId>, group: impl Into<GroupReplacement>) -> Self {
        Self { group_id: group_id.into(), group: group.into() }
    }
}

impl Operation for ReplaceGroup {
    type Output = Group;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "groupsPut", Method::PUT, "/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).properties(&self.group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a group with all of its servers.
///
/// `DELETE /groups/{groupId}`, returns nothing. The servers are deleted after the response, and their volumes with them
/// if `delete_volumes` of the policy's scale-in action is set.
#[doc(alias = "groupsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteGroup {
    group_id: GroupId,
}

impl DeleteGroup {
    /// Deletes this group.
    ///
    /// * `group_id`: The group.
    pub fn new(group_id: impl Into<GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl Operation for DeleteGroup {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "groupsDelete", Method::DELETE, "/groups/{groupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

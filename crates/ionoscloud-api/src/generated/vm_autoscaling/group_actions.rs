// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::vm_autoscaling::{Action, ActionId, ActionList, GroupId};

use super::PRODUCT;

/// Lists the actions of a group: each adds or removes servers.
///
/// `GET /groups/{groupId}/actions`, returns the [`ActionList`].
#[doc(alias = "groupsActionsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListGroupActions {
    group_id: GroupId,
    depth: Option<u32>,
    order_by: Option<String>,
}

impl ListGroupActions {
    /// Lists the actions of this group.
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

impl Operation for ListGroupActions {
    type Output = ActionList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "groupsActionsGet", Method::GET, "/groups/{groupId}/actions");

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

impl Paged for ListGroupActions {
    type Item = Action;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns one action, the one to poll until its status is `SUCCESSFUL` or `FAILED`.
///
/// `GET /groups/{groupId}/actions/{actionId}`, returns the [`Action`].
#[doc(alias = "groupsActionsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetGroupAction {
    group_id: GroupId,
    action_id: ActionId,
    depth: Option<u32>,
}

impl GetGroupAction {
    /// Returns the action with these ids.
    ///
    /// * `group_id`: The group.
    /// * `action_id`: The action.
    pub fn new(group_id: impl Into<GroupId>, action_id: impl Into<ActionId>) -> Self {
        Self { group_id: group_id.into(), action_id: action_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetGroupAction {
    type Output = Action;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "groupsActionsFindById", Method::GET, "/groups/{groupId}/actions/{actionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.group_id.as_str(), self.action_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

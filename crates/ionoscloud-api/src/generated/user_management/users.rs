// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::user_management::{NewUser, User, UserId, UserList, UserReplacement};

use super::PRODUCT;

/// Lists the users.
///
/// `GET /um/users`, returns a [`UserList`]. Paged: without a limit, the API returns 1,000 users at most.
#[doc(alias = "umUsersGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListUsers {
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListUsers {
    /// Lists every user.
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

impl Operation for ListUsers {
    type Output = UserList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umUsersGet", Method::GET, "/um/users");

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

impl Paged for ListUsers {
    type Item = User;
    const MAX_LIMIT: u32 = 100;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a user.
///
/// `POST /um/users`, returns the [`User`]. The password is in no response. Returns 422 if the e-mail address is in use.
#[doc(alias = "umUsersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateUser {
    user: NewUser,
    depth: Option<u32>,
}

impl CreateUser {
    /// Creates this user.
    pub fn new(user: impl Into<NewUser>) -> Self {
        Self { user: user.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateUser {
    type Output = User;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umUsersPost", Method::POST, "/um/users");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.user)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a user.
///
/// `GET /um/users/{userId}`, returns the [`User`].
#[doc(alias = "umUsersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUser {
    user_id: UserId,
    depth: Option<u32>,
}

impl GetUser {
    /// Returns the user with this id.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersFindById", Method::GET, "/um/users/{userId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a user; members that are not set are reset.
///
/// `PUT /um/users/{userId}`, returns the [`User`]. Without a new password, the old one stays.
#[doc(alias = "umUsersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceUser {
    user_id: UserId,
    user: UserReplacement,
    depth: Option<u32>,
}

impl ReplaceUser {
    /// Replaces this user.
    pub fn new(user_id: impl Into<UserId>, user: impl Into<UserReplacement>) -> Self {
        Self { user_id: user_id.into(), user: user.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceUser {
    type Output = User;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "umUsersPut", Method::PUT, "/um/users/{userId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()]).query("depth", &self.depth).properties(&self.user)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a user.
///
/// `DELETE /um/users/{userId}`, returns nothing.
#[doc(alias = "umUsersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteUser {
    user_id: UserId,
}

impl DeleteUser {
    /// Deletes this user.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Operation for DeleteUser {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersDelete", Method::DELETE, "/um/users/{userId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

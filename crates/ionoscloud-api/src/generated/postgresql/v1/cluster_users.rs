// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, NewUser, User, UserList, UserUpdate, Username};

use super::PRODUCT;

/// Lists the database users of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/users`, returns a [`UserList`].
#[doc(alias = "usersList")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterUsers {
    cluster_id: ClusterId,
    limit: Option<u32>,
    offset: Option<u32>,
    system: Option<bool>,
}

impl ListClusterUsers {
    /// Lists every user of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), limit: None, offset: None, system: None }
    }

    /// The maximum number of items in a page; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// True returns the users of the service itself only, false the others only.
    pub fn system(mut self, system: bool) -> Self {
        self.system = Some(system);
        self
    }
}

impl Operation for ListClusterUsers {
    type Output = UserList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usersList", Method::GET, "/clusters/{clusterId}/users");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("system", &self.system)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusterUsers {
    type Item = User;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a database user in a cluster.
///
/// `POST /clusters/{clusterId}/users`, returns the [`User`]. Not idempotent. The cluster is `BUSY` until the user is
/// usable; a user has no state of its own. No response returns the password.
#[doc(alias = "usersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateClusterUser {
    cluster_id: ClusterId,
    user: NewUser,
}

impl CreateClusterUser {
    /// Creates this user in this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, user: impl Into<NewUser>) -> Self {
        Self { cluster_id: cluster_id.into(), user: user.into() }
    }
}

impl Operation for CreateClusterUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usersPost", Method::POST, "/clusters/{clusterId}/users");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.user)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one database user.
///
/// `GET /clusters/{clusterId}/users/{username}`, returns the [`User`]. Returns 404 once a deletion is complete.
#[doc(alias = "usersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetClusterUser {
    cluster_id: ClusterId,
    username: Username,
}

impl GetClusterUser {
    /// Returns the user of this cluster with this name.
    ///
    /// * `cluster_id`: The cluster.
    /// * `username`: The name of the user.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into() }
    }
}

impl Operation for GetClusterUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usersGet", Method::GET, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the password of a database user.
///
/// `PATCH /clusters/{clusterId}/users/{username}`, returns the [`User`]. The cluster is `BUSY` until the change is
/// done. Users of the service itself cannot be changed.
#[doc(alias = "usersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateClusterUser {
    cluster_id: ClusterId,
    username: Username,
    user: UserUpdate,
}

impl UpdateClusterUser {
    /// Changes this user of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `username`: The name of the user.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>, user: impl Into<UserUpdate>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into(), user: user.into() }
    }
}

impl Operation for UpdateClusterUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usersPatch", Method::PATCH, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).properties(&self.user)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a database user.
///
/// `DELETE /clusters/{clusterId}/users/{username}`, returns nothing. Gone once reading it returns 404. Users of the
/// service itself cannot be deleted.
#[doc(alias = "usersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteClusterUser {
    cluster_id: ClusterId,
    username: Username,
}

impl DeleteClusterUser {
    /// Deletes the user of this cluster with this name.
    ///
    /// * `cluster_id`: The cluster.
    /// * `username`: The name of the user.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into() }
    }
}

impl Operation for DeleteClusterUser {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "usersDelete", Method::DELETE, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

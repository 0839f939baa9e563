// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mongodb::{ClusterId, NewUser, User, UserList, UserUpdate, Username};

use super::PRODUCT;

/// Lists the database users of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/users`, returns a [`UserList`]. Without a limit the API sends 100 items, which is also
/// the most users a cluster can have. Its pages have neither limit nor offset nor links.
#[doc(alias = "clustersUsersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterUsers {
    cluster_id: ClusterId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListClusterUsers {
    /// Lists every user of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), limit: None, offset: None }
    }

    /// The maximum number of items, 1 to 1000; the API's default is 100.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The number of items to skip; the API's default is 0.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for ListClusterUsers {
    type Output = UserList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersUsersGet", Method::GET, "/clusters/{clusterId}/users");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusterUsers {
    type Item = User;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a database user.
///
/// `POST /clusters/{clusterId}/users`, returns the [`User`]. The user is usable once the cluster, `BUSY` meanwhile, is
/// `AVAILABLE` again: users have no state of their own. The response never holds the password.
#[doc(alias = "clustersUsersPost")]
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
        &OperationInfo::new(&PRODUCT, "clustersUsersPost", Method::POST, "/clusters/{clusterId}/users");

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
#[doc(alias = "clustersUsersFindById")]
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
    /// * `username`: The name of the user, which is its key.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into() }
    }
}

impl Operation for GetClusterUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersUsersFindById", Method::GET, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the password or the roles of a database user.
///
/// `PATCH /clusters/{clusterId}/users/{username}`, returns the [`User`]. Roles are replaced as a whole. The cluster is
/// `BUSY` until the change is complete.
#[doc(alias = "clustersUsersPatch")]
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
    /// * `username`: The name of the user, which is its key.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>, user: impl Into<UserUpdate>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into(), user: user.into() }
    }
}

impl Operation for UpdateClusterUser {
    type Output = User;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersUsersPatch", Method::PATCH, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).properties(&self.user)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a database user.
///
/// `DELETE /clusters/{clusterId}/users/{username}`, returns the [`User`] or nothing. It is gone once reading it returns
/// 404.
#[doc(alias = "clustersUsersDelete")]
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
    /// * `username`: The name of the user, which is its key.
    pub fn new(cluster_id: impl Into<ClusterId>, username: impl Into<Username>) -> Self {
        Self { cluster_id: cluster_id.into(), username: username.into() }
    }
}

impl Operation for DeleteClusterUser {
    type Output = Option<User>;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersUsersDelete", Method::DELETE, "/clusters/{clusterId}/users/{username}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.username.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}

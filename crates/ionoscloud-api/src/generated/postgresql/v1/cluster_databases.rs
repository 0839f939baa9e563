// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, Database, DatabaseList, DatabaseName, NewDatabase};

use super::PRODUCT;

/// Lists the databases of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/databases`, returns a [`DatabaseList`]. Databases of the service itself are included. A
/// new database may be missing for a while.
#[doc(alias = "databasesList")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterDatabases {
    cluster_id: ClusterId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListClusterDatabases {
    /// Lists every database of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), limit: None, offset: None }
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
}

impl Operation for ListClusterDatabases {
    type Output = DatabaseList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "databasesList", Method::GET, "/clusters/{clusterId}/databases");

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

impl Paged for ListClusterDatabases {
    type Item = Database;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a database in a cluster.
///
/// `POST /clusters/{clusterId}/databases`, returns the [`Database`]. Not idempotent. A database has no state of its
/// own.
#[doc(alias = "databasesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateClusterDatabase {
    cluster_id: ClusterId,
    database: NewDatabase,
}

impl CreateClusterDatabase {
    /// Creates this database in this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>, database: impl Into<NewDatabase>) -> Self {
        Self { cluster_id: cluster_id.into(), database: database.into() }
    }
}

impl Operation for CreateClusterDatabase {
    type Output = Database;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "databasesPost", Method::POST, "/clusters/{clusterId}/databases");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).properties(&self.database)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one database.
///
/// `GET /clusters/{clusterId}/databases/{databasename}`, returns the [`Database`]. Returns 404 once a deletion is
/// complete.
#[doc(alias = "databasesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetClusterDatabase {
    cluster_id: ClusterId,
    database: DatabaseName,
}

impl GetClusterDatabase {
    /// Returns the database of this cluster with this name.
    ///
    /// * `cluster_id`: The cluster.
    /// * `database`: The name of the database.
    pub fn new(cluster_id: impl Into<ClusterId>, database: impl Into<DatabaseName>) -> Self {
        Self { cluster_id: cluster_id.into(), database: database.into() }
    }
}

impl Operation for GetClusterDatabase {
    type Output = Database;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "databasesGet", Method::GET, "/clusters/{clusterId}/databases/{databasename}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.database.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a database with its data.
///
/// `DELETE /clusters/{clusterId}/databases/{databasename}`, returns nothing. Gone once reading it returns 404.
#[doc(alias = "databasesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteClusterDatabase {
    cluster_id: ClusterId,
    database: DatabaseName,
}

impl DeleteClusterDatabase {
    /// Deletes the database of this cluster with this name.
    ///
    /// * `cluster_id`: The cluster.
    /// * `database`: The name of the database.
    pub fn new(cluster_id: impl Into<ClusterId>, database: impl Into<DatabaseName>) -> Self {
        Self { cluster_id: cluster_id.into(), database: database.into() }
    }
}

impl Operation for DeleteClusterDatabase {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "databasesDelete",
        Method::DELETE,
        "/clusters/{clusterId}/databases/{databasename}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.database.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

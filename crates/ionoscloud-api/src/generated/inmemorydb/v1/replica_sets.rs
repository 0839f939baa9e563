// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::inmemorydb::v1::{NewReplicaSet, ReplicaSet, ReplicaSetId, ReplicaSetList};

use super::PRODUCT;

/// Lists the replica sets of the location, one page at a time.
///
/// `GET /replicasets`, returns a [`ReplicaSetList`].
#[doc(alias = "replicasetsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListReplicaSets {
    offset: Option<u32>,
    limit: Option<u32>,
    name: Option<String>,
}

impl ListReplicaSets {
    /// Lists every replica set of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Operation for ListReplicaSets {
    type Output = ReplicaSetList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "replicasetsGet", Method::GET, "/replicasets");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.name", &self.name)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListReplicaSets {
    type Item = ReplicaSet;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a replica set; it is usable once its state is `AVAILABLE`.
///
/// `POST /replicasets`, returns the [`ReplicaSet`]. Not idempotent: a repetition creates a second replica set, and
/// names are not unique.
#[doc(alias = "replicasetsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateReplicaSet {
    replica_set: NewReplicaSet,
}

impl CreateReplicaSet {
    /// Creates this replica set.
    pub fn new(replica_set: impl Into<NewReplicaSet>) -> Self {
        Self { replica_set: replica_set.into() }
    }
}

impl Operation for CreateReplicaSet {
    type Output = ReplicaSet;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "replicasetsPost", Method::POST, "/replicasets");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.replica_set)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one replica set, the one to poll during a change.
///
/// `GET /replicasets/{replicasetId}`, returns the [`ReplicaSet`]. Returns 404 once a deletion is complete.
#[doc(alias = "replicasetsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReplicaSet {
    replica_set_id: ReplicaSetId,
}

impl GetReplicaSet {
    /// Returns the replica set with this id.
    ///
    /// * `replica_set_id`: The replica set.
    pub fn new(replica_set_id: impl Into<ReplicaSetId>) -> Self {
        Self { replica_set_id: replica_set_id.into() }
    }
}

impl Operation for GetReplicaSet {
    type Output = ReplicaSet;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "replicasetsFindById", Method::GET, "/replicasets/{replicasetId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.replica_set_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the settings of a replica set, or creates a replica set with this id if there is none.
///
/// `PUT /replicasets/{replicasetId}`, returns the [`ReplicaSet`]. Members that are not set return to their defaults.
/// The credentials have to be sent again. Network, credentials and initial snapshot cannot change.
#[doc(alias = "replicasetsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceReplicaSet {
    replica_set_id: ReplicaSetId,
    replica_set: NewReplicaSet,
}

impl ReplaceReplicaSet {
    /// Replaces the settings of this replica set.
    ///
    /// * `replica_set_id`: The replica set.
    pub fn new(replica_set_id: impl Into<ReplicaSetId>, replica_set: impl Into<NewReplicaSet>) -> Self {
        Self { replica_set_id: replica_set_id.into(), replica_set: replica_set.into() }
    }
}

impl Operation for ReplaceReplicaSet {
    type Output = ReplicaSet;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "replicasetsPut", Method::PUT, "/replicasets/{replicasetId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.replica_set_id.as_str()])
            .properties_with_id(self.replica_set_id.as_str(), &self.replica_set)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a replica set with its data.
///
/// `DELETE /replicasets/{replicasetId}`, returns nothing. The replica set is gone once reading it returns 404. Its LAN
/// stays locked for about a minute; a data centre that is deleted earlier may stay locked.
#[doc(alias = "replicasetsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteReplicaSet {
    replica_set_id: ReplicaSetId,
}

impl DeleteReplicaSet {
    /// Deletes this replica set.
    ///
    /// * `replica_set_id`: The replica set.
    pub fn new(replica_set_id: impl Into<ReplicaSetId>) -> Self {
        Self { replica_set_id: replica_set_id.into() }
    }
}

impl Operation for DeleteReplicaSet {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "replicasetsDelete", Method::DELETE, "/replicasets/{replicasetId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.replica_set_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

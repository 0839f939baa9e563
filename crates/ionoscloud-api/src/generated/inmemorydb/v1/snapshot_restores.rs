// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::inmemorydb::v1::{NewRestore, Restore, RestoreId, RestoreList, SnapshotId};

use super::PRODUCT;

/// Lists the restores of a snapshot, one page at a time.
///
/// `GET /snapshots/{snapshotId}/restores`, returns a [`RestoreList`].
#[doc(alias = "snapshotsRestoresGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSnapshotRestores {
    snapshot_id: SnapshotId,
    offset: Option<u32>,
    limit: Option<u32>,
    name: Option<String>,
}

impl ListSnapshotRestores {
    /// Lists every restore of this snapshot.
    ///
    /// * `snapshot_id`: The snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into(), offset: None, limit: None, name: None }
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

impl Operation for ListSnapshotRestores {
    type Output = RestoreList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsRestoresGet", Method::GET, "/snapshots/{snapshotId}/restores");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.name", &self.name)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListSnapshotRestores {
    type Item = Restore;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Restores a snapshot into a replica set, in place.
///
/// `POST /snapshots/{snapshotId}/restores`, returns the [`Restore`]. Not idempotent: a repetition restores a second
/// time. Changes to the replica set since the snapshot are lost. The snapshot has to be in the data centre of the
/// replica set.
#[doc(alias = "snapshotsRestoresPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateSnapshotRestore {
    snapshot_id: SnapshotId,
    restore: NewRestore,
}

impl CreateSnapshotRestore {
    /// Restores this snapshot.
    ///
    /// * `snapshot_id`: The snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, restore: impl Into<NewRestore>) -> Self {
        Self { snapshot_id: snapshot_id.into(), restore: restore.into() }
    }
}

impl Operation for CreateSnapshotRestore {
    type Output = Restore;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsRestoresPost", Method::POST, "/snapshots/{snapshotId}/restores");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()]).properties(&self.restore)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one restore, the one to poll while it runs.
///
/// `GET /snapshots/{snapshotId}/restores/{restoreId}`, returns the [`Restore`].
#[doc(alias = "snapshotsRestoresFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSnapshotRestore {
    snapshot_id: SnapshotId,
    restore_id: RestoreId,
}

impl GetSnapshotRestore {
    /// Returns the restore with this id.
    ///
    /// * `snapshot_id`: The snapshot.
    /// * `restore_id`: The restore.
    pub fn new(snapshot_id: impl Into<SnapshotId>, restore_id: impl Into<RestoreId>) -> Self {
        Self { snapshot_id: snapshot_id.into(), restore_id: restore_id.into() }
    }
}

impl Operation for GetSnapshotRestore {
    type Output = Restore;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "snapshotsRestoresFindById",
        Method::GET,
        "/snapshots/{snapshotId}/restores/{restoreId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str(), self.restore_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::inmemorydb::v2::{ClusterId, Snapshot, SnapshotId, SnapshotList};

use super::PRODUCT;

/// Lists the snapshots of all clusters of the location, one page at a time, those of deleted clusters included.
///
/// `GET /snapshots`, returns a [`SnapshotList`].
#[doc(alias = "snapshotsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSnapshots {
    offset: Option<u32>,
    limit: Option<u32>,
    cluster_id: Option<ClusterId>,
}

impl ListSnapshots {
    /// Lists every snapshot of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The cluster of the snapshots.
    #[doc(alias = "filter.clusterId")]
    pub fn cluster_id(mut self, cluster_id: impl Into<ClusterId>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }
}

impl Operation for ListSnapshots {
    type Output = SnapshotList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "snapshotsGet", Method::GET, "/snapshots");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("filter.clusterId", &self.cluster_id)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListSnapshots {
    type Item = Snapshot;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns one snapshot.
///
/// `GET /snapshots/{snapshotId}`, returns the [`Snapshot`].
#[doc(alias = "snapshotsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSnapshot {
    snapshot_id: SnapshotId,
}

impl GetSnapshot {
    /// Returns the snapshot with this id.
    ///
    /// * `snapshot_id`: The snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

impl Operation for GetSnapshot {
    type Output = Snapshot;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsFindById", Method::GET, "/snapshots/{snapshotId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

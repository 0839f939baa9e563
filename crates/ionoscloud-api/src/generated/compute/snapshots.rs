// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{Snapshot, SnapshotId, SnapshotList, SnapshotReplacement, SnapshotUpdate};

use super::PRODUCT;

/// Lists the snapshots.
///
/// `GET /snapshots`, returns the [`SnapshotList`].
#[doc(alias = "snapshotsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSnapshots {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListSnapshots {
    /// Lists every snapshot.
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

impl Operation for ListSnapshots {
    type Output = SnapshotList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "snapshotsGet", Method::GET, "/snapshots");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListSnapshots {
    type Item = Snapshot;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns a snapshot.
///
/// `GET /snapshots/{snapshotId}`, returns the [`Snapshot`].
#[doc(alias = "snapshotsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSnapshot {
    snapshot_id: SnapshotId,
    depth: Option<u32>,
}

impl GetSnapshot {
    /// Returns the snapshot with this id.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetSnapshot {
    type Output = Snapshot;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsFindById", Method::GET, "/snapshots/{snapshotId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a snapshot; members that are not set are reset.
///
/// `PUT /snapshots/{snapshotId}`, returns the [`Snapshot`].
#[doc(alias = "snapshotsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceSnapshot {
    snapshot_id: SnapshotId,
    snapshot: SnapshotReplacement,
    depth: Option<u32>,
}

impl ReplaceSnapshot {
    /// Replaces this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, snapshot: impl Into<SnapshotReplacement>) -> Self {
        Self { snapshot_id: snapshot_id.into(), snapshot: snapshot.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceSnapshot {
    type Output = Snapshot;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsPut", Method::PUT, "/snapshots/{snapshotId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.snapshot)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a snapshot; members that are not set stay as they are.
///
/// `PATCH /snapshots/{snapshotId}`, returns the [`Snapshot`].
#[doc(alias = "snapshotsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateSnapshot {
    snapshot_id: SnapshotId,
    snapshot: SnapshotUpdate,
    depth: Option<u32>,
}

impl UpdateSnapshot {
    /// Changes this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, snapshot: impl Into<SnapshotUpdate>) -> Self {
        Self { snapshot_id: snapshot_id.into(), snapshot: snapshot.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateSnapshot {
    type Output = Snapshot;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsPatch", Method::PATCH, "/snapshots/{snapshotId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()]).query("depth", &self.depth).json(&self.snapshot)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a snapshot.
///
/// `DELETE /snapshots/{snapshotId}`, returns nothing.
#[doc(alias = "snapshotsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteSnapshot {
    snapshot_id: SnapshotId,
}

impl DeleteSnapshot {
    /// Deletes this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into() }
    }
}

impl Operation for DeleteSnapshot {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsDelete", Method::DELETE, "/snapshots/{snapshotId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

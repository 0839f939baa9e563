// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{NewResourceLabel, ResourceLabel, ResourceLabelList, SnapshotId};

use super::PRODUCT;

/// Lists the labels of a snapshot.
///
/// `GET /snapshots/{snapshotId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "snapshotsLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSnapshotLabels {
    snapshot_id: SnapshotId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListSnapshotLabels {
    /// Lists every label of this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
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

impl Operation for ListSnapshotLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsLabelsGet", Method::GET, "/snapshots/{snapshotId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()])
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

impl Paged for ListSnapshotLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label of a snapshot.
///
/// `POST /snapshots/{snapshotId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "snapshotsLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateSnapshotLabel {
    snapshot_id: SnapshotId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateSnapshotLabel {
    /// Creates this label of this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, label: impl Into<NewResourceLabel>) -> Self {
        Self { snapshot_id: snapshot_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateSnapshotLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsLabelsPost", Method::POST, "/snapshots/{snapshotId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label of a snapshot.
///
/// `GET /snapshots/{snapshotId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "snapshotsLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSnapshotLabel {
    snapshot_id: SnapshotId,
    key: String,
    depth: Option<u32>,
}

impl GetSnapshotLabel {
    /// Returns the label of this snapshot with this key.
    pub fn new(snapshot_id: impl Into<SnapshotId>, key: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetSnapshotLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsLabelsFindByKey", Method::GET, "/snapshots/{snapshotId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str(), &self.key]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label of a snapshot; members that are not set are reset.
///
/// `PUT /snapshots/{snapshotId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "snapshotsLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceSnapshotLabel {
    snapshot_id: SnapshotId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceSnapshotLabel {
    /// Replaces this label of this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, key: impl Into<String>, label: impl Into<NewResourceLabel>) -> Self {
        Self { snapshot_id: snapshot_id.into(), key: key.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceSnapshotLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsLabelsPut", Method::PUT, "/snapshots/{snapshotId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label of a snapshot.
///
/// `DELETE /snapshots/{snapshotId}/labels/{key}`, returns nothing.
#[doc(alias = "snapshotsLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteSnapshotLabel {
    snapshot_id: SnapshotId,
    key: String,
}

impl DeleteSnapshotLabel {
    /// Deletes this label of this snapshot.
    pub fn new(snapshot_id: impl Into<SnapshotId>, key: impl Into<String>) -> Self {
        Self { snapshot_id: snapshot_id.into(), key: key.into() }
    }
}

impl Operation for DeleteSnapshotLabel {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotsLabelsDelete", Method::DELETE, "/snapshots/{snapshotId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

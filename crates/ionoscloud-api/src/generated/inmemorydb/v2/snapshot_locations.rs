// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::inmemorydb::v2::{SnapshotLocation, SnapshotLocationId, SnapshotLocationList};

use super::PRODUCT;

/// Lists the regions of the object storage in which snapshots can be kept, one page at a time.
///
/// `GET /snapshot-locations`, returns a [`SnapshotLocationList`].
#[doc(alias = "snapshotlocationsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSnapshotLocations {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListSnapshotLocations {
    /// Lists every snapshot location.
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
}

impl Operation for ListSnapshotLocations {
    type Output = SnapshotLocationList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "snapshotlocationsGet", Method::GET, "/snapshot-locations");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListSnapshotLocations {
    type Item = SnapshotLocation;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Returns one snapshot location.
///
/// `GET /snapshot-locations/{snapshotLocationId}`, returns the [`SnapshotLocation`].
#[doc(alias = "snapshotlocationsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSnapshotLocation {
    snapshot_location_id: SnapshotLocationId,
}

impl GetSnapshotLocation {
    /// Returns the snapshot location with this id.
    ///
    /// * `snapshot_location_id`: The entry of the list of snapshot locations.
    pub fn new(snapshot_location_id: impl Into<SnapshotLocationId>) -> Self {
        Self { snapshot_location_id: snapshot_location_id.into() }
    }
}

impl Operation for GetSnapshotLocation {
    type Output = SnapshotLocation;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "snapshotlocationsFindById",
        Method::GET,
        "/snapshot-locations/{snapshotLocationId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.snapshot_location_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mongodb::{ClusterId, Snapshot, SnapshotList};

use super::PRODUCT;

/// Lists the snapshots of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/snapshots`, returns a [`SnapshotList`]. Without a limit the API sends 100 items. It takes
/// one snapshot a day and keeps it for 7; a new cluster has its first within a day.
#[doc(alias = "clustersSnapshotsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterSnapshots {
    cluster_id: ClusterId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListClusterSnapshots {
    /// Lists every snapshot of this cluster.
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

impl Operation for ListClusterSnapshots {
    type Output = SnapshotList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersSnapshotsGet", Method::GET, "/clusters/{clusterId}/snapshots");

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

impl Paged for ListClusterSnapshots {
    type Item = Snapshot;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, Timestamp, decode};
use ionoscloud_models::mongodb::{ClusterId, ClusterLogs, LogDirection};

use super::PRODUCT;

/// Returns the log messages of a cluster, grouped by instance.
///
/// `GET /clusters/{clusterId}/logs`, returns the [`ClusterLogs`]. Without a limit the API sends 100 messages, the
/// newest first. It reaches back 30 days.
#[doc(alias = "clustersLogsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetClusterLogs {
    cluster_id: ClusterId,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    direction: Option<LogDirection>,
    limit: Option<u32>,
}

impl GetClusterLogs {
    /// Returns the latest messages of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), start: None, end: None, direction: None, limit: None }
    }

    /// The time of the first message, at most 30 days back.
    pub fn start(mut self, start: impl Into<Timestamp>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// The time before which messages were written; later than `start`.
    pub fn end(mut self, end: impl Into<Timestamp>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// The end of the period to begin with; the API's default is `Backward`, the newest first.
    pub fn direction(mut self, direction: impl Into<LogDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// The maximum number of messages, 1 to 5000; the API's default is 100.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for GetClusterLogs {
    type Output = ClusterLogs;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersLogsGet", Method::GET, "/clusters/{clusterId}/logs");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()])
            .query("start", &self.start)
            .query("end", &self.end)
            .query("direction", &self.direction)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

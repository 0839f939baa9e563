// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, Timestamp, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, ClusterLogs, LogDirection};

use super::PRODUCT;

/// Returns log messages of a cluster, grouped by instance.
///
/// `GET /clusters/{clusterId}/logs`, returns the [`ClusterLogs`]. By default the 100 newest messages.
#[doc(alias = "clusterLogsGet")]
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

    /// The time of the earliest message, at most 30 days back.
    pub fn start(mut self, start: impl Into<Timestamp>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// The time that ends the period.
    pub fn end(mut self, end: impl Into<Timestamp>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// End of the period from which to read; `Backward` by default, the newest first.
    pub fn direction(mut self, direction: impl Into<LogDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// The maximum number of messages, 1 to 5000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for GetClusterLogs {
    type Output = ClusterLogs;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clusterLogsGet", Method::GET, "/clusters/{clusterId}/logs");

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

// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mariadb::v1::{Backup, BackupList, ClusterId};

use super::PRODUCT;

/// Lists the backups of a cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/backups`, returns a [`BackupList`].
#[doc(alias = "clusterBackupsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterBackups {
    cluster_id: ClusterId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListClusterBackups {
    /// Lists every backup of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into(), limit: None, offset: None }
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
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

impl Operation for ListClusterBackups {
    type Output = BackupList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clusterBackupsGet", Method::GET, "/clusters/{clusterId}/backups");

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

impl Paged for ListClusterBackups {
    type Item = Backup;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

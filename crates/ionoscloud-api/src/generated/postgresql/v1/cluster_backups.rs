// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{Backup, BackupId, BackupList, ClusterId};

use super::PRODUCT;

/// Lists the backups of all clusters, one page at a time, those of deleted clusters included.
///
/// `GET /clusters/backups`, returns a [`BackupList`].
#[doc(alias = "clustersBackupsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBackups {
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListBackups {
    /// Lists every backup of the contract.
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum number of items in a page; 100 by default.
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

impl Operation for ListBackups {
    type Output = BackupList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersBackupsGet", Method::GET, "/clusters/backups");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("limit", &self.limit).query("offset", &self.offset).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListBackups {
    type Item = Backup;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Returns one backup.
///
/// `GET /clusters/backups/{backupId}`, returns the [`Backup`].
#[doc(alias = "clustersBackupsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBackup {
    backup_id: BackupId,
}

impl GetBackup {
    /// Returns the backup with this id.
    ///
    /// * `backup_id`: The backup.
    pub fn new(backup_id: impl Into<BackupId>) -> Self {
        Self { backup_id: backup_id.into() }
    }
}

impl Operation for GetBackup {
    type Output = Backup;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersBackupsFindById", Method::GET, "/clusters/backups/{backupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Lists the backups of one cluster, one page at a time.
///
/// `GET /clusters/{clusterId}/backups`, returns a [`BackupList`]. A new cluster has its first backup within minutes.
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

    /// The maximum number of items in a page; 100 by default.
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

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

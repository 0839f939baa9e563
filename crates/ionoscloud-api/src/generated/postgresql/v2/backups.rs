// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::postgresql::v2::{Backup, BackupId, BackupList, ClusterId};

use super::PRODUCT;

/// Lists the backups of all clusters of the location, one page at a time, those of deleted clusters included.
///
/// `GET /backups`, returns a [`BackupList`].
#[doc(alias = "backupsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBackups {
    offset: Option<u32>,
    limit: Option<u32>,
    cluster_id: Option<ClusterId>,
}

impl ListBackups {
    /// Lists every backup of the location.
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

    /// The cluster of the backups.
    #[doc(alias = "filter.clusterId")]
    pub fn cluster_id(mut self, cluster_id: impl Into<ClusterId>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }
}

impl Operation for ListBackups {
    type Output = BackupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "backupsGet", Method::GET, "/backups");

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

impl Paged for ListBackups {
    type Item = Backup;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns one backup.
///
/// `GET /backups/{backupId}`, returns the [`Backup`].
#[doc(alias = "backupsFindById")]
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
        &OperationInfo::new(&PRODUCT, "backupsFindById", Method::GET, "/backups/{backupId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

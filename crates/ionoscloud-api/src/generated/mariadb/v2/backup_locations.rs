// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mariadb::v2::{BackupLocation, BackupLocationId, BackupLocationList};

use super::PRODUCT;

/// Lists the regions of the object storage in which backups can be kept, one page at a time.
///
/// `GET /backup-locations`, returns a [`BackupLocationList`].
#[doc(alias = "backuplocationsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBackupLocations {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListBackupLocations {
    /// Lists every backup location.
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

impl Operation for ListBackupLocations {
    type Output = BackupLocationList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backuplocationsGet", Method::GET, "/backup-locations");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListBackupLocations {
    type Item = BackupLocation;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Returns one backup location.
///
/// `GET /backup-locations/{backupLocationId}`, returns the [`BackupLocation`].
#[doc(alias = "backuplocationsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBackupLocation {
    backup_location_id: BackupLocationId,
}

impl GetBackupLocation {
    /// Returns the backup location with this id.
    ///
    /// * `backup_location_id`: The entry of the list of backup locations.
    pub fn new(backup_location_id: impl Into<BackupLocationId>) -> Self {
        Self { backup_location_id: backup_location_id.into() }
    }
}

impl Operation for GetBackupLocation {
    type Output = BackupLocation;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backuplocationsFindById", Method::GET, "/backup-locations/{backupLocationId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_location_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

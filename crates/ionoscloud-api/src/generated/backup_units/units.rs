// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::backup_units::{BackupUnit, BackupUnitId, BackupUnitList, BackupUnitUpdate, NewBackupUnit};

use super::PRODUCT;

/// Lists the backup units.
///
/// `GET /backupunits`, returns the [`BackupUnitList`].
#[doc(alias = "backupunitsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBackupUnits {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListBackupUnits {
    /// Lists every backup unit.
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

impl Operation for ListBackupUnits {
    type Output = BackupUnitList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "backupunitsGet", Method::GET, "/backupunits");

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

impl Paged for ListBackupUnits {
    type Item = BackupUnit;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a backup unit.
///
/// `POST /backupunits`, returns the [`BackupUnit`]. Not idempotent; a second one with the same name is rejected. The
/// password is in no response.
#[doc(alias = "backupunitsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateBackupUnit {
    backup_unit: NewBackupUnit,
    depth: Option<u32>,
}

impl CreateBackupUnit {
    /// Creates this backup unit.
    pub fn new(backup_unit: impl Into<NewBackupUnit>) -> Self {
        Self { backup_unit: backup_unit.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateBackupUnit {
    type Output = BackupUnit;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "backupunitsPost", Method::POST, "/backupunits");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.backup_unit)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a backup unit.
///
/// `GET /backupunits/{backupunitId}`, returns the [`BackupUnit`].
#[doc(alias = "backupunitsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBackupUnit {
    backup_unit_id: BackupUnitId,
    depth: Option<u32>,
}

impl GetBackupUnit {
    /// Returns the backup unit with this id.
    pub fn new(backup_unit_id: impl Into<BackupUnitId>) -> Self {
        Self { backup_unit_id: backup_unit_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetBackupUnit {
    type Output = BackupUnit;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backupunitsFindById", Method::GET, "/backupunits/{backupunitId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_unit_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a backup unit; members that are not set are reset.
///
/// `PUT /backupunits/{backupunitId}`, returns the [`BackupUnit`].
#[doc(alias = "backupunitsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceBackupUnit {
    backup_unit_id: BackupUnitId,
    backup_unit: NewBackupUnit,
    depth: Option<u32>,
}

impl ReplaceBackupUnit {
    /// Replaces this backup unit.
    pub fn new(backup_unit_id: impl Into<BackupUnitId>, backup_unit: impl Into<NewBackupUnit>) -> Self {
        Self { backup_unit_id: backup_unit_id.into(), backup_unit: backup_unit.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceBackupUnit {
    type Output = BackupUnit;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backupunitsPut", Method::PUT, "/backupunits/{backupunitId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_unit_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.backup_unit)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a backup unit; members that are not set stay as they are.
///
/// `PATCH /backupunits/{backupunitId}`, returns the [`BackupUnit`].
#[doc(alias = "backupunitsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateBackupUnit {
    backup_unit_id: BackupUnitId,
    backup_unit: BackupUnitUpdate,
    depth: Option<u32>,
}

impl UpdateBackupUnit {
    /// Changes this backup unit.
    pub fn new(backup_unit_id: impl Into<BackupUnitId>, backup_unit: impl Into<BackupUnitUpdate>) -> Self {
        Self { backup_unit_id: backup_unit_id.into(), backup_unit: backup_unit.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateBackupUnit {
    type Output = BackupUnit;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backupunitsPatch", Method::PATCH, "/backupunits/{backupunitId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_unit_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.backup_unit)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a backup unit.
///
/// `DELETE /backupunits/{backupunitId}`, returns nothing. All backups in it are deleted too.
#[doc(alias = "backupunitsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteBackupUnit {
    backup_unit_id: BackupUnitId,
}

impl DeleteBackupUnit {
    /// Deletes this backup unit.
    pub fn new(backup_unit_id: impl Into<BackupUnitId>) -> Self {
        Self { backup_unit_id: backup_unit_id.into() }
    }
}

impl Operation for DeleteBackupUnit {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backupunitsDelete", Method::DELETE, "/backupunits/{backupunitId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_unit_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

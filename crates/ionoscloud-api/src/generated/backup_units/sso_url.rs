// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::backup_units::{BackupUnitId, SsoUrl};

use super::PRODUCT;

/// Returns a URL that logs in to a backup unit without a password.
///
/// `GET /backupunits/{backupunitId}/ssourl`, returns the [`SsoUrl`].
#[doc(alias = "backupunitsSsourlGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBackupUnitSsoUrl {
    backup_unit_id: BackupUnitId,
}

impl GetBackupUnitSsoUrl {
    /// Returns the URL of this backup unit.
    pub fn new(backup_unit_id: impl Into<BackupUnitId>) -> Self {
        Self { backup_unit_id: backup_unit_id.into() }
    }
}

impl Operation for GetBackupUnitSsoUrl {
    type Output = SsoUrl;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "backupunitsSsourlGet", Method::GET, "/backupunits/{backupunitId}/ssourl");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.backup_unit_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

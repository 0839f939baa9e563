// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Backup units: storage for the backups that agents make inside of servers.
//!
//! A backup unit is `BUSY` at first and `AVAILABLE` once it is usable.
//!
//! # Backup units
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackupUnits`] | `GET /backupunits` | [`BackupUnitList`](ionoscloud_models::backup_units::BackupUnitList) |
//! | [`CreateBackupUnit`] | `POST /backupunits` | [`BackupUnit`](ionoscloud_models::backup_units::BackupUnit) |
//! | [`GetBackupUnit`] | `GET /backupunits/{backupunitId}` | [`BackupUnit`](ionoscloud_models::backup_units::BackupUnit) |
//! | [`ReplaceBackupUnit`] | `PUT /backupunits/{backupunitId}` | [`BackupUnit`](ionoscloud_models::backup_units::BackupUnit) |
//! | [`UpdateBackupUnit`] | `PATCH /backupunits/{backupunitId}` | [`BackupUnit`](ionoscloud_models::backup_units::BackupUnit) |
//! | [`DeleteBackupUnit`] | `DELETE /backupunits/{backupunitId}` | nothing |
//! | [`GetBackupUnitSsoUrl`] | `GET /backupunits/{backupunitId}/ssourl` | [`SsoUrl`](ionoscloud_models::backup_units::SsoUrl) |

pub mod kinds;
mod sso_url;
mod units;

pub use self::sso_url::*;
pub use self::units::*;
pub use super::cloud_api::PRODUCT;

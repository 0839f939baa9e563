// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Backup units: storage for the backups that agents make inside of servers.
//!
//! A backup unit is `BUSY` at first and `AVAILABLE` once it is usable.

mod units;

pub use self::units::*;
pub use super::cloud_api::{BackupUnitId, ResourceMetadata, ResourceMetadataState, ResourceType, SsoUrl};

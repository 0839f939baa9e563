//! Backup units: storage for the backups that agents make inside of servers.

pub use ionoscloud_api::backup_units as operations;
pub use ionoscloud_models::backup_units::*;

pub use crate::generated::backup_units::*;

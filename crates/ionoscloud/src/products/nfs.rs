//! Network File Storage: clusters with their shares.

pub use ionoscloud_api::nfs as operations;
pub use ionoscloud_models::nfs::*;

pub use crate::generated::nfs::*;

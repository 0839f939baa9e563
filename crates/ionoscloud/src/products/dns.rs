//! Cloud DNS: zones with their records, secondary zones, reverse records.

pub use ionoscloud_api::dns as operations;
pub use ionoscloud_models::dns::*;

pub use crate::generated::dns::*;

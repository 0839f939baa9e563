//! Monitoring Service: pipelines and the central monitoring.

pub use ionoscloud_api::monitoring as operations;
pub use ionoscloud_models::monitoring::*;

pub use crate::generated::monitoring::*;

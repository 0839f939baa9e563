//! Logging Service: pipelines and the central logging.

pub use ionoscloud_api::logging as operations;
pub use ionoscloud_models::logging::*;

pub use crate::generated::logging::*;

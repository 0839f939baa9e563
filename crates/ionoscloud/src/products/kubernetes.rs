//! Managed Kubernetes: clusters, their node pools and nodes.

pub use ionoscloud_api::kubernetes as operations;
pub use ionoscloud_models::kubernetes::*;

pub use crate::generated::kubernetes::*;

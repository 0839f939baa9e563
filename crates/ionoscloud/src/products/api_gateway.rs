//! API Gateway: gateways with their routes.

pub use ionoscloud_api::api_gateway as operations;
pub use ionoscloud_models::api_gateway::*;

pub use crate::generated::api_gateway::*;

//! User management: users and groups of a contract, and what is shared with them.

pub use ionoscloud_api::user_management as operations;
pub use ionoscloud_models::user_management::*;

pub use crate::generated::user_management::*;

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! User management: users and groups of a contract, what groups may do, and what is shared with them.
//!
//! Users and groups have no state: a change is done when its request is.

mod group_shares;
mod groups;
mod ids;
mod resources;
mod user_s3_keys;
mod users;

pub use self::group_shares::*;
pub use self::groups::*;
pub use self::ids::*;
pub use self::resources::*;
pub use self::user_s3_keys::*;
pub use self::users::*;
pub use super::cloud_api::{ResourceId, ResourceMetadata, ResourceMetadataState, ResourceType, SsoUrl};

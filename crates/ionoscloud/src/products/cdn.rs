//! CDN: distributions.

pub use ionoscloud_api::cdn as operations;
pub use ionoscloud_models::cdn::*;

pub use crate::generated::cdn::*;

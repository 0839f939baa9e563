//! Compute: data centres with their servers, volumes and networks, and what belongs to them.
//!
//! Every write is accepted at once and processed later; [`wait`](crate::InProgress::wait) waits for its request, then
//! for the resource and its data centre.

pub use ionoscloud_api::compute as operations;
pub use ionoscloud_models::compute::*;

pub use crate::generated::compute::*;

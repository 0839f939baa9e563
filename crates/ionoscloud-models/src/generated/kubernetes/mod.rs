// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Managed Kubernetes: clusters, their node pools and nodes.
//!
//! A cluster is `DEPLOYING` at first and `ACTIVE` once it is usable; a change makes it `UPDATING`, or `BUSY`. Changes
//! of a node pool need an `ACTIVE` cluster. A PUT replaces: what it leaves out is reset, lists included.
//!
//! RAM is in MB, storage in GB.

mod clusters;
mod common;
mod ids;
mod node_pool_nodes;
mod node_pools;
mod node_pools_input;

pub use self::clusters::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::node_pool_nodes::*;
pub use self::node_pools::*;
pub use self::node_pools_input::*;
pub use super::cloud_api::{
    AvailabilityZone, ClusterId, NodePoolId, ResourceMetadata, ResourceMetadataState, ResourceType,
};

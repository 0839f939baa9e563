// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

//! Managed Stackable Data Platform: clusters with node pools, which run the programs of the Stackable platform.
//!
//! **The product has ended.** The vendor's tools removed it in August 2025; its document is still published. The
//! operations are here for what is left of it, and nothing new should use them. Versions went away one after the other,
//! so that no version is safe as a default: `ListVersions` has those of today. There is no noun here: operations are
//! sent one by one.

mod cluster_node_pools;
mod clusters;
mod common;
mod ids;
mod versions;

pub use self::cluster_node_pools::*;
pub use self::clusters::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::versions::*;

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

//! In-Memory DB clusters, version 2 of the API: databases in memory that speak the protocol of Redis, with snapshots.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user, whose password is sent as a hash alone.
//!
//! RAM is in GB.

mod clusters;
mod clusters_input;
mod ids;
mod snapshot_locations;
mod snapshots;
mod versions;

pub use self::clusters::*;
pub use self::clusters_input::*;
pub use self::ids::*;
pub use self::snapshot_locations::*;
pub use self::snapshots::*;
pub use self::versions::*;

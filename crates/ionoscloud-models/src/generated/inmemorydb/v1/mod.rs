// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

//! In-Memory DB replica sets, version 1 of the API: databases in memory that speak the protocol of Redis, with
//! snapshots and restores.
//!
//! The API is regional: each location has a host of its own, and a replica set is in the location of the host that
//! created it. It takes bearer tokens only. A replica set takes minutes to provision: it is usable once its state is
//! `AVAILABLE`.
//!
//! RAM and storage are in GB.

mod ids;
mod replica_sets;
mod snapshot_restores;
mod snapshots;

pub use self::ids::*;
pub use self::replica_sets::*;
pub use self::snapshot_restores::*;
pub use self::snapshots::*;

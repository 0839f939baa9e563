// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

//! MongoDB clusters: databases as a service, with their users, snapshots and logs.
//!
//! A cluster takes minutes to provision: it is `BUSY` in the response to its creation and usable once its state is
//! `AVAILABLE`. As a rule a later change, also one of a user, makes the cluster `BUSY` again.
//!
//! Sizes of clusters are in MB, storage of templates is in GB, snapshots are in MiB.

mod cluster_logs;
mod cluster_snapshots;
mod cluster_users;
mod clusters;
mod clusters_input;
mod common;
mod ids;
mod templates;
mod versions;

pub use self::cluster_logs::*;
pub use self::cluster_snapshots::*;
pub use self::cluster_users::*;
pub use self::clusters::*;
pub use self::clusters_input::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::templates::*;
pub use self::versions::*;

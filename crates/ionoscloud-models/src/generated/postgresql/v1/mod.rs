// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

//! PostgreSQL clusters, version 1 of the API: databases as a service, with users, databases, backups and logs.
//!
//! A cluster takes minutes to provision: its state is `BUSY` in the response to its creation and `AVAILABLE` once it is
//! usable. A later change, also one of a user, makes the cluster `BUSY` again.
//!
//! RAM, storage and backups are in MB; version 2 of the API counts in GB.

mod cluster_backups;
mod cluster_databases;
mod cluster_logs;
mod cluster_users;
mod clusters;
mod common;
mod ids;
mod versions;

pub use self::cluster_backups::*;
pub use self::cluster_databases::*;
pub use self::cluster_logs::*;
pub use self::cluster_users::*;
pub use self::clusters::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::versions::*;

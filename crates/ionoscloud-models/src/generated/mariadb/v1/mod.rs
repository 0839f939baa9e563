// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

//! MariaDB clusters, version 1 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. A cluster takes minutes to provision: it is usable once its state is `AVAILABLE`.
//!
//! RAM and storage are in GB.

mod backups;
mod clusters;
mod common;
mod ids;

pub use self::backups::*;
pub use self::clusters::*;
pub use self::common::*;
pub use self::ids::*;

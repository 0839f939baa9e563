// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

//! MariaDB clusters, version 2 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user and one database from its creation on; further ones are created in SQL.
//!
//! RAM and storage are in GB.

mod backup_locations;
mod backups;
mod clusters;
mod clusters_input;
mod ids;
mod versions;

pub use self::backup_locations::*;
pub use self::backups::*;
pub use self::clusters::*;
pub use self::clusters_input::*;
pub use self::ids::*;
pub use self::versions::*;

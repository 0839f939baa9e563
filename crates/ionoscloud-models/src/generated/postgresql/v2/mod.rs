// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

//! PostgreSQL clusters, version 2 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user and one database from its creation on; further ones are created in SQL.
//!
//! RAM and storage are in GB; version 1 of the API counts in MB.

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

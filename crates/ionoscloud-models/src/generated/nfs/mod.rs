// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

//! Network File Storage: clusters of NFS servers with their shares.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. A cluster takes minutes to provision; its storage grows, and never shrinks.

mod cluster_shares;
mod clusters;
mod ids;

pub use self::cluster_shares::*;
pub use self::clusters::*;
pub use self::ids::*;

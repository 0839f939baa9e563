// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

//! Event Streams for Apache Kafka: clusters with their topics and users.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. Nothing can be changed: another size or another retention is a new cluster or a new
//! topic.
//!
//! Clients connect to the brokers with TLS and the certificate of a user, from the access of that user.

mod cluster_topics;
mod cluster_users;
mod clusters;
mod common;
mod ids;
mod user_access;
mod users;

pub use self::cluster_topics::*;
pub use self::cluster_users::*;
pub use self::clusters::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::user_access::*;
pub use self::users::*;

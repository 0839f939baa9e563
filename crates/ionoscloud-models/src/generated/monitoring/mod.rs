// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

//! Monitoring Service: pipelines that take metrics, and the central monitoring of a location.
//!
//! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that created
//! it. It takes bearer tokens only, and users need the privilege to access and manage monitoring. A user sees the
//! pipelines that the user created; the owner of the contract sees all.
//!
//! A pipeline has a key, which agents send in the header `APIKEY`. The response to its creation has it, and no other
//! response but that of its renewal, which makes a new one.

mod central;
mod ids;
mod pipeline_key;
mod pipelines;

pub use self::central::*;
pub use self::ids::*;
pub use self::pipeline_key::*;
pub use self::pipelines::*;

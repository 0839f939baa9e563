// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

//! Logging Service: pipelines that take logs and keep them for search, and the central logging of a location.
//!
//! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that created
//! it. It takes bearer tokens only. A user sees the pipelines that the user created; the owner of the contract sees
//! all.
//!
//! A pipeline has a key, which agents send logs with. The response to its creation has it, and no other response but
//! that of its renewal, which makes a new one.

mod central;
mod ids;
mod pipeline_key;
mod pipelines;

pub use self::central::*;
pub use self::ids::*;
pub use self::pipeline_key::*;
pub use self::pipelines::*;

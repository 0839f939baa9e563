// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

//! CDN: distributions, each of which serves a domain from a cache in front of its origins.
//!
//! The API has a single location and takes bearer tokens only. A distribution is `PROVISIONING` in the response that
//! creates it, and has its public IP addresses once it is `AVAILABLE`: point the domain's records at them then.

mod distributions;
mod ids;

pub use self::distributions::*;
pub use self::ids::*;

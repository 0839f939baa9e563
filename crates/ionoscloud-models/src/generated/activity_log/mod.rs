// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

//! Activity Log: the requests that a contract's users made, and their outcome.
//!
//! The API is read-only and has one host for all locations. A token needs the privilege to read the log. A contract can
//! have thousands of events in a day, so give a list dates and a limit. The shape of the pages is that of
//! Elasticsearch: `hits.hits[]._source`. The API has no resources, and the client no accessors for them: send the
//! operations one by one.

mod collection;
mod contracts;

pub use self::collection::*;
pub use self::contracts::*;

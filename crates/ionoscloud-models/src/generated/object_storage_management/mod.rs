// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

//! Object Storage Management: access keys for Object Storage, and the regions that it has.
//!
//! The API has one host for all regions and takes bearer tokens only. An access key is what programs sign their
//! requests to Object Storage with; the requests themselves go to the endpoint of a region, with any S3 client. The
//! secret part of a key is only in the responses that make it: those of a creation and of a renewal.

mod access_keys;
mod ids;
mod regions;

pub use self::access_keys::*;
pub use self::ids::*;
pub use self::regions::*;

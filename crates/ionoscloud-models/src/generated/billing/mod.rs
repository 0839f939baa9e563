// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

//! Billing: what a contract has used, what that costs, and its invoices.
//!
//! The API is read-only and has one host for all locations. Every response is complete, without pages, and that of a
//! large contract has more than a megabyte. A month is `YYYY-MM`, a day `YYYY-MM-DD`; each call is for one of them.
//! Amounts are numbers in some responses and texts in others, and a contract's number may have a leading zero where it
//! is text. The API has no resources, and the client no accessors for them: send the operations one by one.

mod common;
mod evn;
mod ids;
mod invoices;
mod products;
mod profile;
mod traffic;
mod usage;
mod utilization;

pub use self::common::*;
pub use self::evn::*;
pub use self::ids::*;
pub use self::invoices::*;
pub use self::products::*;
pub use self::profile::*;
pub use self::traffic::*;
pub use self::usage::*;
pub use self::utilization::*;

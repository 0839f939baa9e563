//! The configuration file that the vendor's tools share: profiles, addresses, failover.
//!
//! Reading it and deciding what counts are functions of its text alone; only [`load`] touches the disk.

mod cursor;
mod document;
mod duration;
mod failover;
mod load;
mod resolve;
mod yaml;

#[cfg(test)]
mod tests;

pub(crate) use self::document::{ConfigFile, Endpoint, Profile};
pub(crate) use self::failover::{Backoff, Failover};

/// Whether two names are one: case (of ASCII) and white space around them do not count, wherever names are compared.
fn same_name(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

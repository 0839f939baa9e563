//! The configuration file that the vendor's tools share: profiles, URLs, failover.
//!
//! Parsing and resolving are functions of its text alone; only [`load`] touches the disk.

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

/// Compares two names without ASCII case and surrounding white space, as everywhere in the file.
fn same_name(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

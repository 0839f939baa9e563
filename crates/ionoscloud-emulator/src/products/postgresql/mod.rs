//! PostgreSQL: two APIs that share no resource.

use std::net::Ipv4Addr;

use super::databases::Range;

pub(crate) mod v1;
pub(crate) mod v2;

/// Networks of the service itself.
const EXCLUDED: [Range; 5] = [
    (Ipv4Addr::new(10, 208, 0, 0), 12),
    (Ipv4Addr::new(10, 233, 0, 0), 18),
    (Ipv4Addr::new(10, 233, 64, 0), 18),
    (Ipv4Addr::new(10, 233, 114, 0), 24),
    (Ipv4Addr::new(192, 168, 230, 0), 24),
];

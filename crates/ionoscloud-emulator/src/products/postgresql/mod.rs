//! PostgreSQL: two APIs that share no resource.

pub(crate) mod v1;
pub(crate) mod v2;

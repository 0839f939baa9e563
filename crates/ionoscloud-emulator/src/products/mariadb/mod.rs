//! MariaDB, in two versions of its API.

pub(super) mod v1;
pub(super) mod v2;

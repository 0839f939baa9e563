// Written by `cargo xtask codegen`; do not edit.

//! The versions of the API of MariaDB clusters.

pub mod v1;
pub mod v2;

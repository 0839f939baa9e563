// Written by `cargo xtask codegen`; do not edit.

//! The versions of the inmemorydb API.

pub mod v1;
pub mod v2;

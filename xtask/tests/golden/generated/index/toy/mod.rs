// Written by `cargo xtask codegen`; do not edit.

//! The versions of the toy API.

pub mod v1;

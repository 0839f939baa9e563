// Written by `cargo xtask codegen`; do not edit.

//! The versions of the API of Toys.

pub mod v1;

// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "toy")]
pub mod toy;

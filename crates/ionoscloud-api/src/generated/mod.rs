// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "mongodb")]
pub mod mongodb;

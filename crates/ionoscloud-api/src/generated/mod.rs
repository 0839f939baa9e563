// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "dns")]
pub mod dns;

#[cfg(feature = "mongodb")]
pub mod mongodb;

#[cfg(feature = "postgresql")]
pub mod postgresql;

// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "backup_units")]
pub mod backup_units;

#[cfg(feature = "_cloud_api")]
#[doc(hidden)]
pub mod cloud_api;

#[cfg(feature = "compute")]
pub mod compute;

#[cfg(feature = "dns")]
pub mod dns;

#[cfg(feature = "kubernetes")]
pub mod kubernetes;

#[cfg(feature = "mongodb")]
pub mod mongodb;

#[cfg(feature = "postgresql")]
pub mod postgresql;

#[cfg(feature = "user_management")]
pub mod user_management;

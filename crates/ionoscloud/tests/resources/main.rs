//! The generic resource layer, for every product with the same tests over a scripted server.
#![cfg(all(
    feature = "backup_units",
    feature = "compute",
    feature = "dns",
    feature = "kubernetes",
    feature = "mongodb",
    feature = "postgresql",
    feature = "user_management"
))]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used, clippy::panic)]

mod cloud_api;
mod creation;
#[cfg(all(
    feature = "api_gateway",
    feature = "cdn",
    feature = "kafka",
    feature = "logging",
    feature = "mariadb",
    feature = "monitoring",
    feature = "nfs",
    feature = "vpn"
))]
mod emulated;
mod fixture;
mod logs;
mod regional;
mod server;
mod suite;
mod toy;
mod waits;

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
    feature = "cert_manager",
    feature = "container_registry",
    feature = "dataplatform",
    feature = "inmemorydb",
    feature = "kafka",
    feature = "logging",
    feature = "mariadb",
    feature = "monitoring",
    feature = "nfs",
    feature = "object_storage_management",
    feature = "vm_autoscaling",
    feature = "vpn"
))]
mod emulated;
mod fixture;
mod logs;
#[cfg(all(
    feature = "api_gateway",
    feature = "cdn",
    feature = "cert_manager",
    feature = "container_registry",
    feature = "inmemorydb",
    feature = "kafka",
    feature = "logging",
    feature = "mariadb",
    feature = "monitoring",
    feature = "nfs",
    feature = "vm_autoscaling",
    feature = "vpn"
))]
mod named_kinds;
mod regional;
mod scripted_toy;
mod server;
mod shared_requests;
mod suite;
mod toy_suite;
mod waits;

// The toy of the generator's golden test names its models and its traits as the published crates do.
extern crate self as ionoscloud_models;
use ionoscloud::api::resource;

#[path = "."]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports, reason = "its run uses one of its collections")]
mod toy {
    #[path = "../../../../xtask/tests/golden/generated/models/toy/v1/mod.rs"]
    pub(crate) mod v1;
}

#[path = "."]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports, reason = "its run uses one of its collections")]
mod toy_operations {
    #[path = "../../../../xtask/tests/golden/generated/api/toy/v1/mod.rs"]
    pub(crate) mod v1;
}

// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "activity-log")]
mod activity_log;

#[cfg(feature = "api-gateway")]
mod api_gateway;

#[cfg(feature = "auth")]
mod auth;

#[cfg(feature = "billing")]
mod billing;

#[cfg(feature = "cdn")]
mod cdn;

#[cfg(feature = "cert-manager")]
mod cert_manager;

#[cfg(feature = "compute")]
mod compute;

#[cfg(feature = "container-registry")]
mod container_registry;

#[cfg(feature = "dataplatform")]
mod dataplatform;

#[cfg(feature = "dns")]
mod dns;

#[cfg(feature = "inmemorydb")]
mod inmemorydb;

#[cfg(feature = "inmemorydb-v2")]
mod inmemorydb_v2;

#[cfg(feature = "kafka")]
mod kafka;

#[cfg(feature = "logging")]
mod logging;

#[cfg(feature = "mariadb")]
mod mariadb;

#[cfg(feature = "mariadb-v2")]
mod mariadb_v2;

#[cfg(feature = "mongodb")]
mod mongodb;

#[cfg(feature = "monitoring")]
mod monitoring;

#[cfg(feature = "nfs")]
mod nfs;

#[cfg(feature = "object-storage-management")]
mod object_storage_management;

#[cfg(feature = "postgresql-v1")]
mod postgresql_v1;

#[cfg(feature = "postgresql-v2")]
mod postgresql_v2;

#[cfg(feature = "vm-autoscaling")]
mod vm_autoscaling;

#[cfg(feature = "vpn")]
mod vpn;

use super::Outline;

/// The outline of every document of this build, by name.
pub(super) static OUTLINES: &[&Outline] = &[
    #[cfg(feature = "activity-log")]
    &activity_log::OUTLINE,
    #[cfg(feature = "api-gateway")]
    &api_gateway::OUTLINE,
    #[cfg(feature = "auth")]
    &auth::OUTLINE,
    #[cfg(feature = "billing")]
    &billing::OUTLINE,
    #[cfg(feature = "cdn")]
    &cdn::OUTLINE,
    #[cfg(feature = "cert-manager")]
    &cert_manager::OUTLINE,
    #[cfg(feature = "compute")]
    &compute::OUTLINE,
    #[cfg(feature = "container-registry")]
    &container_registry::OUTLINE,
    #[cfg(feature = "dataplatform")]
    &dataplatform::OUTLINE,
    #[cfg(feature = "dns")]
    &dns::OUTLINE,
    #[cfg(feature = "inmemorydb")]
    &inmemorydb::OUTLINE,
    #[cfg(feature = "inmemorydb-v2")]
    &inmemorydb_v2::OUTLINE,
    #[cfg(feature = "kafka")]
    &kafka::OUTLINE,
    #[cfg(feature = "logging")]
    &logging::OUTLINE,
    #[cfg(feature = "mariadb")]
    &mariadb::OUTLINE,
    #[cfg(feature = "mariadb-v2")]
    &mariadb_v2::OUTLINE,
    #[cfg(feature = "mongodb")]
    &mongodb::OUTLINE,
    #[cfg(feature = "monitoring")]
    &monitoring::OUTLINE,
    #[cfg(feature = "nfs")]
    &nfs::OUTLINE,
    #[cfg(feature = "object-storage-management")]
    &object_storage_management::OUTLINE,
    #[cfg(feature = "postgresql-v1")]
    &postgresql_v1::OUTLINE,
    #[cfg(feature = "postgresql-v2")]
    &postgresql_v2::OUTLINE,
    #[cfg(feature = "vm-autoscaling")]
    &vm_autoscaling::OUTLINE,
    #[cfg(feature = "vpn")]
    &vpn::OUTLINE,
];

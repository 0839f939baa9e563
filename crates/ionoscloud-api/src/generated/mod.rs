// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "activity_log")]
pub mod activity_log;

#[cfg(feature = "api_gateway")]
pub mod api_gateway;

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "backup_units")]
pub mod backup_units;

#[cfg(feature = "billing")]
pub mod billing;

#[cfg(feature = "cdn")]
pub mod cdn;

#[cfg(feature = "cert_manager")]
pub mod cert_manager;

#[cfg(feature = "_cloud_api")]
#[doc(hidden)]
pub mod cloud_api;

#[cfg(feature = "compute")]
pub mod compute;

#[cfg(feature = "container_registry")]
pub mod container_registry;

#[cfg(feature = "dataplatform")]
pub mod dataplatform;

#[cfg(feature = "dns")]
pub mod dns;

#[cfg(feature = "inmemorydb")]
pub mod inmemorydb;

#[cfg(feature = "kafka")]
pub mod kafka;

#[cfg(feature = "kubernetes")]
pub mod kubernetes;

#[cfg(feature = "logging")]
pub mod logging;

#[cfg(feature = "mariadb")]
pub mod mariadb;

#[cfg(feature = "mongodb")]
pub mod mongodb;

#[cfg(feature = "monitoring")]
pub mod monitoring;

#[cfg(feature = "nfs")]
pub mod nfs;

#[cfg(feature = "object_storage_management")]
pub mod object_storage_management;

#[cfg(feature = "postgresql")]
pub mod postgresql;

#[cfg(feature = "user_management")]
pub mod user_management;

#[cfg(feature = "vm_autoscaling")]
pub mod vm_autoscaling;

#[cfg(feature = "vpn")]
pub mod vpn;

// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "api_gateway")]
pub(crate) mod api_gateway;

#[cfg(feature = "backup_units")]
pub(crate) mod backup_units;

#[cfg(feature = "cdn")]
pub(crate) mod cdn;

#[cfg(feature = "cert_manager")]
pub(crate) mod cert_manager;

#[cfg(feature = "compute")]
pub(crate) mod compute;

#[cfg(feature = "container_registry")]
pub(crate) mod container_registry;

#[cfg(feature = "dns")]
pub(crate) mod dns;

#[cfg(feature = "inmemorydb")]
pub(crate) mod inmemorydb;

#[cfg(feature = "kafka")]
pub(crate) mod kafka;

#[cfg(feature = "kubernetes")]
pub(crate) mod kubernetes;

#[cfg(feature = "logging")]
pub(crate) mod logging;

#[cfg(feature = "mariadb")]
pub(crate) mod mariadb;

#[cfg(feature = "mongodb")]
pub(crate) mod mongodb;

#[cfg(feature = "monitoring")]
pub(crate) mod monitoring;

#[cfg(feature = "nfs")]
pub(crate) mod nfs;

#[cfg(feature = "object_storage_management")]
pub(crate) mod object_storage_management;

#[cfg(feature = "postgresql")]
pub(crate) mod postgresql;

#[cfg(feature = "user_management")]
pub(crate) mod user_management;

#[cfg(feature = "vm_autoscaling")]
pub(crate) mod vm_autoscaling;

pub(crate) mod products;
#[cfg(feature = "vpn")]
pub(crate) mod vpn;

/// Every product of this build.
pub(crate) static PRODUCTS: &[&ionoscloud_core::Product] = &[
    #[cfg(feature = "activity_log")]
    &ionoscloud_api::activity_log::PRODUCT,
    #[cfg(feature = "api_gateway")]
    &ionoscloud_api::api_gateway::PRODUCT,
    #[cfg(feature = "auth")]
    &ionoscloud_api::auth::PRODUCT,
    #[cfg(feature = "billing")]
    &ionoscloud_api::billing::PRODUCT,
    #[cfg(feature = "cdn")]
    &ionoscloud_api::cdn::PRODUCT,
    #[cfg(feature = "cert_manager")]
    &ionoscloud_api::cert_manager::PRODUCT,
    #[cfg(feature = "_cloud_api")]
    &ionoscloud_api::cloud_api::PRODUCT,
    #[cfg(feature = "container_registry")]
    &ionoscloud_api::container_registry::PRODUCT,
    #[cfg(feature = "dataplatform")]
    &ionoscloud_api::dataplatform::PRODUCT,
    #[cfg(feature = "dns")]
    &ionoscloud_api::dns::PRODUCT,
    #[cfg(feature = "inmemorydb")]
    &ionoscloud_api::inmemorydb::v1::PRODUCT,
    #[cfg(feature = "inmemorydb")]
    &ionoscloud_api::inmemorydb::v2::PRODUCT,
    #[cfg(feature = "kafka")]
    &ionoscloud_api::kafka::PRODUCT,
    #[cfg(feature = "logging")]
    &ionoscloud_api::logging::PRODUCT,
    #[cfg(feature = "mariadb")]
    &ionoscloud_api::mariadb::v1::PRODUCT,
    #[cfg(feature = "mariadb")]
    &ionoscloud_api::mariadb::v2::PRODUCT,
    #[cfg(feature = "mongodb")]
    &ionoscloud_api::mongodb::PRODUCT,
    #[cfg(feature = "monitoring")]
    &ionoscloud_api::monitoring::PRODUCT,
    #[cfg(feature = "nfs")]
    &ionoscloud_api::nfs::PRODUCT,
    #[cfg(feature = "object_storage_management")]
    &ionoscloud_api::object_storage_management::PRODUCT,
    #[cfg(feature = "postgresql")]
    &ionoscloud_api::postgresql::v1::PRODUCT,
    #[cfg(feature = "postgresql")]
    &ionoscloud_api::postgresql::v2::PRODUCT,
    #[cfg(feature = "vm_autoscaling")]
    &ionoscloud_api::vm_autoscaling::PRODUCT,
    #[cfg(feature = "vpn")]
    &ionoscloud_api::vpn::PRODUCT,
];

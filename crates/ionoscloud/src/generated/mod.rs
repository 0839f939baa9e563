// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "backup_units")]
pub(crate) mod backup_units;

#[cfg(feature = "compute")]
pub(crate) mod compute;

#[cfg(feature = "dns")]
pub(crate) mod dns;

#[cfg(feature = "kubernetes")]
pub(crate) mod kubernetes;

#[cfg(feature = "mongodb")]
pub(crate) mod mongodb;

#[cfg(feature = "postgresql")]
pub(crate) mod postgresql;

pub(crate) mod products;
#[cfg(feature = "user_management")]
pub(crate) mod user_management;

/// Every product of this build.
pub(crate) static PRODUCTS: &[&ionoscloud_core::Product] = &[
    #[cfg(feature = "auth")]
    &ionoscloud_api::auth::PRODUCT,
    #[cfg(feature = "_cloud_api")]
    &ionoscloud_api::cloud_api::PRODUCT,
    #[cfg(feature = "dns")]
    &ionoscloud_api::dns::PRODUCT,
    #[cfg(feature = "mongodb")]
    &ionoscloud_api::mongodb::PRODUCT,
    #[cfg(feature = "postgresql")]
    &ionoscloud_api::postgresql::v1::PRODUCT,
    #[cfg(feature = "postgresql")]
    &ionoscloud_api::postgresql::v2::PRODUCT,
];

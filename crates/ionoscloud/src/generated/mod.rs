// Written by `cargo xtask codegen`; do not edit.

#[cfg(feature = "dns")]
pub(crate) mod dns;

#[cfg(feature = "mongodb")]
pub(crate) mod mongodb;

#[cfg(feature = "postgresql")]
pub(crate) mod postgresql;

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

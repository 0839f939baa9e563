use ionoscloud_core::Product;

/// Every product of this build.
static ALL: &[&Product] = &[
    #[cfg(feature = "auth")]
    &ionoscloud_api::auth::PRODUCT,
    #[cfg(feature = "mongodb")]
    &ionoscloud_api::mongodb::PRODUCT,
];

/// The product that the vendor's configuration file calls so, if this build has it.
pub(crate) fn of_config_name(name: &str) -> Option<&'static Product> {
    ALL.iter().copied().find(|product| product.name_in_config().eq_ignore_ascii_case(name))
}

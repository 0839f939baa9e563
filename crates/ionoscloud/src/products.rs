use ionoscloud_core::Product;

/// Every product of this build.
pub(crate) fn all() -> impl Iterator<Item = &'static Product> {
    let products: &[&'static Product] = &[
        #[cfg(feature = "auth")]
        &ionoscloud_api::auth::PRODUCT,
        #[cfg(feature = "mongodb")]
        &ionoscloud_api::mongodb::PRODUCT,
    ];
    products.to_vec().into_iter()
}

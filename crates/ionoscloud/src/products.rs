//! Products with verbs by hand, and the products of this build by name.

#[cfg(feature = "compute")]
pub mod compute;
#[cfg(feature = "mongodb")]
pub mod mongodb;
#[cfg(feature = "postgresql")]
pub mod postgresql;

use ionoscloud_core::Product;
use ionoscloud_transport::TransportSettings;

use crate::config::PRODUCT_URLS;
use crate::generated::PRODUCTS;

/// Returns the product of this name in the vendor's configuration file, if this build has it.
pub(crate) fn of_config_name(name: &str) -> Option<&'static Product> {
    PRODUCTS.iter().copied().find(|product| product.config_name().eq_ignore_ascii_case(name))
}

/// Returns true if the settings have servers for the product of this name in the configuration file, under any of its
/// names.
pub(crate) fn sets_servers(settings: &TransportSettings, config_name: &str) -> bool {
    let key = of_config_name(config_name).map(Product::key);
    settings.endpoint.sets_servers(config_name) || key.is_some_and(|key| settings.endpoint.sets_servers(key))
}

/// Logs that a setting for this product may have no effect. It is no error: raw requests reach products of any name.
pub(crate) fn log_unknown(product: &str) {
    let in_build = PRODUCTS.iter().any(|known| known.key() == product || known.config_name() == product);
    if !in_build && PRODUCT_URLS.iter().all(|(_, known)| *known != product) {
        tracing::debug!(target: "ionoscloud", product, "servers are set for a product that this build does not know");
    }
}

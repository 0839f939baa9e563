#[cfg(feature = "api_gateway")]
pub mod api_gateway;
#[cfg(feature = "backup_units")]
pub mod backup_units;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "compute")]
pub mod compute;
#[cfg(feature = "dns")]
pub mod dns;
#[cfg(feature = "kafka")]
pub mod kafka;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "logging")]
pub mod logging;
#[cfg(feature = "mongodb")]
pub mod mongodb;
#[cfg(feature = "monitoring")]
pub mod monitoring;
#[cfg(feature = "nfs")]
pub mod nfs;
#[cfg(feature = "postgresql")]
pub mod postgresql;
#[cfg(feature = "user_management")]
pub mod user_management;
#[cfg(feature = "vpn")]
pub mod vpn;

use ionoscloud_core::Product;
use ionoscloud_transport::TransportSettings;

use crate::config::PRODUCT_ADDRESSES;
use crate::generated::PRODUCTS;

/// Returns the product of this name in the vendor's configuration file, if this build has it.
pub(crate) fn of_config_name(name: &str) -> Option<&'static Product> {
    PRODUCTS.iter().copied().find(|product| product.config_name().eq_ignore_ascii_case(name))
}

/// Returns true if the settings have servers for the product of this name in the configuration file, under any of its
/// names.
pub(crate) fn has_servers(settings: &TransportSettings, config_name: &str) -> bool {
    let key = of_config_name(config_name).map(Product::key);
    settings.endpoint.sets_servers(config_name) || key.is_some_and(|key| settings.endpoint.sets_servers(key))
}

/// Logs that a setting for this product may have no effect. It is no error: raw requests reach products of any name.
pub(crate) fn log_unknown(product: &str) {
    let in_build = PRODUCTS.iter().any(|known| known.key() == product || known.config_name() == product);
    if !in_build && PRODUCT_ADDRESSES.iter().all(|(_, known)| *known != product) {
        tracing::debug!(target: "ionoscloud", product, "servers are set for a product that this build does not know");
    }
}

//! Setting a client up: the builder, the environment, the configuration file.

mod base_url;
mod builder;
#[cfg(feature = "config-file")]
mod config_file;
mod environment;
mod sources;

pub use self::builder::ClientBuilder;
pub(crate) use self::environment::PRODUCT_URLS;

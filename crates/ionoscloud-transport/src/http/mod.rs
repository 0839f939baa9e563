//! Position 12 of the stack: connections, their pool, TLS and proxies.

mod client;
mod connect;
mod connection;
#[cfg(feature = "http2")]
mod h2;
mod pool;
#[cfg(feature = "proxy")]
mod proxy;
mod tls;
mod warm_up;

pub use self::client::HttpClient;
pub use self::connect::{Connector, HttpSettings};
pub use self::pool::PooledClient;
#[cfg(feature = "proxy")]
pub use self::proxy::ProxySettings;
pub use self::tls::TlsSettings;

//! Position 12 of the stack: connections, their pool, TLS and proxies.

mod client;
mod connect;
#[cfg(feature = "http2")]
mod connection;
mod errors;
#[cfg(feature = "http2")]
mod h2;
mod origin;
mod pool;
mod pool_connector;
#[cfg(feature = "proxy")]
mod proxy;
#[cfg(feature = "http2")]
mod resends;
#[cfg(feature = "http2")]
mod shared_connection;
mod stream;
mod tls;

pub use self::client::HttpClient;
pub use self::connect::{Connector, HttpSettings};
#[cfg(feature = "http2")]
pub(crate) use self::connection::ConnectionRecord;
pub(crate) use self::errors::is_rejected_by_proxy;
pub use self::pool::PooledClient;
#[cfg(feature = "proxy")]
pub use self::proxy::ProxySettings;
pub use self::tls::TlsSettings;

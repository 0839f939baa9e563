#![doc = include_str!("../README.md")]

mod attempt_span;
mod attempt_timeout;
mod auth;
mod builder;
mod call;
mod cold_origin;
mod collect;
mod connect;
mod credentials;
mod deadline;
#[cfg(feature = "gzip")]
mod decompression;
pub mod defaults;
mod endpoint;
mod exchange;
mod http_client;
mod http_service;
mod limit;
mod operation_span;
mod pool;
#[cfg(feature = "proxy")]
mod proxy;
#[cfg(feature = "http2")]
mod refused_stream;
mod replay;
mod retry;
mod single_flight;
mod span_fields;
mod tls;
mod transport;
#[cfg(feature = "http2")]
mod whole_body;

pub use attempt_span::{AttemptSpan, AttemptSpanLayer};
pub use attempt_timeout::{AttemptTimeout, AttemptTimeoutLayer};
pub use auth::{Auth, AuthLayer};
pub use builder::TransportBuilder;
pub use collect::{CollectBody, CollectBodyLayer};
pub use connect::{Connector, HttpSettings};
pub use credentials::{Basic, Credentials, RawAuthorization, Token, TokenFile, TokenInfo, TokenKind};
pub use deadline::{Deadline, DeadlineLayer};
#[cfg(feature = "gzip")]
pub use decompression::{Decompression, DecompressionLayer};
pub use endpoint::{Endpoint, EndpointLayer, ResolvedServer, ServerConfig};
pub use http_client::HttpClient;
pub use http_service::{BoxFuture, HttpService, ResponseFuture};
pub use limit::{Throttle, ThrottleLayer};
pub use operation_span::{OperationSpan, OperationSpanLayer};
pub use pool::PooledClient;
#[cfg(feature = "proxy")]
pub use proxy::ProxySettings;
pub use retry::{ResendCount, Retry, RetryLayer, RetryPolicy};
#[cfg(feature = "rustls")]
pub use rustls::crypto::CryptoProvider;
pub use single_flight::SingleFlight;
pub use tls::TlsSettings;
pub use transport::Transport;

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod credentials;
pub mod defaults;
mod http;
mod layers;
mod per_runtime;
mod transport;

pub use self::builder::{TransportBuilder, TransportSettings};
pub use self::credentials::{
    Basic, Credentials, RawAuthorization, SingleFlight, Token, TokenFile, TokenInfo, TokenKind,
};
#[cfg(feature = "proxy")]
pub use self::http::ProxySettings;
pub use self::http::{Connector, HttpClient, HttpSettings, PooledClient, TlsSettings};
pub use self::layers::{
    AttemptSpan, AttemptSpanLayer, AttemptTimeout, AttemptTimeoutLayer, Auth, AuthLayer, BoxFuture, CollectBody,
    CollectBodyLayer, Deadline, DeadlineLayer, Endpoint, EndpointLayer, HttpService, OperationSpan, OperationSpanLayer,
    ResendCount, ResolvedServer, ResponseFuture, Retry, RetryLayer, RetryPolicy, ServerConfig, Stacked, Throttle,
    ThrottleLayer, TowerService,
};
#[cfg(feature = "gzip")]
pub use self::layers::{Decompression, DecompressionLayer};
pub use self::transport::Transport;
#[cfg(feature = "rustls")]
pub use rustls::crypto::CryptoProvider;

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// A private feature: products turn it on.
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "_resources"))))]

mod authentication;
mod client;
mod config;
mod generated;
pub mod paging;
pub mod prelude;
mod products;
#[cfg(feature = "_resources")]
mod quoted;
#[cfg(feature = "_resources")]
pub mod resource;
pub mod wait;

#[cfg(feature = "token-exchange")]
pub use authentication::TokenExchange;
pub use client::Client;
pub use config::ClientBuilder;
/// The crate whose requests, headers and statuses are part of this API.
pub use http;
/// The operations of all products, and the client that sends them over any tower service.
pub use ionoscloud_api as api;
pub use ionoscloud_core::{
    ApiMessage, AuthMethod, BaseUrl, Body, ContractNumber, DatacenterId, Error, ErrorKind, LanId, Lifecycle, Links,
    List, Location, LostCreation, Operation, OperationInfo, PageParams, Paged, Patch, Product, RequestOptions,
    Resolution, Response, Secret, Server, ServerSelector, ServerVariable, Timestamp, WaitError,
};
/// The transport below the client, and the pieces to build another one from.
pub use ionoscloud_transport as transport;
#[cfg(feature = "proxy")]
pub use ionoscloud_transport::ProxySettings;
pub use ionoscloud_transport::{ServerConfig, TlsSettings, TokenInfo, TokenKind, Transport};
#[cfg(feature = "dns")]
pub use products::dns;
#[cfg(feature = "mongodb")]
pub use products::mongodb;
#[cfg(feature = "postgresql")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgresql")))]
pub use products::postgresql;
pub use wait::WaitPolicy;
#[cfg(feature = "_resources")]
pub use wait::{InProgress, Waiter};

/// The operations of the Auth API, to be sent with [`Client::send`].
#[cfg(feature = "auth")]
pub mod auth {
    pub use ionoscloud_api::auth as operations;
    pub use ionoscloud_models::auth::*;
}

#[cfg(doctest)]
mod pages;

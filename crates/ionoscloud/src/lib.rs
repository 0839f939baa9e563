#![doc = include_str!("../README.md")]
#![cfg_attr(doc, doc = "\nThe guides by task are the modules of [`guide`].")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// A private feature: products turn it on.
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "_resources"))))]

mod authentication;
mod client;
mod config;
mod generated;
// Docs alone: a program pays nothing for them.
#[cfg(doc)]
pub mod guide;
#[cfg(feature = "_resources")]
pub mod logs;
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
    List, Location, LostCreation, MaintenanceWindow, Operation, OperationInfo, Page, PageParams, Paged, PagedBy, Patch,
    Product, ProvisioningState, RequestOptions, Resolution, Response, Secret, Server, ServerSelector, ServerVariable,
    TimeOfDay, TimeOfDayError, Timestamp, WaitError, Weekday,
};
/// The transport below the client, and the pieces to build another one from.
pub use ionoscloud_transport as transport;
#[cfg(feature = "proxy")]
pub use ionoscloud_transport::ProxySettings;
pub use ionoscloud_transport::{ServerConfig, TlsSettings, TokenInfo, TokenKind, Transport};
#[cfg(feature = "api_gateway")]
#[cfg_attr(docsrs, doc(cfg(feature = "api_gateway")))]
pub use products::api_gateway;
#[cfg(feature = "backup_units")]
#[cfg_attr(docsrs, doc(cfg(feature = "backup_units")))]
pub use products::backup_units;
#[cfg(feature = "cdn")]
#[cfg_attr(docsrs, doc(cfg(feature = "cdn")))]
pub use products::cdn;
#[cfg(feature = "compute")]
#[cfg_attr(docsrs, doc(cfg(feature = "compute")))]
pub use products::compute;
#[cfg(feature = "dns")]
pub use products::dns;
#[cfg(feature = "kafka")]
#[cfg_attr(docsrs, doc(cfg(feature = "kafka")))]
pub use products::kafka;
#[cfg(feature = "kubernetes")]
#[cfg_attr(docsrs, doc(cfg(feature = "kubernetes")))]
pub use products::kubernetes;
#[cfg(feature = "logging")]
#[cfg_attr(docsrs, doc(cfg(feature = "logging")))]
pub use products::logging;
#[cfg(feature = "mongodb")]
pub use products::mongodb;
#[cfg(feature = "monitoring")]
#[cfg_attr(docsrs, doc(cfg(feature = "monitoring")))]
pub use products::monitoring;
#[cfg(feature = "nfs")]
#[cfg_attr(docsrs, doc(cfg(feature = "nfs")))]
pub use products::nfs;
#[cfg(feature = "postgresql")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgresql")))]
pub use products::postgresql;
#[cfg(feature = "user_management")]
#[cfg_attr(docsrs, doc(cfg(feature = "user_management")))]
pub use products::user_management;
#[cfg(feature = "vpn")]
#[cfg_attr(docsrs, doc(cfg(feature = "vpn")))]
pub use products::vpn;
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

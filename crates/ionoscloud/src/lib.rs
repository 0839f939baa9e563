#![cfg_attr(any(not(doctest), all(feature = "dns", feature = "mongodb")), doc = include_str!("../README.md"))]
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
pub mod resource;
pub mod wait;

#[cfg(feature = "token-exchange")]
pub use authentication::TokenExchange;
pub use client::Client;
pub use config::ClientBuilder;
// Without a product there is nothing in it.
#[allow(unused_imports, unreachable_pub)]
pub use generated::products::*;
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
pub use wait::WaitPolicy;
#[cfg(feature = "_resources")]
pub use wait::{InProgress, Waiter};

#[cfg(doctest)]
mod pages;

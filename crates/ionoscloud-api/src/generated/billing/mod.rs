// Written by `cargo xtask codegen` from billing.json, sha256
// 8efd1d6c1b49ea86ae7e8491ec2ea27163389d293c26281f1cc6a385c61a3a02;
// do not edit.

//! Billing: what a contract has used, what that costs, and its invoices.
//!
//! The API is read-only and has one host for all locations. Every response is complete, without pages, and that of a
//! large contract has more than a megabyte. A month is `YYYY-MM`, a day `YYYY-MM-DD`; each call is for one of them.
//! Amounts are numbers in some responses and texts in others, and a contract's number may have a leading zero where it
//! is text. The API has no resources, and the client no accessors for them: send the operations one by one.
//!
//! # Health
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`CheckHealth`] | `GET /intern/ping` | nothing |
//!
//! # Invoices
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListInvoicesForPeriod`] | `GET /invoices/{period}` | list of [`Invoice`](ionoscloud_models::billing::Invoice) |
//! | [`ListInvoices`] | `GET /{contract}/invoices` | [`InvoiceList`](ionoscloud_models::billing::InvoiceList) |
//! | [`GetInvoice`] | `GET /{contract}/invoices/{id}` | [`Invoice`](ionoscloud_models::billing::Invoice) |
//!
//! # Profile
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetProfile`] | `GET /profile` | [`Profile`](ionoscloud_models::billing::Profile) |
//!
//! # EVN
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetEvn`] | `GET /{contract}/evn` | [`Evn`](ionoscloud_models::billing::Evn) |
//! | [`GetEvnForPeriod`] | `GET /{contract}/evn/{period}` | [`Evn`](ionoscloud_models::billing::Evn) |
//!
//! # Products
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListProducts`] | `GET /{contract}/products` | [`PriceList`](ionoscloud_models::billing::PriceList) |
//!
//! # Traffic
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetTraffic`] | `GET /{contract}/traffic` | [`Traffic`](ionoscloud_models::billing::Traffic) |
//! | [`GetTrafficForPeriod`] | `GET /{contract}/traffic/{period}` | [`Traffic`](ionoscloud_models::billing::Traffic) |
//!
//! # Usage
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetUsage`] | `GET /{contract}/usage` | [`Usage`](ionoscloud_models::billing::Usage) |
//! | [`GetDatacenterUsage`] | `GET /{contract}/usage/{dc}` | [`Usage`](ionoscloud_models::billing::Usage) |
//!
//! # Utilization
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetUtilization`] | `GET /{contract}/utilization` | [`Utilization`](ionoscloud_models::billing::Utilization) |
//! | [`GetDailyUtilization`] | `GET /{contract}/utilization/daily/{date}` | [`Utilization`](ionoscloud_models::billing::Utilization) |
//! | [`GetUtilizationForPeriod`] | `GET /{contract}/utilization/{period}` | [`Utilization`](ionoscloud_models::billing::Utilization) |

mod evn;
mod intern_ping;
mod invoices;
mod products;
mod profile;
mod traffic;
mod usage;
mod utilization;
mod utilization_daily;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::evn::*;
pub use self::intern_ping::*;
pub use self::invoices::*;
pub use self::products::*;
pub use self::profile::*;
pub use self::traffic::*;
pub use self::usage::*;
pub use self::utilization::*;
pub use self::utilization_daily::*;

/// The servers of version 3.9.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("billing", "3.9.0")
    .with_base_path("/billing")
    .with_servers(&[Server::new("https://api.ionos.com/billing", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);

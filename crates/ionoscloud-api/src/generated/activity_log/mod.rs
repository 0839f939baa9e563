// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

//! Activity Log: the requests that a contract's users made, and their outcome.
//!
//! The API is read-only and has one host for all locations. A token needs the privilege to read the log. A contract can
//! have thousands of events in a day, so give a list dates and a limit. The shape of the pages is that of
//! Elasticsearch: `hits.hits[]._source`. The API has no resources, and the client no accessors for them: send the
//! operations one by one.
//!
//! # Info
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetApiInfo`] | `GET /activitylog/v1` | [`ApiInfo`](ionoscloud_models::activity_log::ApiInfo) |
//!
//! # Contracts
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListContracts`] | `GET /activitylog/v1/contracts` | list of [`ContractReference`](ionoscloud_models::activity_log::ContractReference) |
//! | [`ListActivities`] | `GET /activitylog/v1/contracts/{contractNumber}` | [`ActivityPage`](ionoscloud_models::activity_log::ActivityPage) |

mod collection;
mod contracts;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::collection::*;
pub use self::contracts::*;

/// The servers of version v1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("activity-log", "v1")
    .with_servers(&[Server::new("https://api.ionos.com", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);

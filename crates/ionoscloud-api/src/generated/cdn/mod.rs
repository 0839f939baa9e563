// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

//! CDN: distributions, each of which serves a domain from a cache in front of its origins.
//!
//! The API has a single location and takes bearer tokens only. A distribution is `PROVISIONING` in the response that
//! creates it, and has its public IP addresses once it is `AVAILABLE`: point the domain's records at them then.
//!
//! # Distributions
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListDistributions`] | `GET /distributions` | [`DistributionList`](ionoscloud_models::cdn::DistributionList) |
//! | [`CreateDistribution`] | `POST /distributions` | [`Distribution`](ionoscloud_models::cdn::Distribution) |
//! | [`GetDistribution`] | `GET /distributions/{distributionId}` | [`Distribution`](ionoscloud_models::cdn::Distribution) |
//! | [`ReplaceDistribution`] | `PUT /distributions/{distributionId}` | [`Distribution`](ionoscloud_models::cdn::Distribution) |
//! | [`DeleteDistribution`] | `DELETE /distributions/{distributionId}` | nothing |

mod distributions;
pub mod kinds;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::distributions::*;

/// The servers of version 1.2.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("cdn", "1.2.0")
    .with_servers(&[Server::new("https://cdn.de-fra.ionos.com", "de/fra")])
    .with_auth_methods(&[AuthMethod::Bearer]);

// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

//! Logging Service: pipelines that take logs and keep them for search, and the central logging of a location.
//!
//! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that created
//! it. It takes bearer tokens only. A user sees the pipelines that the user created; the owner of the contract sees
//! all.
//!
//! A pipeline has a key, which agents send logs with. The response to its creation has it, and no other response but
//! that of its renewal, which makes a new one.
//!
//! # Central
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListCentralLogging`] | `GET /central` | [`CentralLoggingList`](ionoscloud_models::logging::CentralLoggingList) |
//! | [`GetCentralLogging`] | `GET /central/{centralId}` | [`CentralLogging`](ionoscloud_models::logging::CentralLogging) |
//! | [`ReplaceCentralLogging`] | `PUT /central/{centralId}` | [`CentralLogging`](ionoscloud_models::logging::CentralLogging) |
//!
//! # Pipelines
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListPipelines`] | `GET /pipelines` | [`PipelineList`](ionoscloud_models::logging::PipelineList) |
//! | [`CreatePipeline`] | `POST /pipelines` | [`Pipeline`](ionoscloud_models::logging::Pipeline) |
//! | [`GetPipeline`] | `GET /pipelines/{pipelineId}` | [`Pipeline`](ionoscloud_models::logging::Pipeline) |
//! | [`UpdatePipeline`] | `PATCH /pipelines/{pipelineId}` | [`Pipeline`](ionoscloud_models::logging::Pipeline) |
//! | [`DeletePipeline`] | `DELETE /pipelines/{pipelineId}` | nothing |
//!
//! # Key
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`RenewPipelineKey`] | `POST /pipelines/{pipelineId}/key` | [`PipelineKey`](ionoscloud_models::logging::PipelineKey) |

mod central;
pub mod kinds;
mod pipeline_key;
mod pipelines;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::central::*;
pub use self::pipeline_key::*;
pub use self::pipelines::*;

/// The servers of version 0.0.1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("logging", "0.0.1")
    .with_servers(&[
        Server::new("https://logging.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://logging.de-txl.ionos.com", "de/txl"),
        Server::new("https://logging.es-vit.ionos.com", "es/vit"),
        Server::new("https://logging.gb-bhx.ionos.com", "gb/bhx"),
        Server::new("https://logging.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://logging.fr-par.ionos.com", "fr/par"),
        Server::new("https://logging.us-mci.ionos.com", "us/mci"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

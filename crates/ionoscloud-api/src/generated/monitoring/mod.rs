// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

//! Monitoring Service: pipelines that take metrics, and the central monitoring of a location.
//!
//! The API is regional: each location has a host of its own, and a pipeline is in the location of the host that created
//! it. It takes bearer tokens only, and users need the privilege to access and manage monitoring. A user sees the
//! pipelines that the user created; the owner of the contract sees all.
//!
//! A pipeline has a key, which agents send in the header `APIKEY`. The response to its creation has it, and no other
//! response but that of its renewal, which makes a new one.
//!
//! # Central
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListCentralMonitoring`] | `GET /central` | [`CentralMonitoringList`](ionoscloud_models::monitoring::CentralMonitoringList) |
//! | [`GetCentralMonitoring`] | `GET /central/{centralId}` | [`CentralMonitoring`](ionoscloud_models::monitoring::CentralMonitoring) |
//! | [`ReplaceCentralMonitoring`] | `PUT /central/{centralId}` | [`CentralMonitoring`](ionoscloud_models::monitoring::CentralMonitoring) |
//!
//! # Pipelines
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListPipelines`] | `GET /pipelines` | [`PipelineList`](ionoscloud_models::monitoring::PipelineList) |
//! | [`CreatePipeline`] | `POST /pipelines` | [`Pipeline`](ionoscloud_models::monitoring::Pipeline) |
//! | [`GetPipeline`] | `GET /pipelines/{pipelineId}` | [`Pipeline`](ionoscloud_models::monitoring::Pipeline) |
//! | [`ReplacePipeline`] | `PUT /pipelines/{pipelineId}` | [`Pipeline`](ionoscloud_models::monitoring::Pipeline) |
//! | [`DeletePipeline`] | `DELETE /pipelines/{pipelineId}` | nothing |
//!
//! # Key
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`RenewPipelineKey`] | `POST /pipelines/{pipelineId}/key` | [`PipelineKey`](ionoscloud_models::monitoring::PipelineKey) |

mod central;
pub mod kinds;
mod pipeline_key;
mod pipelines;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::central::*;
pub use self::pipeline_key::*;
pub use self::pipelines::*;

/// The servers of version 0.0.1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("monitoring", "0.0.1")
    .with_servers(&[
        Server::new("https://monitoring.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://monitoring.de-txl.ionos.com", "de/txl"),
        Server::new("https://monitoring.es-vit.ionos.com", "es/vit"),
        Server::new("https://monitoring.gb-bhx.ionos.com", "gb/bhx"),
        Server::new("https://monitoring.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://monitoring.fr-par.ionos.com", "fr/par"),
        Server::new("https://monitoring.us-mci.ionos.com", "us/mci"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

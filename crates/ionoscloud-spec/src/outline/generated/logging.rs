// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "logging",
    title: "IONOS Logging Service",
    version: "0.0.1",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://logging.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://logging.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://logging.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://logging.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://logging.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://logging.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://logging.us-mci.ionos.com", Some("us/mci"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/central", "centralGet"),
        OutlinedOperation::new(Method::Get, "/central/{centralId}", "centralFindById"),
        OutlinedOperation::new(Method::Put, "/central/{centralId}", "centralPut"),
        OutlinedOperation::new(Method::Get, "/pipelines", "pipelinesGet"),
        OutlinedOperation::new(Method::Post, "/pipelines", "pipelinesPost"),
        OutlinedOperation::new(Method::Get, "/pipelines/{pipelineId}", "pipelinesFindById"),
        OutlinedOperation::new(Method::Patch, "/pipelines/{pipelineId}", "pipelinesPatch"),
        OutlinedOperation::new(Method::Delete, "/pipelines/{pipelineId}", "pipelinesDelete"),
        OutlinedOperation::new(Method::Post, "/pipelines/{pipelineId}/key", "pipelinesKeyPost"),
    ]),
};

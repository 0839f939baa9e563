// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "monitoring",
    title: "IONOS Monitoring Service",
    version: "0.0.1",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://monitoring.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://monitoring.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://monitoring.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://monitoring.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://monitoring.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://monitoring.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://monitoring.us-mci.ionos.com", Some("us/mci"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/central", "centralGet"),
        OutlinedOperation::new(Method::Get, "/central/{centralId}", "centralFindById"),
        OutlinedOperation::new(Method::Put, "/central/{centralId}", "centralPut"),
        OutlinedOperation::new(Method::Get, "/pipelines", "pipelinesGet"),
        OutlinedOperation::new(Method::Post, "/pipelines", "pipelinesPost"),
        OutlinedOperation::new(Method::Get, "/pipelines/{pipelineId}", "pipelinesFindById"),
        OutlinedOperation::new(Method::Put, "/pipelines/{pipelineId}", "pipelinesPut"),
        OutlinedOperation::new(Method::Delete, "/pipelines/{pipelineId}", "pipelinesDelete"),
        OutlinedOperation::new(Method::Post, "/pipelines/{pipelineId}/key", "pipelinesKeyPost"),
    ]),
};

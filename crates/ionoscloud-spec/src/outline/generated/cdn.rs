// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "cdn",
    title: "IONOS CDN",
    version: "1.2.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://cdn.de-fra.ionos.com", Some("de/fra"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/distributions", "distributionsGet"),
        OutlinedOperation::new(Method::Post, "/distributions", "distributionsPost"),
        OutlinedOperation::new(Method::Get, "/distributions/{distributionId}", "distributionsFindById"),
        OutlinedOperation::new(Method::Put, "/distributions/{distributionId}", "distributionsPut"),
        OutlinedOperation::new(Method::Delete, "/distributions/{distributionId}", "distributionsDelete"),
    ]),
};

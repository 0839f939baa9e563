// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "nfs",
    title: "IONOS Network File Storage",
    version: "0.1.6",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://nfs.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://nfs.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://nfs.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://nfs.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://nfs.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://nfs.us-ewr.ionos.com", Some("us/ewr"), &[]),
        OutlinedServer::new("https://nfs.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://nfs.us-mci.ionos.com", Some("us/mci"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Put, "/clusters/{clusterId}", "clustersPut"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/shares", "clustersSharesGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/shares", "clustersSharesPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/shares/{shareId}", "clustersSharesFindById"),
        OutlinedOperation::new(Method::Put, "/clusters/{clusterId}/shares/{shareId}", "clustersSharesPut"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}/shares/{shareId}", "clustersSharesDelete"),
    ]),
};

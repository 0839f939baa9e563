// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "inmemorydb-v2",
    title: "IONOS In-Memory DB",
    version: "2.0.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://in-memory-db.de-fra.ionos.com/v2", Some("de/fra"), &[]),
        OutlinedServer::new("https://in-memory-db.de-txl.ionos.com/v2", Some("de/txl"), &[]),
        OutlinedServer::new("https://in-memory-db.es-vit.ionos.com/v2", Some("es/vit"), &[]),
        OutlinedServer::new("https://in-memory-db.gb-bhx.ionos.com/v2", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://in-memory-db.gb-lhr.ionos.com/v2", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://in-memory-db.us-ewr.ionos.com/v2", Some("us/ewr"), &[]),
        OutlinedServer::new("https://in-memory-db.us-las.ionos.com/v2", Some("us/las"), &[]),
        OutlinedServer::new("https://in-memory-db.us-mci.ionos.com/v2", Some("us/mci"), &[]),
        OutlinedServer::new("https://in-memory-db.fr-par.ionos.com/v2", Some("fr/par"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Put, "/clusters/{clusterId}", "clustersPut"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/snapshot-locations", "snapshotlocationsGet"),
        OutlinedOperation::new(Method::Get, "/snapshot-locations/{snapshotLocationId}", "snapshotlocationsFindById"),
        OutlinedOperation::new(Method::Get, "/snapshots", "snapshotsGet"),
        OutlinedOperation::new(Method::Get, "/snapshots/{snapshotId}", "snapshotsFindById"),
        OutlinedOperation::new(Method::Get, "/versions", "versionsGet"),
        OutlinedOperation::new(Method::Get, "/versions/{versionId}", "versionsFindById"),
    ]),
};

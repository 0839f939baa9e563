// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "inmemorydb",
    title: "IONOS In-Memory DB",
    version: "1.0.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://in-memory-db.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://in-memory-db.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://in-memory-db.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://in-memory-db.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://in-memory-db.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://in-memory-db.us-ewr.ionos.com", Some("us/ewr"), &[]),
        OutlinedServer::new("https://in-memory-db.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://in-memory-db.us-mci.ionos.com", Some("us/mci"), &[]),
        OutlinedServer::new("https://in-memory-db.fr-par.ionos.com", Some("fr/par"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/replicasets", "replicasetsGet"),
        OutlinedOperation::new(Method::Post, "/replicasets", "replicasetsPost"),
        OutlinedOperation::new(Method::Get, "/replicasets/{replicasetId}", "replicasetsFindById"),
        OutlinedOperation::new(Method::Put, "/replicasets/{replicasetId}", "replicasetsPut"),
        OutlinedOperation::new(Method::Delete, "/replicasets/{replicasetId}", "replicasetsDelete"),
        OutlinedOperation::new(Method::Get, "/snapshots", "snapshotsGet"),
        OutlinedOperation::new(Method::Get, "/snapshots/{snapshotId}", "snapshotsFindById"),
        OutlinedOperation::new(Method::Get, "/snapshots/{snapshotId}/restores", "snapshotsRestoresGet"),
        OutlinedOperation::new(Method::Post, "/snapshots/{snapshotId}/restores", "snapshotsRestoresPost"),
        OutlinedOperation::new(
            Method::Get,
            "/snapshots/{snapshotId}/restores/{restoreId}",
            "snapshotsRestoresFindById",
        ),
    ]),
};

// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "postgresql-v2",
    title: "IONOS DBaaS PostgreSQL",
    version: "2.0.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://postgresql.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://postgresql.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://postgresql.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://postgresql.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://postgresql.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://postgresql.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://postgresql.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://postgresql.us-mci.ionos.com", Some("us/mci"), &[]),
        OutlinedServer::new("https://postgresql.us-ewr.ionos.com", Some("us/ewr"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/backup-locations", "backuplocationsGet"),
        OutlinedOperation::new(Method::Get, "/backup-locations/{backupLocationId}", "backuplocationsFindById"),
        OutlinedOperation::new(Method::Get, "/backups", "backupsGet"),
        OutlinedOperation::new(Method::Get, "/backups/{backupId}", "backupsFindById"),
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Put, "/clusters/{clusterId}", "clustersPut"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/versions", "versionsGet"),
        OutlinedOperation::new(Method::Get, "/versions/{versionId}", "versionsFindById"),
    ]),
};

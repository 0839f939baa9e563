// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "mariadb",
    title: "IONOS DBaaS MariaDB",
    version: "0.1.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://mariadb.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://mariadb.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://mariadb.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://mariadb.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://mariadb.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://mariadb.us-ewr.ionos.com", Some("us/ewr"), &[]),
        OutlinedServer::new("https://mariadb.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://mariadb.us-mci.ionos.com", Some("us/mci"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/backups", "backupsGet"),
        OutlinedOperation::new(Method::Get, "/backups/{backupId}", "backupsFindById"),
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}", "clustersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/backups", "clusterBackupsGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/restore", "clustersRestore"),
    ]),
};

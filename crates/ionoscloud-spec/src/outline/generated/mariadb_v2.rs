// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "mariadb-v2",
    title: "IONOS DBaaS MariaDB",
    version: "2.0.0",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://mariadb.de-txl.ionos.com/v2", Some("de/txl"), &[]),
        OutlinedServer::new("https://mariadb.de-fra.ionos.com/v2", Some("de/fra"), &[]),
        OutlinedServer::new("https://mariadb.fr-par.ionos.com/v2", Some("fr/par"), &[]),
        OutlinedServer::new("https://mariadb.es-vit.ionos.com/v2", Some("es/vit"), &[]),
        OutlinedServer::new("https://mariadb.gb-lhr.ionos.com/v2", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://mariadb.gb-bhx.ionos.com/v2", Some("gb/bhx"), &[]),
        OutlinedServer::new("https://mariadb.us-las.ionos.com/v2", Some("us/las"), &[]),
        OutlinedServer::new("https://mariadb.us-mci.ionos.com/v2", Some("us/mci"), &[]),
        OutlinedServer::new("https://mariadb.us-ewr.ionos.com/v2", Some("us/ewr"), &[]),
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

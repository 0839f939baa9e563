// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "postgresql-v1",
    title: "IONOS DBaaS PostgreSQL",
    version: "1.0.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/databases/postgresql", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/backups", "clustersBackupsGet"),
        OutlinedOperation::new(Method::Get, "/clusters/backups/{backupId}", "clustersBackupsFindById"),
        OutlinedOperation::new(Method::Get, "/clusters/postgresversions", "postgresVersionsGet"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}", "clustersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/backups", "clusterBackupsGet"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/databases", "databasesList"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/databases", "databasesPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/databases/{databasename}", "databasesGet"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}/databases/{databasename}", "databasesDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/logs", "clusterLogsGet"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/postgresversions", "clusterPostgresVersionsGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/restore", "clusterRestorePost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users", "usersList"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/users", "usersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users/{username}", "usersGet"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}/users/{username}", "usersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}/users/{username}", "usersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/versions", "clustersVersionsGet"),
        OutlinedOperation::new(Method::Get, "/infos/version", "infosVersionGet"),
        OutlinedOperation::new(Method::Get, "/infos/versions", "infosVersionsGet"),
        OutlinedOperation::new(Method::Get, "/versions", "versionsGet"),
    ]),
};

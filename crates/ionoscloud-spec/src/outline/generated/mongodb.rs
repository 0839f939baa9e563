// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "mongodb",
    title: "IONOS DBaaS MongoDB",
    version: "1.0.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/databases/mongodb", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}", "clustersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/logs", "clustersLogsGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/restore", "clustersRestorePost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/snapshots", "clustersSnapshotsGet"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users", "clustersUsersGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/users", "clustersUsersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users/{username}", "clustersUsersFindById"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}/users/{username}", "clustersUsersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}/users/{username}", "clustersUsersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/versions", "clustersVersionsGet"),
        OutlinedOperation::new(Method::Get, "/infos/version", "infosVersionGet"),
        OutlinedOperation::new(Method::Get, "/infos/versions", "infosVersionsGet"),
        OutlinedOperation::new(Method::Get, "/templates", "templatesGet"),
        OutlinedOperation::new(Method::Get, "/versions", "versionsGet"),
    ]),
};

// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "dataplatform",
    title: "IONOS Data Platform",
    version: "1.2.0",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://api.ionos.com/dataplatform", Some("global"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}", "clustersPatch"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/kubeconfig", "clustersKubeconfigFindByClusterId"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/nodepools", "clustersNodepoolsGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/nodepools", "clustersNodepoolsPost"),
        OutlinedOperation::new(
            Method::Get,
            "/clusters/{clusterId}/nodepools/{nodepoolId}",
            "clustersNodepoolsFindById",
        ),
        OutlinedOperation::new(Method::Patch, "/clusters/{clusterId}/nodepools/{nodepoolId}", "clustersNodepoolsPatch"),
        OutlinedOperation::new(
            Method::Delete,
            "/clusters/{clusterId}/nodepools/{nodepoolId}",
            "clustersNodepoolsDelete",
        ),
        OutlinedOperation::new(Method::Get, "/versions", "versionsGet"),
    ]),
};

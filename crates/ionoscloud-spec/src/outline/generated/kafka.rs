// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "kafka",
    title: "IONOS Event Streams for Apache Kafka",
    version: "1.7.1",
    servers: Cow::Borrowed(&[
        OutlinedServer::new("https://kafka.de-fra.ionos.com", Some("de/fra"), &["de/fra/2"]),
        OutlinedServer::new("https://kafka.de-txl.ionos.com", Some("de/txl"), &[]),
        OutlinedServer::new("https://kafka.es-vit.ionos.com", Some("es/vit"), &[]),
        OutlinedServer::new("https://kafka.gb-lhr.ionos.com", Some("gb/lhr"), &[]),
        OutlinedServer::new("https://kafka.us-ewr.ionos.com", Some("us/ewr"), &[]),
        OutlinedServer::new("https://kafka.us-las.ionos.com", Some("us/las"), &[]),
        OutlinedServer::new("https://kafka.us-mci.ionos.com", Some("us/mci"), &[]),
        OutlinedServer::new("https://kafka.fr-par.ionos.com", Some("fr/par"), &[]),
        OutlinedServer::new("https://kafka.gb-bhx.ionos.com", Some("gb/bhx"), &[]),
    ]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/clusters", "clustersGet"),
        OutlinedOperation::new(Method::Post, "/clusters", "clustersPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}", "clustersFindById"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}", "clustersDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/topics", "clustersTopicsGet"),
        OutlinedOperation::new(Method::Post, "/clusters/{clusterId}/topics", "clustersTopicsPost"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/topics/{topicId}", "clustersTopicsFindById"),
        OutlinedOperation::new(Method::Delete, "/clusters/{clusterId}/topics/{topicId}", "clustersTopicsDelete"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users", "clustersUsersGet"),
        OutlinedOperation::new(Method::Get, "/clusters/{clusterId}/users/{userId}/access", "clustersUsersAccessGet"),
    ]),
};

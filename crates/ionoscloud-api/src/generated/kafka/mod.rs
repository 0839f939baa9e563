// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

//! Event Streams for Apache Kafka: clusters with their topics and users.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. Nothing can be changed: another size or another retention is a new cluster or a new
//! topic.
//!
//! Clients connect to the brokers with TLS and the certificate of a user, from the access of that user.
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::kafka::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::kafka::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::kafka::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | nothing |
//!
//! # Topics
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterTopics`] | `GET /clusters/{clusterId}/topics` | [`TopicList`](ionoscloud_models::kafka::TopicList) |
//! | [`CreateClusterTopic`] | `POST /clusters/{clusterId}/topics` | [`Topic`](ionoscloud_models::kafka::Topic) |
//! | [`GetClusterTopic`] | `GET /clusters/{clusterId}/topics/{topicId}` | [`Topic`](ionoscloud_models::kafka::Topic) |
//! | [`DeleteClusterTopic`] | `DELETE /clusters/{clusterId}/topics/{topicId}` | nothing |
//!
//! # Users
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterUsers`] | `GET /clusters/{clusterId}/users` | [`UserList`](ionoscloud_models::kafka::UserList) |
//! | [`GetUserAccess`] | `GET /clusters/{clusterId}/users/{userId}/access` | [`UserAccess`](ionoscloud_models::kafka::UserAccess) |

mod cluster_topics;
mod cluster_users;
mod clusters;
pub mod kinds;
mod user_access;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::cluster_topics::*;
pub use self::cluster_users::*;
pub use self::clusters::*;
pub use self::user_access::*;

/// The servers of version 1.7.1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("kafka", "1.7.1")
    .with_servers(&[
        Server::new("https://kafka.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://kafka.de-txl.ionos.com", "de/txl"),
        Server::new("https://kafka.es-vit.ionos.com", "es/vit"),
        Server::new("https://kafka.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://kafka.us-ewr.ionos.com", "us/ewr"),
        Server::new("https://kafka.us-las.ionos.com", "us/las"),
        Server::new("https://kafka.us-mci.ionos.com", "us/mci"),
        Server::new("https://kafka.fr-par.ionos.com", "fr/par"),
        Server::new("https://kafka.gb-bhx.ionos.com", "gb/bhx"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

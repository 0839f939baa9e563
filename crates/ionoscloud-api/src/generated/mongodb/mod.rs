// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

//! MongoDB clusters: databases as a service, with their users, snapshots and logs.
//!
//! A cluster takes minutes to provision: it is `BUSY` in the response to its creation and usable once its state is
//! `AVAILABLE`. As a rule a later change, also one of a user, makes the cluster `BUSY` again.
//!
//! Sizes of clusters are in MB, storage of templates is in GB, snapshots are in MiB.
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::mongodb::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::mongodb::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mongodb::Cluster) |
//! | [`UpdateCluster`] | `PATCH /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mongodb::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mongodb::Cluster) or nothing |
//! | [`ListClusterVersions`] | `GET /clusters/{clusterId}/versions` | [`MongoVersionList`](ionoscloud_models::mongodb::MongoVersionList) |
//!
//! # Logs
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetClusterLogs`] | `GET /clusters/{clusterId}/logs` | [`ClusterLogs`](ionoscloud_models::mongodb::ClusterLogs) |
//!
//! # Restores
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`RestoreCluster`] | `POST /clusters/{clusterId}/restore` | nothing |
//!
//! # Snapshots
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterSnapshots`] | `GET /clusters/{clusterId}/snapshots` | [`SnapshotList`](ionoscloud_models::mongodb::SnapshotList) |
//!
//! # Users
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterUsers`] | `GET /clusters/{clusterId}/users` | [`UserList`](ionoscloud_models::mongodb::UserList) |
//! | [`CreateClusterUser`] | `POST /clusters/{clusterId}/users` | [`User`](ionoscloud_models::mongodb::User) |
//! | [`GetClusterUser`] | `GET /clusters/{clusterId}/users/{username}` | [`User`](ionoscloud_models::mongodb::User) |
//! | [`UpdateClusterUser`] | `PATCH /clusters/{clusterId}/users/{username}` | [`User`](ionoscloud_models::mongodb::User) |
//! | [`DeleteClusterUser`] | `DELETE /clusters/{clusterId}/users/{username}` | [`User`](ionoscloud_models::mongodb::User) or nothing |
//!
//! # Metadata
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetApiVersion`] | `GET /infos/version` | [`ApiVersion`](ionoscloud_models::mongodb::ApiVersion) |
//! | [`ListApiVersions`] | `GET /infos/versions` | list of [`ApiVersion`](ionoscloud_models::mongodb::ApiVersion) |
//! | [`ListVersions`] | `GET /versions` | [`MongoVersionList`](ionoscloud_models::mongodb::MongoVersionList) |
//!
//! # Templates
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListTemplates`] | `GET /templates` | [`TemplateList`](ionoscloud_models::mongodb::TemplateList) |

mod cluster_actions;
mod cluster_logs;
mod cluster_snapshots;
mod cluster_users;
mod cluster_versions;
mod clusters;
mod info_version;
mod info_versions;
pub mod kinds;
mod templates;
mod versions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::cluster_actions::*;
pub use self::cluster_logs::*;
pub use self::cluster_snapshots::*;
pub use self::cluster_users::*;
pub use self::cluster_versions::*;
pub use self::clusters::*;
pub use self::info_version::*;
pub use self::info_versions::*;
pub use self::templates::*;
pub use self::versions::*;

/// The servers of version 1.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("mongodb", "1.0.0")
    .with_config_name("mongo")
    .with_base_path("/databases/mongodb")
    .with_servers(&[Server::new("https://api.ionos.com/databases/mongodb", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);

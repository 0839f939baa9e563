// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

//! PostgreSQL clusters, version 1 of the API: databases as a service, with users, databases, backups and logs.
//!
//! A cluster takes minutes to provision: its state is `BUSY` in the response to its creation and `AVAILABLE` once it is
//! usable. A later change, also one of a user, makes the cluster `BUSY` again.
//!
//! RAM, storage and backups are in MB; version 2 of the API counts in GB.
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::postgresql::v1::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::postgresql::v1::Cluster) |
//! | [`ListPostgresVersions`] | `GET /clusters/postgresversions` | [`VersionList`](ionoscloud_models::postgresql::v1::VersionList) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::postgresql::v1::Cluster) |
//! | [`UpdateCluster`] | `PATCH /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::postgresql::v1::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::postgresql::v1::Cluster) or nothing |
//! | [`ListClusterPostgresVersions`] | `GET /clusters/{clusterId}/postgresversions` | [`VersionList`](ionoscloud_models::postgresql::v1::VersionList) |
//! | [`ListClusterVersions`] | `GET /clusters/{clusterId}/versions` | [`VersionList`](ionoscloud_models::postgresql::v1::VersionList) |
//!
//! # Backups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackups`] | `GET /clusters/backups` | [`BackupList`](ionoscloud_models::postgresql::v1::BackupList) |
//! | [`GetBackup`] | `GET /clusters/backups/{backupId}` | [`Backup`](ionoscloud_models::postgresql::v1::Backup) |
//! | [`ListClusterBackups`] | `GET /clusters/{clusterId}/backups` | [`BackupList`](ionoscloud_models::postgresql::v1::BackupList) |
//!
//! # Databases
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterDatabases`] | `GET /clusters/{clusterId}/databases` | [`DatabaseList`](ionoscloud_models::postgresql::v1::DatabaseList) |
//! | [`CreateClusterDatabase`] | `POST /clusters/{clusterId}/databases` | [`Database`](ionoscloud_models::postgresql::v1::Database) |
//! | [`GetClusterDatabase`] | `GET /clusters/{clusterId}/databases/{databasename}` | [`Database`](ionoscloud_models::postgresql::v1::Database) |
//! | [`DeleteClusterDatabase`] | `DELETE /clusters/{clusterId}/databases/{databasename}` | nothing |
//!
//! # Logs
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetClusterLogs`] | `GET /clusters/{clusterId}/logs` | [`ClusterLogs`](ionoscloud_models::postgresql::v1::ClusterLogs) |
//!
//! # Restores
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`RestoreCluster`] | `POST /clusters/{clusterId}/restore` | nothing |
//!
//! # Users
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusterUsers`] | `GET /clusters/{clusterId}/users` | [`UserList`](ionoscloud_models::postgresql::v1::UserList) |
//! | [`CreateClusterUser`] | `POST /clusters/{clusterId}/users` | [`User`](ionoscloud_models::postgresql::v1::User) |
//! | [`GetClusterUser`] | `GET /clusters/{clusterId}/users/{username}` | [`User`](ionoscloud_models::postgresql::v1::User) |
//! | [`UpdateClusterUser`] | `PATCH /clusters/{clusterId}/users/{username}` | [`User`](ionoscloud_models::postgresql::v1::User) |
//! | [`DeleteClusterUser`] | `DELETE /clusters/{clusterId}/users/{username}` | nothing |
//!
//! # Metadata
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetApiVersion`] | `GET /infos/version` | [`ApiVersion`](ionoscloud_models::postgresql::v1::ApiVersion) |
//! | [`ListApiVersions`] | `GET /infos/versions` | list of [`ApiVersion`](ionoscloud_models::postgresql::v1::ApiVersion) |
//! | [`ListVersions`] | `GET /versions` | [`VersionList`](ionoscloud_models::postgresql::v1::VersionList) |

mod cluster_actions;
mod cluster_backups;
mod cluster_databases;
mod cluster_logs;
mod cluster_postgresversions;
mod cluster_users;
mod cluster_versions;
mod clusters;
mod info_version;
mod info_versions;
pub mod kinds;
mod versions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::cluster_actions::*;
pub use self::cluster_backups::*;
pub use self::cluster_databases::*;
pub use self::cluster_logs::*;
pub use self::cluster_postgresversions::*;
pub use self::cluster_users::*;
pub use self::cluster_versions::*;
pub use self::clusters::*;
pub use self::info_version::*;
pub use self::info_versions::*;
pub use self::versions::*;

/// The servers of version 1.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("postgresql-v1", "1.0.0")
    .with_config_name("psql")
    .with_base_path("/databases/postgresql")
    .with_servers(&[Server::new("https://api.ionos.com/databases/postgresql", "global")])
    .with_auth_methods(&[AuthMethod::Basic, AuthMethod::Bearer]);

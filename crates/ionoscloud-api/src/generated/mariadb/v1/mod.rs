// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

//! MariaDB clusters, version 1 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only. A cluster takes minutes to provision: it is usable once its state is `AVAILABLE`.
//!
//! RAM and storage are in GB.
//!
//! # Backups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackups`] | `GET /backups` | [`BackupList`](ionoscloud_models::mariadb::v1::BackupList) |
//! | [`GetBackup`] | `GET /backups/{backupId}` | [`Backup`](ionoscloud_models::mariadb::v1::Backup) |
//! | [`ListClusterBackups`] | `GET /clusters/{clusterId}/backups` | [`BackupList`](ionoscloud_models::mariadb::v1::BackupList) |
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::mariadb::v1::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::mariadb::v1::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mariadb::v1::Cluster) |
//! | [`UpdateCluster`] | `PATCH /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mariadb::v1::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mariadb::v1::Cluster) or nothing |
//!
//! # Restore
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`RestoreCluster`] | `POST /clusters/{clusterId}/restore` | nothing |

mod backups;
mod cluster_actions;
mod cluster_backups;
mod clusters;
pub mod kinds;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::backups::*;
pub use self::cluster_actions::*;
pub use self::cluster_backups::*;
pub use self::clusters::*;

/// The servers of version 0.1.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("mariadb-v1", "0.1.0")
    .with_config_name("mariadb")
    .with_servers(&[
        Server::new("https://mariadb.de-txl.ionos.com", "de/txl"),
        Server::new("https://mariadb.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://mariadb.es-vit.ionos.com", "es/vit"),
        Server::new("https://mariadb.fr-par.ionos.com", "fr/par"),
        Server::new("https://mariadb.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://mariadb.us-ewr.ionos.com", "us/ewr"),
        Server::new("https://mariadb.us-las.ionos.com", "us/las"),
        Server::new("https://mariadb.us-mci.ionos.com", "us/mci"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

//! MariaDB clusters, version 2 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user and one database from its creation on; further ones are created in SQL.
//!
//! RAM and storage are in GB.
//!
//! # Backup locations
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackupLocations`] | `GET /backup-locations` | [`BackupLocationList`](ionoscloud_models::mariadb::v2::BackupLocationList) |
//! | [`GetBackupLocation`] | `GET /backup-locations/{backupLocationId}` | [`BackupLocation`](ionoscloud_models::mariadb::v2::BackupLocation) |
//!
//! # Backups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackups`] | `GET /backups` | [`BackupList`](ionoscloud_models::mariadb::v2::BackupList) |
//! | [`GetBackup`] | `GET /backups/{backupId}` | [`Backup`](ionoscloud_models::mariadb::v2::Backup) |
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::mariadb::v2::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::mariadb::v2::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mariadb::v2::Cluster) |
//! | [`ReplaceCluster`] | `PUT /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::mariadb::v2::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | nothing |
//!
//! # Versions
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListVersions`] | `GET /versions` | [`VersionList`](ionoscloud_models::mariadb::v2::VersionList) |
//! | [`GetVersion`] | `GET /versions/{versionId}` | [`Version`](ionoscloud_models::mariadb::v2::Version) |

mod backup_locations;
mod backups;
mod clusters;
pub mod kinds;
mod versions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::backup_locations::*;
pub use self::backups::*;
pub use self::clusters::*;
pub use self::versions::*;

/// The servers of version 2.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("mariadb-v2", "2.0.0")
    .with_config_name("mariadbv2")
    .with_base_path("/v2")
    .with_servers(&[
        Server::new("https://mariadb.de-txl.ionos.com/v2", "de/txl"),
        Server::new("https://mariadb.de-fra.ionos.com/v2", "de/fra"),
        Server::new("https://mariadb.fr-par.ionos.com/v2", "fr/par"),
        Server::new("https://mariadb.es-vit.ionos.com/v2", "es/vit"),
        Server::new("https://mariadb.gb-lhr.ionos.com/v2", "gb/lhr"),
        Server::new("https://mariadb.gb-bhx.ionos.com/v2", "gb/bhx"),
        Server::new("https://mariadb.us-las.ionos.com/v2", "us/las"),
        Server::new("https://mariadb.us-mci.ionos.com/v2", "us/mci"),
        Server::new("https://mariadb.us-ewr.ionos.com/v2", "us/ewr"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

//! PostgreSQL clusters, version 2 of the API: databases as a service, with backups.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user and one database from its creation on; further ones are created in SQL.
//!
//! RAM and storage are in GB; version 1 of the API counts in MB.
//!
//! # Backup locations
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackupLocations`] | `GET /backup-locations` | [`BackupLocationList`](ionoscloud_models::postgresql::v2::BackupLocationList) |
//! | [`GetBackupLocation`] | `GET /backup-locations/{backupLocationId}` | [`BackupLocation`](ionoscloud_models::postgresql::v2::BackupLocation) |
//!
//! # Backups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListBackups`] | `GET /backups` | [`BackupList`](ionoscloud_models::postgresql::v2::BackupList) |
//! | [`GetBackup`] | `GET /backups/{backupId}` | [`Backup`](ionoscloud_models::postgresql::v2::Backup) |
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::postgresql::v2::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::postgresql::v2::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::postgresql::v2::Cluster) |
//! | [`ReplaceCluster`] | `PUT /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::postgresql::v2::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | nothing |
//!
//! # Versions
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListVersions`] | `GET /versions` | [`VersionList`](ionoscloud_models::postgresql::v2::VersionList) |
//! | [`GetVersion`] | `GET /versions/{versionId}` | [`Version`](ionoscloud_models::postgresql::v2::Version) |

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
pub static PRODUCT: Product = Product::new("postgresql-v2", "2.0.0")
    .with_config_name("psqlv2")
    .with_servers(&[
        Server::new("https://postgresql.de-txl.ionos.com", "de/txl"),
        Server::new("https://postgresql.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://postgresql.fr-par.ionos.com", "fr/par"),
        Server::new("https://postgresql.es-vit.ionos.com", "es/vit"),
        Server::new("https://postgresql.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://postgresql.gb-bhx.ionos.com", "gb/bhx"),
        Server::new("https://postgresql.us-las.ionos.com", "us/las"),
        Server::new("https://postgresql.us-mci.ionos.com", "us/mci"),
        Server::new("https://postgresql.us-ewr.ionos.com", "us/ewr"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

//! In-Memory DB clusters, version 2 of the API: databases in memory that speak the protocol of Redis, with snapshots.
//!
//! The API is regional: each location has a host of its own, and a cluster is in the location of the host that created
//! it. It takes bearer tokens only.
//!
//! A cluster takes minutes to provision: its state is `PROVISIONING` in the response to its creation and `AVAILABLE`
//! once it is usable. A cluster has one user, whose password is sent as a hash alone.
//!
//! RAM is in GB.
//!
//! # Clusters
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListClusters`] | `GET /clusters` | [`ClusterList`](ionoscloud_models::inmemorydb::v2::ClusterList) |
//! | [`CreateCluster`] | `POST /clusters` | [`Cluster`](ionoscloud_models::inmemorydb::v2::Cluster) |
//! | [`GetCluster`] | `GET /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::inmemorydb::v2::Cluster) |
//! | [`ReplaceCluster`] | `PUT /clusters/{clusterId}` | [`Cluster`](ionoscloud_models::inmemorydb::v2::Cluster) |
//! | [`DeleteCluster`] | `DELETE /clusters/{clusterId}` | nothing |
//!
//! # Snapshot locations
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSnapshotLocations`] | `GET /snapshot-locations` | [`SnapshotLocationList`](ionoscloud_models::inmemorydb::v2::SnapshotLocationList) |
//! | [`GetSnapshotLocation`] | `GET /snapshot-locations/{snapshotLocationId}` | [`SnapshotLocation`](ionoscloud_models::inmemorydb::v2::SnapshotLocation) |
//!
//! # Snapshots
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSnapshots`] | `GET /snapshots` | [`SnapshotList`](ionoscloud_models::inmemorydb::v2::SnapshotList) |
//! | [`GetSnapshot`] | `GET /snapshots/{snapshotId}` | [`Snapshot`](ionoscloud_models::inmemorydb::v2::Snapshot) |
//!
//! # Versions
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListVersions`] | `GET /versions` | [`VersionList`](ionoscloud_models::inmemorydb::v2::VersionList) |
//! | [`GetVersion`] | `GET /versions/{versionId}` | [`Version`](ionoscloud_models::inmemorydb::v2::Version) |

mod clusters;
pub mod kinds;
mod snapshot_locations;
mod snapshots;
mod versions;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::clusters::*;
pub use self::snapshot_locations::*;
pub use self::snapshots::*;
pub use self::versions::*;

/// The servers of version 2.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("inmemorydb-v2", "2.0.0")
    .with_config_name("inmemorydbv2")
    .with_base_path("/v2")
    .with_servers(&[
        Server::new("https://in-memory-db.de-fra.ionos.com/v2", "de/fra"),
        Server::new("https://in-memory-db.de-txl.ionos.com/v2", "de/txl"),
        Server::new("https://in-memory-db.es-vit.ionos.com/v2", "es/vit"),
        Server::new("https://in-memory-db.gb-bhx.ionos.com/v2", "gb/bhx"),
        Server::new("https://in-memory-db.gb-lhr.ionos.com/v2", "gb/lhr"),
        Server::new("https://in-memory-db.us-ewr.ionos.com/v2", "us/ewr"),
        Server::new("https://in-memory-db.us-las.ionos.com/v2", "us/las"),
        Server::new("https://in-memory-db.us-mci.ionos.com/v2", "us/mci"),
        Server::new("https://in-memory-db.fr-par.ionos.com/v2", "fr/par"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

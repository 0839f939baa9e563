// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

//! In-Memory DB replica sets, version 1 of the API: databases in memory that speak the protocol of Redis, with
//! snapshots and restores.
//!
//! The API is regional: each location has a host of its own, and a replica set is in the location of the host that
//! created it. It takes bearer tokens only. A replica set takes minutes to provision: it is usable once its state is
//! `AVAILABLE`.
//!
//! RAM and storage are in GB.
//!
//! # Replica set
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListReplicaSets`] | `GET /replicasets` | [`ReplicaSetList`](ionoscloud_models::inmemorydb::v1::ReplicaSetList) |
//! | [`CreateReplicaSet`] | `POST /replicasets` | [`ReplicaSet`](ionoscloud_models::inmemorydb::v1::ReplicaSet) |
//! | [`GetReplicaSet`] | `GET /replicasets/{replicasetId}` | [`ReplicaSet`](ionoscloud_models::inmemorydb::v1::ReplicaSet) |
//! | [`ReplaceReplicaSet`] | `PUT /replicasets/{replicasetId}` | [`ReplicaSet`](ionoscloud_models::inmemorydb::v1::ReplicaSet) |
//! | [`DeleteReplicaSet`] | `DELETE /replicasets/{replicasetId}` | nothing |
//!
//! # Snapshot
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSnapshots`] | `GET /snapshots` | [`SnapshotList`](ionoscloud_models::inmemorydb::v1::SnapshotList) |
//! | [`GetSnapshot`] | `GET /snapshots/{snapshotId}` | [`Snapshot`](ionoscloud_models::inmemorydb::v1::Snapshot) |
//!
//! # Restore
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSnapshotRestores`] | `GET /snapshots/{snapshotId}/restores` | [`RestoreList`](ionoscloud_models::inmemorydb::v1::RestoreList) |
//! | [`CreateSnapshotRestore`] | `POST /snapshots/{snapshotId}/restores` | [`Restore`](ionoscloud_models::inmemorydb::v1::Restore) |
//! | [`GetSnapshotRestore`] | `GET /snapshots/{snapshotId}/restores/{restoreId}` | [`Restore`](ionoscloud_models::inmemorydb::v1::Restore) |

pub mod kinds;
mod replica_sets;
mod snapshot_restores;
mod snapshots;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::replica_sets::*;
pub use self::snapshot_restores::*;
pub use self::snapshots::*;

/// The servers of version 1.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("inmemorydb-v1", "1.0.0")
    .with_config_name("inmemorydb")
    .with_servers(&[
        Server::new("https://in-memory-db.de-fra.ionos.com", "de/fra").with_aliases(&["de/fra/2"]),
        Server::new("https://in-memory-db.de-txl.ionos.com", "de/txl"),
        Server::new("https://in-memory-db.es-vit.ionos.com", "es/vit"),
        Server::new("https://in-memory-db.gb-bhx.ionos.com", "gb/bhx"),
        Server::new("https://in-memory-db.gb-lhr.ionos.com", "gb/lhr"),
        Server::new("https://in-memory-db.us-ewr.ionos.com", "us/ewr"),
        Server::new("https://in-memory-db.us-las.ionos.com", "us/las"),
        Server::new("https://in-memory-db.us-mci.ionos.com", "us/mci"),
        Server::new("https://in-memory-db.fr-par.ionos.com", "fr/par"),
    ])
    .with_auth_methods(&[AuthMethod::Bearer]);

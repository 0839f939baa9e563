// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use http::Request;
use ionoscloud_api::inmemorydb::v1::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::inmemorydb::v1::{
    BackupSettings, Connection, Credentials, NewInstanceSize, NewPassword, NewReplicaSet, NewRestore, PasswordHash,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListReplicaSets", ListReplicaSets::new().request()),
        (
            "ListReplicaSets with everything",
            ListReplicaSets::new().offset(27).limit(13).name("filter.name /%ü").request(),
        ),
        (
            "CreateReplicaSet",
            CreateReplicaSet::new(NewReplicaSet::new(
                "displayName /%ü",
                "version /%ü",
                NewInstanceSize::new(10, 60),
                [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                Credentials::new(
                    "username /%ü",
                    NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "hash /%ü")),
                ),
            ))
            .request(),
        ),
        (
            "CreateReplicaSet with everything",
            CreateReplicaSet::new(
                NewReplicaSet::new(
                    "displayName /%ü",
                    "version /%ü",
                    NewInstanceSize::new(10, 60),
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "hash /%ü")),
                    ),
                )
                .backup(BackupSettings::new().location("location /%ü"))
                .eviction_policy("noeviction")
                .initial_snapshot_id("initialSnapshotId /%ü")
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .persistence_mode("None")
                .replicas(51),
            )
            .request(),
        ),
        ("GetReplicaSet", GetReplicaSet::new("replicasetId /%ü").request()),
        (
            "ReplaceReplicaSet",
            ReplaceReplicaSet::new(
                "replicasetId /%ü",
                NewReplicaSet::new(
                    "displayName /%ü",
                    "version /%ü",
                    NewInstanceSize::new(10, 60),
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "hash /%ü")),
                    ),
                ),
            )
            .request(),
        ),
        (
            "ReplaceReplicaSet with everything",
            ReplaceReplicaSet::new(
                "replicasetId /%ü",
                NewReplicaSet::new(
                    "displayName /%ü",
                    "version /%ü",
                    NewInstanceSize::new(10, 60),
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    Credentials::new(
                        "username /%ü",
                        NewPassword::HashedPassword(PasswordHash::new("algorithm /%ü", "hash /%ü")),
                    ),
                )
                .backup(BackupSettings::new().location("location /%ü"))
                .eviction_policy("noeviction")
                .initial_snapshot_id("initialSnapshotId /%ü")
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .persistence_mode("None")
                .replicas(51),
            )
            .request(),
        ),
        ("DeleteReplicaSet", DeleteReplicaSet::new("replicasetId /%ü").request()),
        ("ListSnapshots", ListSnapshots::new().request()),
        ("ListSnapshots with everything", ListSnapshots::new().offset(27).limit(13).request()),
        ("GetSnapshot", GetSnapshot::new("snapshotId /%ü").request()),
        ("ListSnapshotRestores", ListSnapshotRestores::new("snapshotId /%ü").request()),
        (
            "ListSnapshotRestores with everything",
            ListSnapshotRestores::new("snapshotId /%ü").offset(27).limit(13).name("filter.name /%ü").request(),
        ),
        (
            "CreateSnapshotRestore",
            CreateSnapshotRestore::new("snapshotId /%ü", NewRestore::new("replicasetId /%ü")).request(),
        ),
        (
            "CreateSnapshotRestore with everything",
            CreateSnapshotRestore::new(
                "snapshotId /%ü",
                NewRestore::new("replicasetId /%ü").description("description /%ü").display_name("displayName /%ü"),
            )
            .request(),
        ),
        ("GetSnapshotRestore", GetSnapshotRestore::new("snapshotId /%ü", "restoreId /%ü").request()),
    ]
}

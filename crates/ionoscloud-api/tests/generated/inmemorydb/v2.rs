// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use http::Request;
use ionoscloud_api::inmemorydb::v2::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::inmemorydb::v2::{
    ClusterUpdate, Connection, Credentials, FromSnapshot, NewCluster, NewInstances, PasswordHash, RestoreSource,
    SnapshotSettings,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListClusters", ListClusters::new().request()),
        (
            "ListClusters with everything",
            ListClusters::new().offset(27).limit(13).name("filter.name /%ü").state("PROVISIONING").request(),
        ),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "name /%ü",
                "version /%ü",
                NewInstances::new(),
                Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                SnapshotSettings::new("location /%ü", 45, [69]),
                Credentials::new("username /%ü", PasswordHash::new("algorithm /%ü", "hash /%ü")),
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new(
                    "name /%ü",
                    "version /%ü",
                    NewInstances::new().cores(10).count(23).ram_gb(60),
                    Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                    SnapshotSettings::new("location /%ü", 45, [69]),
                    Credentials::new("username /%ü", PasswordHash::new("algorithm /%ü", "hash /%ü")),
                )
                .description("description /%ü")
                .eviction_policy("noeviction")
                .logs_enabled(true)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .metrics_enabled(true)
                .persistence_mode("None")
                .restore_from_snapshot(RestoreSource::FromSnapshot(
                    FromSnapshot::new("sourceSnapshotId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                )),
            )
            .request(),
        ),
        ("GetCluster", GetCluster::new("clusterId /%ü").request()),
        (
            "ReplaceCluster",
            ReplaceCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new(
                    "name /%ü",
                    "version /%ü",
                    NewInstances::new(),
                    Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                    "noeviction",
                    SnapshotSettings::new("location /%ü", 45, [69]),
                    MaintenanceWindow::new("time /%ü", "Sunday"),
                ),
            )
            .request(),
        ),
        (
            "ReplaceCluster with everything",
            ReplaceCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new(
                    "name /%ü",
                    "version /%ü",
                    NewInstances::new().cores(10).count(23).ram_gb(60),
                    Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                    "noeviction",
                    SnapshotSettings::new("location /%ü", 45, [69]),
                    MaintenanceWindow::new("time /%ü", "Sunday"),
                )
                .credentials(Credentials::new("username /%ü", PasswordHash::new("algorithm /%ü", "hash /%ü")))
                .description("description /%ü")
                .logs_enabled(true)
                .metrics_enabled(true)
                .persistence_mode("None")
                .restore_from_snapshot(RestoreSource::FromSnapshot(
                    FromSnapshot::new("sourceSnapshotId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                )),
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListSnapshotLocations", ListSnapshotLocations::new().request()),
        ("ListSnapshotLocations with everything", ListSnapshotLocations::new().offset(27).limit(13).request()),
        ("GetSnapshotLocation", GetSnapshotLocation::new("snapshotLocationId /%ü").request()),
        ("ListSnapshots", ListSnapshots::new().request()),
        (
            "ListSnapshots with everything",
            ListSnapshots::new().offset(27).limit(13).cluster_id("filter.clusterId /%ü").request(),
        ),
        ("GetSnapshot", GetSnapshot::new("snapshotId /%ü").request()),
        ("ListVersions", ListVersions::new().request()),
        ("ListVersions with everything", ListVersions::new().offset(27).limit(13).request()),
        ("GetVersion", GetVersion::new("versionId /%ü").request()),
    ]
}

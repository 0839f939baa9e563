// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::inmemorydb::v2::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::inmemorydb::v2::{
    ClusterReplacement, Connection, Credentials, FromSnapshot, NewCluster, NewInstances, PasswordHash, RestoreSource,
    SnapshotSettings,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built(
            "ListClusters with everything",
            &ListClusters::new().offset(27).limit(13).name("filter.name /%ü").state("PROVISIONING"),
        ),
        built("ListClusters with zero values", &ListClusters::new().offset(0).limit(0).name("").state("")),
        built(
            "CreateCluster",
            &CreateCluster::new(
                NewCluster::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new())
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .snapshot(SnapshotSettings::new("location /%ü", 45, [69]))
                    .credentials(Credentials::new(
                        "username /%ü",
                        PasswordHash::new("algorithm /%ü", "canary hash /%ü"),
                    )),
            ),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new().cores(10).count(23).ram_gb(60))
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .snapshot(SnapshotSettings::new("location /%ü", 45, [69]))
                    .credentials(Credentials::new(
                        "username /%ü",
                        PasswordHash::new("algorithm /%ü", "canary hash /%ü"),
                    ))
                    .description("description /%ü")
                    .eviction_policy("noeviction")
                    .logs_enabled(true)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .metrics_enabled(true)
                    .persistence_mode("None")
                    .restore_from_snapshot(RestoreSource::FromSnapshot(
                        FromSnapshot::new("sourceSnapshotId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                    )),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new()
                    .name("")
                    .version("")
                    .instances(NewInstances::new().cores(0).count(0).ram_gb(0))
                    .connection(Connection::new("", "", ""))
                    .snapshot(SnapshotSettings::new("", 0, [0]))
                    .credentials(Credentials::new("", PasswordHash::new("", "")))
                    .description("")
                    .eviction_policy("")
                    .logs_enabled(false)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .metrics_enabled(false)
                    .persistence_mode("")
                    .restore_from_snapshot(RestoreSource::FromSnapshot(FromSnapshot::new("").recovery_target_time(""))),
            ),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built(
            "ReplaceCluster",
            &ReplaceCluster::new(
                "clusterId /%ü",
                ClusterReplacement::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new())
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .eviction_policy("noeviction")
                    .snapshot(SnapshotSettings::new("location /%ü", 45, [69]))
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday")),
            ),
        ),
        built(
            "ReplaceCluster with everything",
            &ReplaceCluster::new(
                "clusterId /%ü",
                ClusterReplacement::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new().cores(10).count(23).ram_gb(60))
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .eviction_policy("noeviction")
                    .snapshot(SnapshotSettings::new("location /%ü", 45, [69]))
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .credentials(Credentials::new(
                        "username /%ü",
                        PasswordHash::new("algorithm /%ü", "canary hash /%ü"),
                    ))
                    .description("description /%ü")
                    .logs_enabled(true)
                    .metrics_enabled(true)
                    .persistence_mode("None")
                    .restore_from_snapshot(RestoreSource::FromSnapshot(
                        FromSnapshot::new("sourceSnapshotId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                    )),
            ),
        ),
        built(
            "ReplaceCluster with zero values",
            &ReplaceCluster::new(
                "clusterId /%ü",
                ClusterReplacement::new()
                    .name("")
                    .version("")
                    .instances(NewInstances::new().cores(0).count(0).ram_gb(0))
                    .connection(Connection::new("", "", ""))
                    .eviction_policy("")
                    .snapshot(SnapshotSettings::new("", 0, [0]))
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .credentials(Credentials::new("", PasswordHash::new("", "")))
                    .description("")
                    .logs_enabled(false)
                    .metrics_enabled(false)
                    .persistence_mode("")
                    .restore_from_snapshot(RestoreSource::FromSnapshot(FromSnapshot::new("").recovery_target_time(""))),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListSnapshotLocations", &ListSnapshotLocations::new()),
        built("ListSnapshotLocations with everything", &ListSnapshotLocations::new().offset(27).limit(13)),
        built("ListSnapshotLocations with zero values", &ListSnapshotLocations::new().offset(0).limit(0)),
        built("GetSnapshotLocation", &GetSnapshotLocation::new("snapshotLocationId /%ü")),
        built("ListSnapshots", &ListSnapshots::new()),
        built(
            "ListSnapshots with everything",
            &ListSnapshots::new().offset(27).limit(13).cluster_id("filter.clusterId /%ü"),
        ),
        built("ListSnapshots with zero values", &ListSnapshots::new().offset(0).limit(0).cluster_id("")),
        built("GetSnapshot", &GetSnapshot::new("snapshotId /%ü")),
        built("ListVersions", &ListVersions::new()),
        built("ListVersions with everything", &ListVersions::new().offset(27).limit(13)),
        built("ListVersions with zero values", &ListVersions::new().offset(0).limit(0)),
        built("GetVersion", &GetVersion::new("versionId /%ü")),
    ]
}

// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use http::Request;
use ionoscloud_api::mariadb::v2::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::mariadb::v2::{
    ClusterBackup, ClusterUpdate, Connection, Credentials, FromBackup, NewCluster, NewInstances,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListBackupLocations", ListBackupLocations::new().request()),
        ("ListBackupLocations with everything", ListBackupLocations::new().offset(27).limit(13).request()),
        ("GetBackupLocation", GetBackupLocation::new("backupLocationId /%ü").request()),
        ("ListBackups", ListBackups::new().request()),
        (
            "ListBackups with everything",
            ListBackups::new().offset(27).limit(13).cluster_id("filter.clusterId /%ü").request(),
        ),
        ("GetBackup", GetBackup::new("backupId /%ü").request()),
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
                Credentials::new("username /%ü", "password /%ü", "database /%ü"),
                ClusterBackup::new("location /%ü", 45),
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new(
                    "name /%ü",
                    "version /%ü",
                    NewInstances::new().cores(10).count(23).ram_gb(60).storage_size_gb(98),
                    Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                    Credentials::new("username /%ü", "password /%ü", "database /%ü"),
                    ClusterBackup::new("location /%ü", 45),
                )
                .description("description /%ü")
                .logs_enabled(true)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .metrics_enabled(true)
                .restore_from_backup(
                    FromBackup::new("sourceBackupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                ),
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
                    MaintenanceWindow::new("time /%ü", "Sunday"),
                    ClusterBackup::new("location /%ü", 45),
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
                    NewInstances::new().cores(10).count(23).ram_gb(60).storage_size_gb(98),
                    Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"),
                    MaintenanceWindow::new("time /%ü", "Sunday"),
                    ClusterBackup::new("location /%ü", 45),
                )
                .credentials(Credentials::new("username /%ü", "password /%ü", "database /%ü"))
                .description("description /%ü")
                .logs_enabled(true)
                .metrics_enabled(true)
                .restore_from_backup(
                    FromBackup::new("sourceBackupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                ),
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListVersions", ListVersions::new().request()),
        ("ListVersions with everything", ListVersions::new().offset(27).limit(13).request()),
        ("GetVersion", GetVersion::new("versionId /%ü").request()),
    ]
}

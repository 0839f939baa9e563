// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use http::Request;
use ionoscloud_api::mariadb::v1::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::mariadb::v1::{BackupSettings, ClusterUpdate, Connection, Credentials, NewCluster, Restore};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListBackups", ListBackups::new().request()),
        ("ListBackups with everything", ListBackups::new().limit(13).offset(27).request()),
        ("GetBackup", GetBackup::new("backupId /%ü").request()),
        ("ListClusters", ListClusters::new().request()),
        ("ListClusters with everything", ListClusters::new().limit(13).offset(27).name("filter.name /%ü").request()),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "10.6",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                "displayName /%ü",
                Credentials::new("username /%ü", "password /%ü"),
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new(
                    "10.6",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    "displayName /%ü",
                    Credentials::new("username /%ü", "password /%ü"),
                )
                .backup(BackupSettings::new().location("location /%ü"))
                .cores(10)
                .from_backup(Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"))
                .instances(78)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .ram_gb(60)
                .storage_size_gb(98),
            )
            .request(),
        ),
        ("GetCluster", GetCluster::new("clusterId /%ü").request()),
        ("UpdateCluster", UpdateCluster::new("clusterId /%ü", ClusterUpdate::new()).request()),
        (
            "UpdateCluster with everything",
            UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .cores(10)
                    .display_name("displayName /%ü")
                    .instances(78)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .mariadb_version("10.6")
                    .ram_gb(60)
                    .storage_size_gb(98),
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListClusterBackups", ListClusterBackups::new("clusterId /%ü").request()),
        ("ListClusterBackups with everything", ListClusterBackups::new("clusterId /%ü").limit(13).offset(27).request()),
        ("RestoreCluster", RestoreCluster::new("clusterId /%ü", Restore::new("backupId /%ü")).request()),
        (
            "RestoreCluster with everything",
            RestoreCluster::new(
                "clusterId /%ü",
                Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
            )
            .request(),
        ),
    ]
}

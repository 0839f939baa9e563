// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::mariadb::v1::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::mariadb::v1::{BackupSettings, ClusterUpdate, Connection, Credentials, NewCluster, Restore};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListBackups", &ListBackups::new()),
        built("ListBackups with everything", &ListBackups::new().limit(13).offset(27)),
        built("ListBackups with zero values", &ListBackups::new().limit(0).offset(0)),
        built("GetBackup", &GetBackup::new("backupId /%ü")),
        built("ListClusters", &ListClusters::new()),
        built("ListClusters with everything", &ListClusters::new().limit(13).offset(27).name("filter.name /%ü")),
        built("ListClusters with zero values", &ListClusters::new().limit(0).offset(0).name("")),
        built(
            "CreateCluster",
            &CreateCluster::new(NewCluster::new(
                "10.6",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                "displayName /%ü",
                Credentials::new("username /%ü", "canary password /%ü"),
            )),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new(
                    "10.6",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    "displayName /%ü",
                    Credentials::new("username /%ü", "canary password /%ü"),
                )
                .backup(BackupSettings::new().location("location /%ü"))
                .cores(10)
                .from_backup(Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"))
                .instances(78)
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .ram_gb(60)
                .storage_size_gb(98),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new("", [Connection::new("", "", "")], "", Credentials::new("", ""))
                    .backup(BackupSettings::new().location(""))
                    .cores(0)
                    .from_backup(Restore::new("").recovery_target_time(""))
                    .instances(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .ram_gb(0)
                    .storage_size_gb(0),
            ),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built("UpdateCluster", &UpdateCluster::new("clusterId /%ü", ClusterUpdate::new())),
        built(
            "UpdateCluster with everything",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .cores(10)
                    .display_name("displayName /%ü")
                    .instances(78)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .mariadb_version("10.6")
                    .ram_gb(60)
                    .storage_size_gb(98),
            ),
        ),
        built(
            "UpdateCluster with zero values",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .cores(0)
                    .display_name("")
                    .instances(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .mariadb_version("")
                    .ram_gb(0)
                    .storage_size_gb(0),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListClusterBackups", &ListClusterBackups::new("clusterId /%ü")),
        built("ListClusterBackups with everything", &ListClusterBackups::new("clusterId /%ü").limit(13).offset(27)),
        built("ListClusterBackups with zero values", &ListClusterBackups::new("clusterId /%ü").limit(0).offset(0)),
        built("RestoreCluster", &RestoreCluster::new("clusterId /%ü", Restore::new("backupId /%ü"))),
        built(
            "RestoreCluster with everything",
            &RestoreCluster::new(
                "clusterId /%ü",
                Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
            ),
        ),
        built(
            "RestoreCluster with zero values",
            &RestoreCluster::new("clusterId /%ü", Restore::new("").recovery_target_time("")),
        ),
    ]
}

// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::postgresql::v2::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::postgresql::v2::{
    ClusterBackup, ClusterReplacement, Connection, Credentials, FromBackup, NewCluster, NewInstances, RestoreSource,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListBackupLocations", &ListBackupLocations::new()),
        built("ListBackupLocations with everything", &ListBackupLocations::new().offset(27).limit(13)),
        built("ListBackupLocations with zero values", &ListBackupLocations::new().offset(0).limit(0)),
        built("GetBackupLocation", &GetBackupLocation::new("backupLocationId /%ü")),
        built("ListBackups", &ListBackups::new()),
        built(
            "ListBackups with everything",
            &ListBackups::new().offset(27).limit(13).cluster_id("filter.clusterId /%ü"),
        ),
        built("ListBackups with zero values", &ListBackups::new().offset(0).limit(0).cluster_id("")),
        built("GetBackup", &GetBackup::new("backupId /%ü")),
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
                    .credentials(Credentials::new("username /%ü", "canary password /%ü", "database /%ü"))
                    .backup(ClusterBackup::new("location /%ü", 45)),
            ),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new().cores(10).count(23).ram_gb(60).storage_size_gb(98))
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .credentials(Credentials::new("username /%ü", "canary password /%ü", "database /%ü"))
                    .backup(ClusterBackup::new("location /%ü", 45))
                    .connection_pooler("DISABLED")
                    .description("description /%ü")
                    .logs_enabled(true)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .metrics_enabled(true)
                    .replication_mode("ASYNCHRONOUS")
                    .restore_from_backup(RestoreSource::FromBackup(
                        FromBackup::new("sourceBackupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
                    )),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new()
                    .name("")
                    .version("")
                    .instances(NewInstances::new().cores(0).count(0).ram_gb(0).storage_size_gb(0))
                    .connection(Connection::new("", "", ""))
                    .credentials(Credentials::new("", "", ""))
                    .backup(ClusterBackup::new("", 0))
                    .connection_pooler("")
                    .description("")
                    .logs_enabled(false)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .metrics_enabled(false)
                    .replication_mode("")
                    .restore_from_backup(RestoreSource::FromBackup(FromBackup::new("").recovery_target_time(""))),
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
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .replication_mode("ASYNCHRONOUS")
                    .backup(ClusterBackup::new("location /%ü", 45)),
            ),
        ),
        built(
            "ReplaceCluster with everything",
            &ReplaceCluster::new(
                "clusterId /%ü",
                ClusterReplacement::new()
                    .name("name /%ü")
                    .version("version /%ü")
                    .instances(NewInstances::new().cores(10).count(23).ram_gb(60).storage_size_gb(98))
                    .connection(Connection::new("datacenterId /%ü", "lanId /%ü", "primaryInstanceAddress /%ü"))
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .replication_mode("ASYNCHRONOUS")
                    .backup(ClusterBackup::new("location /%ü", 45))
                    .connection_pooler("DISABLED")
                    .credentials(Credentials::new("username /%ü", "canary password /%ü", "database /%ü"))
                    .description("description /%ü")
                    .logs_enabled(true)
                    .metrics_enabled(true)
                    .restore_from_backup(RestoreSource::FromBackup(
                        FromBackup::new("sourceBackupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
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
                    .instances(NewInstances::new().cores(0).count(0).ram_gb(0).storage_size_gb(0))
                    .connection(Connection::new("", "", ""))
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .replication_mode("")
                    .backup(ClusterBackup::new("", 0))
                    .connection_pooler("")
                    .credentials(Credentials::new("", "", ""))
                    .description("")
                    .logs_enabled(false)
                    .metrics_enabled(false)
                    .restore_from_backup(RestoreSource::FromBackup(FromBackup::new("").recovery_target_time(""))),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListVersions", &ListVersions::new()),
        built("ListVersions with everything", &ListVersions::new().offset(27).limit(13)),
        built("ListVersions with zero values", &ListVersions::new().offset(0).limit(0)),
        built("GetVersion", &GetVersion::new("versionId /%ü")),
    ]
}

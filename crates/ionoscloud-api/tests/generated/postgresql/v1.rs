// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::postgresql::v1::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::postgresql::v1::{
    ClusterUpdate, Connection, ConnectionPooler, Credentials, NewCluster, NewDatabase, NewUser, Restore, UserUpdate,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built("ListClusters with everything", &ListClusters::new().limit(13).offset(27).name("filter.name /%ü")),
        built("ListClusters with zero values", &ListClusters::new().limit(0).offset(0).name("")),
        built(
            "CreateCluster",
            &CreateCluster::new(
                NewCluster::new()
                    .postgres_version("postgresVersion /%ü")
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .location("location /%ü")
                    .display_name("displayName /%ü")
                    .credentials(Credentials::new("username /%ü", "canary password /%ü")),
            ),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new()
                    .postgres_version("postgresVersion /%ü")
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .location("location /%ü")
                    .display_name("displayName /%ü")
                    .credentials(Credentials::new("username /%ü", "canary password /%ü"))
                    .backup_location("backupLocation /%ü")
                    .connection_pooler(ConnectionPooler::new().enabled(true).pool_mode("transaction"))
                    .cores(10)
                    .from_backup(Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"))
                    .instances(78)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .ram_mb(60)
                    .storage_size_mb(98)
                    .storage_type("HDD")
                    .synchronization_mode("ASYNCHRONOUS"),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new()
                    .postgres_version("")
                    .connections([Connection::new("", "", "")])
                    .location("")
                    .display_name("")
                    .credentials(Credentials::new("", ""))
                    .backup_location("")
                    .connection_pooler(ConnectionPooler::new().enabled(false).pool_mode(""))
                    .cores(0)
                    .from_backup(Restore::new("").recovery_target_time(""))
                    .instances(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .ram_mb(0)
                    .storage_size_mb(0)
                    .storage_type("")
                    .synchronization_mode(""),
            ),
        ),
        built("ListBackups", &ListBackups::new()),
        built("ListBackups with everything", &ListBackups::new().limit(13).offset(27)),
        built("ListBackups with zero values", &ListBackups::new().limit(0).offset(0)),
        built("GetBackup", &GetBackup::new("backupId /%ü")),
        built("ListPostgresVersions", &ListPostgresVersions::new()),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built("UpdateCluster", &UpdateCluster::new("clusterId /%ü", ClusterUpdate::new())),
        built(
            "UpdateCluster with everything",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .connection_pooler(ConnectionPooler::new().enabled(true).pool_mode("transaction"))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")])
                    .cores(10)
                    .display_name("displayName /%ü")
                    .instances(78)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .postgres_version("postgresVersion /%ü")
                    .ram_mb(60)
                    .storage_size_mb(98)
                    .synchronization_mode("ASYNCHRONOUS"),
            ),
        ),
        built(
            "UpdateCluster with zero values",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .connection_pooler(ConnectionPooler::new().enabled(false).pool_mode(""))
                    .connections([Connection::new("", "", "")])
                    .cores(0)
                    .display_name("")
                    .instances(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .postgres_version("")
                    .ram_mb(0)
                    .storage_size_mb(0)
                    .synchronization_mode(""),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("ListClusterBackups", &ListClusterBackups::new("clusterId /%ü")),
        built("ListClusterBackups with everything", &ListClusterBackups::new("clusterId /%ü").limit(13).offset(27)),
        built("ListClusterBackups with zero values", &ListClusterBackups::new("clusterId /%ü").limit(0).offset(0)),
        built("ListClusterDatabases", &ListClusterDatabases::new("clusterId /%ü")),
        built("ListClusterDatabases with everything", &ListClusterDatabases::new("clusterId /%ü").limit(13).offset(27)),
        built("ListClusterDatabases with zero values", &ListClusterDatabases::new("clusterId /%ü").limit(0).offset(0)),
        built(
            "CreateClusterDatabase",
            &CreateClusterDatabase::new("clusterId /%ü", NewDatabase::new("name /%ü", "owner /%ü")),
        ),
        built("GetClusterDatabase", &GetClusterDatabase::new("clusterId /%ü", "databasename /%ü")),
        built("DeleteClusterDatabase", &DeleteClusterDatabase::new("clusterId /%ü", "databasename /%ü")),
        built("GetClusterLogs", &GetClusterLogs::new("clusterId /%ü")),
        built(
            "GetClusterLogs with everything",
            &GetClusterLogs::new("clusterId /%ü")
                .start("2026-01-02T03:04:05+01:00")
                .end("2026-01-02T03:04:05+01:00")
                .direction("BACKWARD")
                .limit(13),
        ),
        built(
            "GetClusterLogs with zero values",
            &GetClusterLogs::new("clusterId /%ü").start("").end("").direction("").limit(0),
        ),
        built("ListClusterPostgresVersions", &ListClusterPostgresVersions::new("clusterId /%ü")),
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
        built("ListClusterUsers", &ListClusterUsers::new("clusterId /%ü")),
        built(
            "ListClusterUsers with everything",
            &ListClusterUsers::new("clusterId /%ü").limit(13).offset(27).system(true),
        ),
        built(
            "ListClusterUsers with zero values",
            &ListClusterUsers::new("clusterId /%ü").limit(0).offset(0).system(false),
        ),
        built(
            "CreateClusterUser",
            &CreateClusterUser::new("clusterId /%ü", NewUser::new("username /%ü", "canary password /%ü")),
        ),
        built("GetClusterUser", &GetClusterUser::new("clusterId /%ü", "username /%ü")),
        built("UpdateClusterUser", &UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new())),
        built(
            "UpdateClusterUser with everything",
            &UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new().password("canary password /%ü")),
        ),
        built(
            "UpdateClusterUser with zero values",
            &UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new().password("")),
        ),
        built("DeleteClusterUser", &DeleteClusterUser::new("clusterId /%ü", "username /%ü")),
        built("ListClusterVersions", &ListClusterVersions::new("clusterId /%ü")),
        built("GetApiVersion", &GetApiVersion::new()),
        built("ListApiVersions", &ListApiVersions::new()),
        built("ListVersions", &ListVersions::new()),
    ]
}

// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use http::Request;
use ionoscloud_api::postgresql::v1::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::postgresql::v1::{
    ClusterUpdate, Connection, ConnectionPooler, Credentials, NewCluster, NewDatabase, NewUser, Restore, UserUpdate,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListClusters", ListClusters::new().request()),
        ("ListClusters with everything", ListClusters::new().limit(13).offset(27).name("filter.name /%ü").request()),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "postgresVersion /%ü",
                [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                "location /%ü",
                "displayName /%ü",
                Credentials::new("username /%ü", "password /%ü"),
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new(
                    "postgresVersion /%ü",
                    [Connection::new("datacenterId /%ü", "lanId /%ü", "cidr /%ü")],
                    "location /%ü",
                    "displayName /%ü",
                    Credentials::new("username /%ü", "password /%ü"),
                )
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
            )
            .request(),
        ),
        ("ListBackups", ListBackups::new().request()),
        ("ListBackups with everything", ListBackups::new().limit(13).offset(27).request()),
        ("GetBackup", GetBackup::new("backupId /%ü").request()),
        ("ListPostgresVersions", ListPostgresVersions::new().request()),
        ("GetCluster", GetCluster::new("clusterId /%ü").request()),
        ("UpdateCluster", UpdateCluster::new("clusterId /%ü", ClusterUpdate::new()).request()),
        (
            "UpdateCluster with everything",
            UpdateCluster::new(
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
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
        ("ListClusterBackups", ListClusterBackups::new("clusterId /%ü").request()),
        ("ListClusterBackups with everything", ListClusterBackups::new("clusterId /%ü").limit(13).offset(27).request()),
        ("ListClusterDatabases", ListClusterDatabases::new("clusterId /%ü").request()),
        (
            "ListClusterDatabases with everything",
            ListClusterDatabases::new("clusterId /%ü").limit(13).offset(27).request(),
        ),
        (
            "CreateClusterDatabase",
            CreateClusterDatabase::new("clusterId /%ü", NewDatabase::new("name /%ü", "owner /%ü")).request(),
        ),
        ("GetClusterDatabase", GetClusterDatabase::new("clusterId /%ü", "databasename /%ü").request()),
        ("DeleteClusterDatabase", DeleteClusterDatabase::new("clusterId /%ü", "databasename /%ü").request()),
        ("GetClusterLogs", GetClusterLogs::new("clusterId /%ü").request()),
        (
            "GetClusterLogs with everything",
            GetClusterLogs::new("clusterId /%ü")
                .start("2026-01-02T03:04:05+01:00")
                .end("2026-01-02T03:04:05+01:00")
                .direction("BACKWARD")
                .limit(13)
                .request(),
        ),
        ("ListClusterPostgresVersions", ListClusterPostgresVersions::new("clusterId /%ü").request()),
        ("RestoreCluster", RestoreCluster::new("clusterId /%ü", Restore::new("backupId /%ü")).request()),
        (
            "RestoreCluster with everything",
            RestoreCluster::new(
                "clusterId /%ü",
                Restore::new("backupId /%ü").recovery_target_time("2026-01-02T03:04:05+01:00"),
            )
            .request(),
        ),
        ("ListClusterUsers", ListClusterUsers::new("clusterId /%ü").request()),
        (
            "ListClusterUsers with everything",
            ListClusterUsers::new("clusterId /%ü").limit(13).offset(27).system(true).request(),
        ),
        (
            "CreateClusterUser",
            CreateClusterUser::new("clusterId /%ü", NewUser::new("username /%ü", "password /%ü")).request(),
        ),
        ("GetClusterUser", GetClusterUser::new("clusterId /%ü", "username /%ü").request()),
        ("UpdateClusterUser", UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new()).request()),
        (
            "UpdateClusterUser with everything",
            UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new().password("password /%ü"))
                .request(),
        ),
        ("DeleteClusterUser", DeleteClusterUser::new("clusterId /%ü", "username /%ü").request()),
        ("ListClusterVersions", ListClusterVersions::new("clusterId /%ü").request()),
        ("GetApiVersion", GetApiVersion::new().request()),
        ("ListApiVersions", ListApiVersions::new().request()),
        ("ListVersions", ListVersions::new().request()),
    ]
}

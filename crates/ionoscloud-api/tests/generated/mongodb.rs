// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use http::Request;
use ionoscloud_api::mongodb::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::mongodb::{
    Backup, ClusterUpdate, Connection, NewBiConnector, NewCluster, NewUser, Restore, UserRole, UserUpdate,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListClusters", ListClusters::new().request()),
        ("ListClusters with everything", ListClusters::new().limit(13).offset(27).name("filter.name /%ü").request()),
        (
            "CreateCluster",
            CreateCluster::new(NewCluster::new(
                "mongoDBVersion /%ü",
                78,
                [Connection::new("datacenterId /%ü", "lanId /%ü", ["cidrList /%ü"])],
                "location /%ü",
                "displayName /%ü",
            ))
            .request(),
        ),
        (
            "CreateCluster with everything",
            CreateCluster::new(
                NewCluster::new(
                    "mongoDBVersion /%ü",
                    78,
                    [Connection::new("datacenterId /%ü", "lanId /%ü", ["cidrList /%ü"])],
                    "location /%ü",
                    "displayName /%ü",
                )
                .backup(Backup::new().location("location /%ü"))
                .bi_connector(NewBiConnector::new().enabled(true))
                .cores(10)
                .edition("playground")
                .from_backup(
                    Restore::new().recovery_target_time("2026-01-02T03:04:05+01:00").snapshot_id("snapshotId /%ü"),
                )
                .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                .ram_mb(60)
                .shards(25)
                .storage_size_mb(98)
                .storage_type("HDD")
                .template_id("templateID /%ü")
                .cluster_type("replicaset"),
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
                    .backup(Backup::new().location("location /%ü"))
                    .bi_connector(NewBiConnector::new().enabled(true))
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", ["cidrList /%ü"])])
                    .cores(10)
                    .display_name("displayName /%ü")
                    .edition("playground")
                    .instances(78)
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .mongodb_version("mongoDBVersion /%ü")
                    .ram_mb(60)
                    .shards(25)
                    .storage_size_mb(98)
                    .storage_type("HDD")
                    .template_id("templateID /%ü")
                    .cluster_type("replicaset"),
            )
            .request(),
        ),
        ("DeleteCluster", DeleteCluster::new("clusterId /%ü").request()),
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
        ("RestoreCluster", RestoreCluster::new("clusterId /%ü", Restore::new()).request()),
        (
            "RestoreCluster with everything",
            RestoreCluster::new(
                "clusterId /%ü",
                Restore::new().recovery_target_time("2026-01-02T03:04:05+01:00").snapshot_id("snapshotId /%ü"),
            )
            .request(),
        ),
        ("ListClusterSnapshots", ListClusterSnapshots::new("clusterId /%ü").request()),
        (
            "ListClusterSnapshots with everything",
            ListClusterSnapshots::new("clusterId /%ü").limit(13).offset(27).request(),
        ),
        ("ListClusterUsers", ListClusterUsers::new("clusterId /%ü").request()),
        ("ListClusterUsers with everything", ListClusterUsers::new("clusterId /%ü").limit(13).offset(27).request()),
        (
            "CreateClusterUser",
            CreateClusterUser::new("clusterId /%ü", NewUser::new("username /%ü", "password /%ü")).request(),
        ),
        (
            "CreateClusterUser with everything",
            CreateClusterUser::new(
                "clusterId /%ü",
                NewUser::new("username /%ü", "password /%ü")
                    .roles([UserRole::new().database("database /%ü").role("read")]),
            )
            .request(),
        ),
        ("GetClusterUser", GetClusterUser::new("clusterId /%ü", "username /%ü").request()),
        ("UpdateClusterUser", UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new()).request()),
        (
            "UpdateClusterUser with everything",
            UpdateClusterUser::new(
                "clusterId /%ü",
                "username /%ü",
                UserUpdate::new()
                    .password("password /%ü")
                    .roles([UserRole::new().database("database /%ü").role("read")]),
            )
            .request(),
        ),
        ("DeleteClusterUser", DeleteClusterUser::new("clusterId /%ü", "username /%ü").request()),
        ("ListClusterVersions", ListClusterVersions::new("clusterId /%ü").request()),
        ("GetApiVersion", GetApiVersion::new().request()),
        ("ListApiVersions", ListApiVersions::new().request()),
        ("ListTemplates", ListTemplates::new().request()),
        ("ListTemplates with everything", ListTemplates::new().limit(13).offset(27).request()),
        ("ListVersions", ListVersions::new().request()),
    ]
}

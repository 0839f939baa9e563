// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::mongodb::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::mongodb::{
    Backup, ClusterUpdate, Connection, NewBiConnector, NewCluster, NewUser, Restore, UserRole, UserUpdate,
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
                    .mongodb_version("mongoDBVersion /%ü")
                    .instances(78)
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", ["cidrList /%ü"])])
                    .location("location /%ü")
                    .display_name("displayName /%ü"),
            ),
        ),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new()
                    .mongodb_version("mongoDBVersion /%ü")
                    .instances(78)
                    .connections([Connection::new("datacenterId /%ü", "lanId /%ü", ["cidrList /%ü"])])
                    .location("location /%ü")
                    .display_name("displayName /%ü")
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
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new()
                    .mongodb_version("")
                    .instances(0)
                    .connections([Connection::new("", "", [""; 0])])
                    .location("")
                    .display_name("")
                    .backup(Backup::new().location(""))
                    .bi_connector(NewBiConnector::new().enabled(false))
                    .cores(0)
                    .edition("")
                    .from_backup(Restore::new().recovery_target_time("").snapshot_id(""))
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .ram_mb(0)
                    .shards(0)
                    .storage_size_mb(0)
                    .storage_type("")
                    .template_id("")
                    .cluster_type(""),
            ),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built("UpdateCluster", &UpdateCluster::new("clusterId /%ü", ClusterUpdate::new())),
        built(
            "UpdateCluster with everything",
            &UpdateCluster::new(
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
            ),
        ),
        built(
            "UpdateCluster with zero values",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .backup(Backup::new().location(""))
                    .bi_connector(NewBiConnector::new().enabled(false))
                    .connections([Connection::new("", "", [""; 0])])
                    .cores(0)
                    .display_name("")
                    .edition("")
                    .instances(0)
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .mongodb_version("")
                    .ram_mb(0)
                    .shards(0)
                    .storage_size_mb(0)
                    .storage_type("")
                    .template_id("")
                    .cluster_type(""),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
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
        built("RestoreCluster", &RestoreCluster::new("clusterId /%ü", Restore::new())),
        built(
            "RestoreCluster with everything",
            &RestoreCluster::new(
                "clusterId /%ü",
                Restore::new().recovery_target_time("2026-01-02T03:04:05+01:00").snapshot_id("snapshotId /%ü"),
            ),
        ),
        built(
            "RestoreCluster with zero values",
            &RestoreCluster::new("clusterId /%ü", Restore::new().recovery_target_time("").snapshot_id("")),
        ),
        built("ListClusterSnapshots", &ListClusterSnapshots::new("clusterId /%ü")),
        built("ListClusterSnapshots with everything", &ListClusterSnapshots::new("clusterId /%ü").limit(13).offset(27)),
        built("ListClusterSnapshots with zero values", &ListClusterSnapshots::new("clusterId /%ü").limit(0).offset(0)),
        built("ListClusterUsers", &ListClusterUsers::new("clusterId /%ü")),
        built("ListClusterUsers with everything", &ListClusterUsers::new("clusterId /%ü").limit(13).offset(27)),
        built("ListClusterUsers with zero values", &ListClusterUsers::new("clusterId /%ü").limit(0).offset(0)),
        built(
            "CreateClusterUser",
            &CreateClusterUser::new("clusterId /%ü", NewUser::new("username /%ü", "canary password /%ü")),
        ),
        built(
            "CreateClusterUser with everything",
            &CreateClusterUser::new(
                "clusterId /%ü",
                NewUser::new("username /%ü", "canary password /%ü")
                    .roles([UserRole::new().database("database /%ü").role("read")]),
            ),
        ),
        built(
            "CreateClusterUser with zero values",
            &CreateClusterUser::new(
                "clusterId /%ü",
                NewUser::new("", "").roles([UserRole::new().database("").role("")]),
            ),
        ),
        built("GetClusterUser", &GetClusterUser::new("clusterId /%ü", "username /%ü")),
        built("UpdateClusterUser", &UpdateClusterUser::new("clusterId /%ü", "username /%ü", UserUpdate::new())),
        built(
            "UpdateClusterUser with everything",
            &UpdateClusterUser::new(
                "clusterId /%ü",
                "username /%ü",
                UserUpdate::new()
                    .password("canary password /%ü")
                    .roles([UserRole::new().database("database /%ü").role("read")]),
            ),
        ),
        built(
            "UpdateClusterUser with zero values",
            &UpdateClusterUser::new(
                "clusterId /%ü",
                "username /%ü",
                UserUpdate::new().password("").roles([UserRole::new().database("").role("")]),
            ),
        ),
        built("DeleteClusterUser", &DeleteClusterUser::new("clusterId /%ü", "username /%ü")),
        built("ListClusterVersions", &ListClusterVersions::new("clusterId /%ü")),
        built("GetApiVersion", &GetApiVersion::new()),
        built("ListApiVersions", &ListApiVersions::new()),
        built("ListTemplates", &ListTemplates::new()),
        built("ListTemplates with everything", &ListTemplates::new().limit(13).offset(27)),
        built("ListTemplates with zero values", &ListTemplates::new().limit(0).offset(0)),
        built("ListVersions", &ListVersions::new()),
    ]
}

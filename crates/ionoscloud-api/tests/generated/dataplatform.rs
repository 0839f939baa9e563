// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::dataplatform::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::dataplatform::{
    AutoScaling, ClusterUpdate, Lan, NewCluster, NewNodePool, NodePoolUpdate, Route,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built("ListClusters with everything", &ListClusters::new().name("name /%ü")),
        built("ListClusters with zero values", &ListClusters::new().name("")),
        built("CreateCluster", &CreateCluster::new(NewCluster::new("name /%ü", "datacenterId /%ü"))),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new("name /%ü", "datacenterId /%ü")
                    .version("dataPlatformVersion /%ü")
                    .lans([Lan::new("lanId /%ü").dhcp(true).routes([Route::new("network /%ü", "gateway /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday")),
            ),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new("", "")
                    .version("")
                    .lans([Lan::new("").dhcp(false).routes([Route::new("", "")])])
                    .maintenance_window(MaintenanceWindow::new("", "")),
            ),
        ),
        built("GetCluster", &GetCluster::new("clusterId /%ü")),
        built("UpdateCluster", &UpdateCluster::new("clusterId /%ü", ClusterUpdate::new())),
        built(
            "UpdateCluster with everything",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .version("dataPlatformVersion /%ü")
                    .lans([Lan::new("lanId /%ü").dhcp(true).routes([Route::new("network /%ü", "gateway /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .name("name /%ü"),
            ),
        ),
        built(
            "UpdateCluster with zero values",
            &UpdateCluster::new(
                "clusterId /%ü",
                ClusterUpdate::new()
                    .version("")
                    .lans([Lan::new("").dhcp(false).routes([Route::new("", "")])])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .name(""),
            ),
        ),
        built("DeleteCluster", &DeleteCluster::new("clusterId /%ü")),
        built("GetKubeconfig", &GetKubeconfig::new("clusterId /%ü")),
        built("ListNodePools", &ListNodePools::new("clusterId /%ü")),
        built("CreateNodePool", &CreateNodePool::new("clusterId /%ü", NewNodePool::new("name /%ü", 53))),
        built(
            "CreateNodePool with everything",
            &CreateNodePool::new(
                "clusterId /%ü",
                NewNodePool::new("name /%ü", 53)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(AutoScaling::new(75, 77))
                    .availability_zone("AUTO")
                    .cores(81)
                    .cpu_family("cpuFamily /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .ram_mb(21)
                    .storage_size_gb(98)
                    .storage_type("HDD"),
            ),
        ),
        built(
            "CreateNodePool with zero values",
            &CreateNodePool::new(
                "clusterId /%ü",
                NewNodePool::new("", 0)
                    .annotations([("", ""); 0])
                    .auto_scaling(AutoScaling::new(0, 0))
                    .availability_zone("")
                    .cores(0)
                    .cpu_family("")
                    .labels([("", ""); 0])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .ram_mb(0)
                    .storage_size_gb(0)
                    .storage_type(""),
            ),
        ),
        built("GetNodePool", &GetNodePool::new("clusterId /%ü", "nodepoolId /%ü")),
        built("UpdateNodePool", &UpdateNodePool::new("clusterId /%ü", "nodepoolId /%ü", NodePoolUpdate::new())),
        built(
            "UpdateNodePool with everything",
            &UpdateNodePool::new(
                "clusterId /%ü",
                "nodepoolId /%ü",
                NodePoolUpdate::new()
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(AutoScaling::new(75, 77))
                    .labels([("labels /%ü", "labels /%ü")])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .node_count(53),
            ),
        ),
        built(
            "UpdateNodePool with zero values",
            &UpdateNodePool::new(
                "clusterId /%ü",
                "nodepoolId /%ü",
                NodePoolUpdate::new()
                    .annotations([("", ""); 0])
                    .auto_scaling(AutoScaling::new(0, 0))
                    .labels([("", ""); 0])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .node_count(0),
            ),
        ),
        built("DeleteNodePool", &DeleteNodePool::new("clusterId /%ü", "nodepoolId /%ü")),
        built("ListVersions", &ListVersions::new()),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::kubernetes::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::kubernetes::{
    AuditBucket, AutoScaling, ClusterReplacement, LanRoute, NewCluster, NewNodePool, NodePoolLan, NodePoolReplacement,
    Taint,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListClusters", &ListClusters::new()),
        built(
            "ListClusters with everything",
            &ListClusters::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListClusters with zero values",
            &ListClusters::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateCluster", &CreateCluster::new(NewCluster::new("name /%ü"))),
        built(
            "CreateCluster with everything",
            &CreateCluster::new(
                NewCluster::new("name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .kubernetes_version("k8sVersion /%ü")
                    .location("location /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .nat_gateway_ip("natGatewayIp /%ü")
                    .node_subnet("nodeSubnet /%ü")
                    .public(true)
                    .s3_buckets([AuditBucket::new("name /%ü")]),
            )
            .depth(93),
        ),
        built(
            "CreateCluster with zero values",
            &CreateCluster::new(
                NewCluster::new("")
                    .api_subnet_allow_list([""; 0])
                    .kubernetes_version("")
                    .location("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .nat_gateway_ip("")
                    .node_subnet("")
                    .public(false)
                    .s3_buckets([AuditBucket::new("")]),
            )
            .depth(0),
        ),
        built("ListVersions", &ListVersions::new()),
        built(
            "ListVersions with everything",
            &ListVersions::new().order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built("ListVersions with zero values", &ListVersions::new().order_by("").max_results(0).filter("name", "")),
        built("GetDefaultVersion", &GetDefaultVersion::new()),
        built("GetCluster", &GetCluster::new("k8sClusterId /%ü")),
        built("GetCluster with everything", &GetCluster::new("k8sClusterId /%ü").depth(93)),
        built("GetCluster with zero values", &GetCluster::new("k8sClusterId /%ü").depth(0)),
        built("ReplaceCluster", &ReplaceCluster::new("k8sClusterId /%ü", ClusterReplacement::new("name /%ü"))),
        built(
            "ReplaceCluster with everything",
            &ReplaceCluster::new(
                "k8sClusterId /%ü",
                ClusterReplacement::new("name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .kubernetes_version("k8sVersion /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .s3_buckets([AuditBucket::new("name /%ü")]),
            )
            .depth(93),
        ),
        built(
            "ReplaceCluster with zero values",
            &ReplaceCluster::new(
                "k8sClusterId /%ü",
                ClusterReplacement::new("")
                    .api_subnet_allow_list([""; 0])
                    .kubernetes_version("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .s3_buckets([AuditBucket::new("")]),
            )
            .depth(0),
        ),
        built("DeleteCluster", &DeleteCluster::new("k8sClusterId /%ü")),
        built("GetKubeconfig", &GetKubeconfig::new("k8sClusterId /%ü")),
        built("GetKubeconfig with everything", &GetKubeconfig::new("k8sClusterId /%ü").depth(93)),
        built("GetKubeconfig with zero values", &GetKubeconfig::new("k8sClusterId /%ü").depth(0)),
        built("ListNodePools", &ListNodePools::new("k8sClusterId /%ü")),
        built(
            "ListNodePools with everything",
            &ListNodePools::new("k8sClusterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNodePools with zero values",
            &ListNodePools::new("k8sClusterId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateNodePool",
            &CreateNodePool::new(
                "k8sClusterId /%ü",
                NewNodePool::new()
                    .name("name /%ü")
                    .datacenter_id("datacenterId /%ü")
                    .node_count(53)
                    .cores_count(81)
                    .ram_mb(21)
                    .storage_type("HDD")
                    .storage_size_gb(98),
            ),
        ),
        built(
            "CreateNodePool with everything",
            &CreateNodePool::new(
                "k8sClusterId /%ü",
                NewNodePool::new()
                    .name("name /%ü")
                    .datacenter_id("datacenterId /%ü")
                    .node_count(53)
                    .cores_count(81)
                    .ram_mb(21)
                    .storage_type("HDD")
                    .storage_size_gb(98)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(AutoScaling::new(75, 77))
                    .availability_zone("AUTO")
                    .cpu_family("cpuFamily /%ü")
                    .kubernetes_version("k8sVersion /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lans([NodePoolLan::new(35)
                        .datacenter_id("datacenterId /%ü")
                        .dhcp(true)
                        .routes([LanRoute::new().gateway_ip("gatewayIp /%ü").network("network /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .public_ips(["publicIps /%ü"])
                    .server_type("DedicatedCore")
                    .taints([Taint::new("key /%ü", "NoSchedule").value("value /%ü")]),
            )
            .depth(93),
        ),
        built(
            "CreateNodePool with zero values",
            &CreateNodePool::new(
                "k8sClusterId /%ü",
                NewNodePool::new()
                    .name("")
                    .datacenter_id("")
                    .node_count(0)
                    .cores_count(0)
                    .ram_mb(0)
                    .storage_type("")
                    .storage_size_gb(0)
                    .annotations([("", ""); 0])
                    .auto_scaling(AutoScaling::new(0, 0))
                    .availability_zone("")
                    .cpu_family("")
                    .kubernetes_version("")
                    .labels([("", ""); 0])
                    .lans([NodePoolLan::new(0)
                        .datacenter_id("")
                        .dhcp(false)
                        .routes([LanRoute::new().gateway_ip("").network("")])])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .public_ips([""; 0])
                    .server_type("")
                    .taints([Taint::new("", "").value("")]),
            )
            .depth(0),
        ),
        built("GetNodePool", &GetNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built("GetNodePool with everything", &GetNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").depth(93)),
        built("GetNodePool with zero values", &GetNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").depth(0)),
        built(
            "ReplaceNodePool",
            &ReplaceNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü", NodePoolReplacement::new(53)),
        ),
        built(
            "ReplaceNodePool with everything",
            &ReplaceNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                NodePoolReplacement::new(53)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(AutoScaling::new(75, 77))
                    .kubernetes_version("k8sVersion /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lans([NodePoolLan::new(35)
                        .datacenter_id("datacenterId /%ü")
                        .dhcp(true)
                        .routes([LanRoute::new().gateway_ip("gatewayIp /%ü").network("network /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .public_ips(["publicIps /%ü"])
                    .server_type("DedicatedCore")
                    .taints([Taint::new("key /%ü", "NoSchedule").value("value /%ü")]),
            )
            .depth(93),
        ),
        built(
            "ReplaceNodePool with zero values",
            &ReplaceNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                NodePoolReplacement::new(0)
                    .annotations([("", ""); 0])
                    .auto_scaling(AutoScaling::new(0, 0))
                    .kubernetes_version("")
                    .labels([("", ""); 0])
                    .lans([NodePoolLan::new(0)
                        .datacenter_id("")
                        .dhcp(false)
                        .routes([LanRoute::new().gateway_ip("").network("")])])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .public_ips([""; 0])
                    .server_type("")
                    .taints([Taint::new("", "").value("")]),
            )
            .depth(0),
        ),
        built("DeleteNodePool", &DeleteNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built("ListNodes", &ListNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built(
            "ListNodes with everything",
            &ListNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNodes with zero values",
            &ListNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("GetNode", &GetNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü")),
        built("GetNode with everything", &GetNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").depth(93)),
        built("GetNode with zero values", &GetNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").depth(0)),
        built("DeleteNode", &DeleteNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü")),
        built("RecreateNode", &RecreateNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü")),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::kubernetes::*;
use ionoscloud_core::MaintenanceWindow;
use ionoscloud_models::kubernetes::{
    KubernetesAuditBucket, KubernetesAutoScaling, KubernetesClusterReplacement, KubernetesLan,
    KubernetesNodePoolReplacement, KubernetesRoute, KubernetesTaint, NewKubernetesCluster, NewKubernetesNodePool,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListKubernetesClusters", &ListKubernetesClusters::new()),
        built(
            "ListKubernetesClusters with everything",
            &ListKubernetesClusters::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListKubernetesClusters with zero values",
            &ListKubernetesClusters::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateKubernetesCluster", &CreateKubernetesCluster::new(NewKubernetesCluster::new("name /%ü"))),
        built(
            "CreateKubernetesCluster with everything",
            &CreateKubernetesCluster::new(
                NewKubernetesCluster::new("name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .k8s_version("k8sVersion /%ü")
                    .location("location /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .nat_gateway_ip("natGatewayIp /%ü")
                    .node_subnet("nodeSubnet /%ü")
                    .public(true)
                    .s3_buckets([KubernetesAuditBucket::new("name /%ü")]),
            )
            .depth(93),
        ),
        built(
            "CreateKubernetesCluster with zero values",
            &CreateKubernetesCluster::new(
                NewKubernetesCluster::new("")
                    .api_subnet_allow_list([""; 0])
                    .k8s_version("")
                    .location("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .nat_gateway_ip("")
                    .node_subnet("")
                    .public(false)
                    .s3_buckets([KubernetesAuditBucket::new("")]),
            )
            .depth(0),
        ),
        built("ListKubernetesVersions", &ListKubernetesVersions::new()),
        built(
            "ListKubernetesVersions with everything",
            &ListKubernetesVersions::new().order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListKubernetesVersions with zero values",
            &ListKubernetesVersions::new().order_by("").max_results(0).filter("name", ""),
        ),
        built("GetDefaultKubernetesVersion", &GetDefaultKubernetesVersion::new()),
        built("GetKubernetesCluster", &GetKubernetesCluster::new("k8sClusterId /%ü")),
        built("GetKubernetesCluster with everything", &GetKubernetesCluster::new("k8sClusterId /%ü").depth(93)),
        built("GetKubernetesCluster with zero values", &GetKubernetesCluster::new("k8sClusterId /%ü").depth(0)),
        built(
            "ReplaceKubernetesCluster",
            &ReplaceKubernetesCluster::new("k8sClusterId /%ü", KubernetesClusterReplacement::new("name /%ü")),
        ),
        built(
            "ReplaceKubernetesCluster with everything",
            &ReplaceKubernetesCluster::new(
                "k8sClusterId /%ü",
                KubernetesClusterReplacement::new("name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .k8s_version("k8sVersion /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .s3_buckets([KubernetesAuditBucket::new("name /%ü")]),
            )
            .depth(93),
        ),
        built(
            "ReplaceKubernetesCluster with zero values",
            &ReplaceKubernetesCluster::new(
                "k8sClusterId /%ü",
                KubernetesClusterReplacement::new("")
                    .api_subnet_allow_list([""; 0])
                    .k8s_version("")
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .s3_buckets([KubernetesAuditBucket::new("")]),
            )
            .depth(0),
        ),
        built("DeleteKubernetesCluster", &DeleteKubernetesCluster::new("k8sClusterId /%ü")),
        built("GetKubeconfig", &GetKubeconfig::new("k8sClusterId /%ü")),
        built("GetKubeconfig with everything", &GetKubeconfig::new("k8sClusterId /%ü").depth(93)),
        built("GetKubeconfig with zero values", &GetKubeconfig::new("k8sClusterId /%ü").depth(0)),
        built("ListKubernetesNodePools", &ListKubernetesNodePools::new("k8sClusterId /%ü")),
        built(
            "ListKubernetesNodePools with everything",
            &ListKubernetesNodePools::new("k8sClusterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListKubernetesNodePools with zero values",
            &ListKubernetesNodePools::new("k8sClusterId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateKubernetesNodePool",
            &CreateKubernetesNodePool::new(
                "k8sClusterId /%ü",
                NewKubernetesNodePool::new("name /%ü", "datacenterId /%ü", 53, 81, 21, "HDD", 98),
            ),
        ),
        built(
            "CreateKubernetesNodePool with everything",
            &CreateKubernetesNodePool::new(
                "k8sClusterId /%ü",
                NewKubernetesNodePool::new("name /%ü", "datacenterId /%ü", 53, 81, 21, "HDD", 98)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(KubernetesAutoScaling::new(75, 77))
                    .availability_zone("AUTO")
                    .cpu_family("cpuFamily /%ü")
                    .k8s_version("k8sVersion /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lans([KubernetesLan::new(35)
                        .datacenter_id("datacenterId /%ü")
                        .dhcp(true)
                        .routes([KubernetesRoute::new().gateway_ip("gatewayIp /%ü").network("network /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .public_ips(["publicIps /%ü"])
                    .server_type("DedicatedCore")
                    .taints([KubernetesTaint::new("key /%ü", "NoSchedule").value("value /%ü")]),
            )
            .depth(93),
        ),
        built(
            "CreateKubernetesNodePool with zero values",
            &CreateKubernetesNodePool::new(
                "k8sClusterId /%ü",
                NewKubernetesNodePool::new("", "", 0, 0, 0, "", 0)
                    .annotations([("", ""); 0])
                    .auto_scaling(KubernetesAutoScaling::new(0, 0))
                    .availability_zone("")
                    .cpu_family("")
                    .k8s_version("")
                    .labels([("", ""); 0])
                    .lans([KubernetesLan::new(0)
                        .datacenter_id("")
                        .dhcp(false)
                        .routes([KubernetesRoute::new().gateway_ip("").network("")])])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .public_ips([""; 0])
                    .server_type("")
                    .taints([KubernetesTaint::new("", "").value("")]),
            )
            .depth(0),
        ),
        built("GetKubernetesNodePool", &GetKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built(
            "GetKubernetesNodePool with everything",
            &GetKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").depth(93),
        ),
        built(
            "GetKubernetesNodePool with zero values",
            &GetKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").depth(0),
        ),
        built(
            "ReplaceKubernetesNodePool",
            &ReplaceKubernetesNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                KubernetesNodePoolReplacement::new(53),
            ),
        ),
        built(
            "ReplaceKubernetesNodePool with everything",
            &ReplaceKubernetesNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                KubernetesNodePoolReplacement::new(53)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .auto_scaling(KubernetesAutoScaling::new(75, 77))
                    .k8s_version("k8sVersion /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lans([KubernetesLan::new(35)
                        .datacenter_id("datacenterId /%ü")
                        .dhcp(true)
                        .routes([KubernetesRoute::new().gateway_ip("gatewayIp /%ü").network("network /%ü")])])
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .public_ips(["publicIps /%ü"])
                    .server_type("DedicatedCore")
                    .taints([KubernetesTaint::new("key /%ü", "NoSchedule").value("value /%ü")]),
            )
            .depth(93),
        ),
        built(
            "ReplaceKubernetesNodePool with zero values",
            &ReplaceKubernetesNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                KubernetesNodePoolReplacement::new(0)
                    .annotations([("", ""); 0])
                    .auto_scaling(KubernetesAutoScaling::new(0, 0))
                    .k8s_version("")
                    .labels([("", ""); 0])
                    .lans([KubernetesLan::new(0)
                        .datacenter_id("")
                        .dhcp(false)
                        .routes([KubernetesRoute::new().gateway_ip("").network("")])])
                    .maintenance_window(MaintenanceWindow::new("", ""))
                    .public_ips([""; 0])
                    .server_type("")
                    .taints([KubernetesTaint::new("", "").value("")]),
            )
            .depth(0),
        ),
        built("DeleteKubernetesNodePool", &DeleteKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built("ListKubernetesNodes", &ListKubernetesNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")),
        built(
            "ListKubernetesNodes with everything",
            &ListKubernetesNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListKubernetesNodes with zero values",
            &ListKubernetesNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("GetKubernetesNode", &GetKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü")),
        built(
            "GetKubernetesNode with everything",
            &GetKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").depth(93),
        ),
        built(
            "GetKubernetesNode with zero values",
            &GetKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").depth(0),
        ),
        built("DeleteKubernetesNode", &DeleteKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü")),
        built(
            "RecreateKubernetesNode",
            &RecreateKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü"),
        ),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::kubernetes::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::kubernetes::{
    KubernetesAuditBucket, KubernetesAutoScaling, KubernetesClusterReplacement, KubernetesLan,
    KubernetesNodePoolReplacement, KubernetesRoute, KubernetesTaint, NewKubernetesCluster, NewKubernetesNodePool,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListKubernetesClusters", ListKubernetesClusters::new().request()),
        (
            "ListKubernetesClusters with everything",
            ListKubernetesClusters::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateKubernetesCluster", CreateKubernetesCluster::new(NewKubernetesCluster::new("name /%ü")).request()),
        (
            "CreateKubernetesCluster with everything",
            CreateKubernetesCluster::new(
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
            .depth(93)
            .request(),
        ),
        ("ListKubernetesVersions", ListKubernetesVersions::new().request()),
        (
            "ListKubernetesVersions with everything",
            ListKubernetesVersions::new()
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("GetDefaultKubernetesVersion", GetDefaultKubernetesVersion::new().request()),
        ("GetKubernetesCluster", GetKubernetesCluster::new("k8sClusterId /%ü").request()),
        ("GetKubernetesCluster with everything", GetKubernetesCluster::new("k8sClusterId /%ü").depth(93).request()),
        (
            "ReplaceKubernetesCluster",
            ReplaceKubernetesCluster::new("k8sClusterId /%ü", KubernetesClusterReplacement::new("name /%ü")).request(),
        ),
        (
            "ReplaceKubernetesCluster with everything",
            ReplaceKubernetesCluster::new(
                "k8sClusterId /%ü",
                KubernetesClusterReplacement::new("name /%ü")
                    .api_subnet_allow_list(["apiSubnetAllowList /%ü"])
                    .k8s_version("k8sVersion /%ü")
                    .maintenance_window(MaintenanceWindow::new("time /%ü", "Sunday"))
                    .s3_buckets([KubernetesAuditBucket::new("name /%ü")]),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteKubernetesCluster", DeleteKubernetesCluster::new("k8sClusterId /%ü").request()),
        ("GetKubeconfig", GetKubeconfig::new("k8sClusterId /%ü").request()),
        ("GetKubeconfig with everything", GetKubeconfig::new("k8sClusterId /%ü").depth(93).request()),
        ("ListKubernetesNodePools", ListKubernetesNodePools::new("k8sClusterId /%ü").request()),
        (
            "ListKubernetesNodePools with everything",
            ListKubernetesNodePools::new("k8sClusterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateKubernetesNodePool",
            CreateKubernetesNodePool::new(
                "k8sClusterId /%ü",
                NewKubernetesNodePool::new("name /%ü", "datacenterId /%ü", 53, 81, 21, "HDD", 98),
            )
            .request(),
        ),
        (
            "CreateKubernetesNodePool with everything",
            CreateKubernetesNodePool::new(
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
            .depth(93)
            .request(),
        ),
        ("GetKubernetesNodePool", GetKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").request()),
        (
            "GetKubernetesNodePool with everything",
            GetKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").depth(93).request(),
        ),
        (
            "ReplaceKubernetesNodePool",
            ReplaceKubernetesNodePool::new(
                "k8sClusterId /%ü",
                "nodepoolId /%ü",
                KubernetesNodePoolReplacement::new(53),
            )
            .request(),
        ),
        (
            "ReplaceKubernetesNodePool with everything",
            ReplaceKubernetesNodePool::new(
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
            .depth(93)
            .request(),
        ),
        ("DeleteKubernetesNodePool", DeleteKubernetesNodePool::new("k8sClusterId /%ü", "nodepoolId /%ü").request()),
        ("ListKubernetesNodes", ListKubernetesNodes::new("k8sClusterId /%ü", "nodepoolId /%ü").request()),
        (
            "ListKubernetesNodes with everything",
            ListKubernetesNodes::new("k8sClusterId /%ü", "nodepoolId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("GetKubernetesNode", GetKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").request()),
        (
            "GetKubernetesNode with everything",
            GetKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").depth(93).request(),
        ),
        (
            "DeleteKubernetesNode",
            DeleteKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").request(),
        ),
        (
            "RecreateKubernetesNode",
            RecreateKubernetesNode::new("k8sClusterId /%ü", "nodepoolId /%ü", "nodeId /%ü").request(),
        ),
    ]
}

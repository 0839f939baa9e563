// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{FlowLogUpdate, NewFlowLog};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        (
            "ListNetworkLoadBalancerFlowLogs",
            ListNetworkLoadBalancerFlowLogs::new("datacenterId /%ü", "networkLoadBalancerId /%ü").request(),
        ),
        (
            "ListNetworkLoadBalancerFlowLogs with everything",
            ListNetworkLoadBalancerFlowLogs::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNetworkLoadBalancerFlowLog",
            CreateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "CreateNetworkLoadBalancerFlowLog with everything",
            CreateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNetworkLoadBalancerFlowLog",
            GetNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü")
                .request(),
        ),
        (
            "GetNetworkLoadBalancerFlowLog with everything",
            GetNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü")
                .depth(93)
                .request(),
        ),
        (
            "ReplaceNetworkLoadBalancerFlowLog",
            ReplaceNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceNetworkLoadBalancerFlowLog with everything",
            ReplaceNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancerFlowLog",
            UpdateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancerFlowLog with everything",
            UpdateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().action("ACCEPTED").bucket("bucket /%ü").direction("INGRESS").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteNetworkLoadBalancerFlowLog",
            DeleteNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü")
                .request(),
        ),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{FlowLogUpdate, NewFlowLog};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built(
            "ListNetworkLoadBalancerFlowLogs",
            &ListNetworkLoadBalancerFlowLogs::new("datacenterId /%ü", "networkLoadBalancerId /%ü"),
        ),
        built(
            "ListNetworkLoadBalancerFlowLogs with everything",
            &ListNetworkLoadBalancerFlowLogs::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNetworkLoadBalancerFlowLogs with zero values",
            &ListNetworkLoadBalancerFlowLogs::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNetworkLoadBalancerFlowLog",
            &CreateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "CreateNetworkLoadBalancerFlowLog with everything",
            &CreateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "CreateNetworkLoadBalancerFlowLog with zero values",
            &CreateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "GetNetworkLoadBalancerFlowLog",
            &GetNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü"),
        ),
        built(
            "GetNetworkLoadBalancerFlowLog with everything",
            &GetNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü")
                .depth(93),
        ),
        built(
            "GetNetworkLoadBalancerFlowLog with zero values",
            &GetNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü")
                .depth(0),
        ),
        built(
            "ReplaceNetworkLoadBalancerFlowLog",
            &ReplaceNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "ReplaceNetworkLoadBalancerFlowLog with everything",
            &ReplaceNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceNetworkLoadBalancerFlowLog with zero values",
            &ReplaceNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "UpdateNetworkLoadBalancerFlowLog",
            &UpdateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new(),
            ),
        ),
        built(
            "UpdateNetworkLoadBalancerFlowLog with everything",
            &UpdateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateNetworkLoadBalancerFlowLog with zero values",
            &UpdateNetworkLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name(""),
            )
            .depth(0),
        ),
        built(
            "DeleteNetworkLoadBalancerFlowLog",
            &DeleteNetworkLoadBalancerFlowLog::new("datacenterId /%ü", "networkLoadBalancerId /%ü", "flowLogId /%ü"),
        ),
    ]
}

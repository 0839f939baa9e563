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
            "ListApplicationLoadBalancerFlowLogs",
            ListApplicationLoadBalancerFlowLogs::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").request(),
        ),
        (
            "ListApplicationLoadBalancerFlowLogs with everything",
            ListApplicationLoadBalancerFlowLogs::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateApplicationLoadBalancerFlowLog",
            CreateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "CreateApplicationLoadBalancerFlowLog with everything",
            CreateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetApplicationLoadBalancerFlowLog",
            GetApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            )
            .request(),
        ),
        (
            "GetApplicationLoadBalancerFlowLog with everything",
            GetApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            )
            .depth(93)
            .request(),
        ),
        (
            "ReplaceApplicationLoadBalancerFlowLog",
            ReplaceApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceApplicationLoadBalancerFlowLog with everything",
            ReplaceApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancerFlowLog",
            UpdateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancerFlowLog with everything",
            UpdateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().action("ACCEPTED").bucket("bucket /%ü").direction("INGRESS").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteApplicationLoadBalancerFlowLog",
            DeleteApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            )
            .request(),
        ),
    ]
}

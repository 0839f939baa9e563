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
            "ListApplicationLoadBalancerFlowLogs",
            &ListApplicationLoadBalancerFlowLogs::new("datacenterId /%ü", "applicationLoadBalancerId /%ü"),
        ),
        built(
            "ListApplicationLoadBalancerFlowLogs with everything",
            &ListApplicationLoadBalancerFlowLogs::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListApplicationLoadBalancerFlowLogs with zero values",
            &ListApplicationLoadBalancerFlowLogs::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateApplicationLoadBalancerFlowLog",
            &CreateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "CreateApplicationLoadBalancerFlowLog with everything",
            &CreateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "CreateApplicationLoadBalancerFlowLog with zero values",
            &CreateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "GetApplicationLoadBalancerFlowLog",
            &GetApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            ),
        ),
        built(
            "GetApplicationLoadBalancerFlowLog with everything",
            &GetApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            )
            .depth(93),
        ),
        built(
            "GetApplicationLoadBalancerFlowLog with zero values",
            &GetApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            )
            .depth(0),
        ),
        built(
            "ReplaceApplicationLoadBalancerFlowLog",
            &ReplaceApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "ReplaceApplicationLoadBalancerFlowLog with everything",
            &ReplaceApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceApplicationLoadBalancerFlowLog with zero values",
            &ReplaceApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "UpdateApplicationLoadBalancerFlowLog",
            &UpdateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new(),
            ),
        ),
        built(
            "UpdateApplicationLoadBalancerFlowLog with everything",
            &UpdateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateApplicationLoadBalancerFlowLog with zero values",
            &UpdateApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name(""),
            )
            .depth(0),
        ),
        built(
            "DeleteApplicationLoadBalancerFlowLog",
            &DeleteApplicationLoadBalancerFlowLog::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "flowLogId /%ü",
            ),
        ),
    ]
}

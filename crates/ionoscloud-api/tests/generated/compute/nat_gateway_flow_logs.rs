// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{FlowLogUpdate, NewFlowLog};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNatGatewayFlowLogs", &ListNatGatewayFlowLogs::new("datacenterId /%ü", "natGatewayId /%ü")),
        built(
            "ListNatGatewayFlowLogs with everything",
            &ListNatGatewayFlowLogs::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNatGatewayFlowLogs with zero values",
            &ListNatGatewayFlowLogs::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNatGatewayFlowLog",
            &CreateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "CreateNatGatewayFlowLog with everything",
            &CreateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "CreateNatGatewayFlowLog with zero values",
            &CreateNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", NewFlowLog::new("", "", "", ""))
                .depth(0),
        ),
        built(
            "GetNatGatewayFlowLog",
            &GetNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü"),
        ),
        built(
            "GetNatGatewayFlowLog with everything",
            &GetNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü").depth(93),
        ),
        built(
            "GetNatGatewayFlowLog with zero values",
            &GetNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü").depth(0),
        ),
        built(
            "ReplaceNatGatewayFlowLog",
            &ReplaceNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "ReplaceNatGatewayFlowLog with everything",
            &ReplaceNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceNatGatewayFlowLog with zero values",
            &ReplaceNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "UpdateNatGatewayFlowLog",
            &UpdateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new(),
            ),
        ),
        built(
            "UpdateNatGatewayFlowLog with everything",
            &UpdateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateNatGatewayFlowLog with zero values",
            &UpdateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().name(""),
            )
            .depth(0),
        ),
        built(
            "DeleteNatGatewayFlowLog",
            &DeleteNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü"),
        ),
    ]
}

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
        ("ListNatGatewayFlowLogs", ListNatGatewayFlowLogs::new("datacenterId /%ü", "natGatewayId /%ü").request()),
        (
            "ListNatGatewayFlowLogs with everything",
            ListNatGatewayFlowLogs::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNatGatewayFlowLog",
            CreateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "CreateNatGatewayFlowLog with everything",
            CreateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNatGatewayFlowLog",
            GetNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü").request(),
        ),
        (
            "GetNatGatewayFlowLog with everything",
            GetNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü").depth(93).request(),
        ),
        (
            "ReplaceNatGatewayFlowLog",
            ReplaceNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceNatGatewayFlowLog with everything",
            ReplaceNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNatGatewayFlowLog",
            UpdateNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü", FlowLogUpdate::new())
                .request(),
        ),
        (
            "UpdateNatGatewayFlowLog with everything",
            UpdateNatGatewayFlowLog::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "flowLogId /%ü",
                FlowLogUpdate::new().action("ACCEPTED").bucket("bucket /%ü").direction("INGRESS").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteNatGatewayFlowLog",
            DeleteNatGatewayFlowLog::new("datacenterId /%ü", "natGatewayId /%ü", "flowLogId /%ü").request(),
        ),
    ]
}

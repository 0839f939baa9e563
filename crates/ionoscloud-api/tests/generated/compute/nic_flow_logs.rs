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
        ("ListNicFlowLogs", ListNicFlowLogs::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").request()),
        (
            "ListNicFlowLogs with everything",
            ListNicFlowLogs::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNicFlowLog",
            CreateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "CreateNicFlowLog with everything",
            CreateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNicFlowLog",
            GetNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü").request(),
        ),
        (
            "GetNicFlowLog with everything",
            GetNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü").depth(93).request(),
        ),
        (
            "ReplaceNicFlowLog",
            ReplaceNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceNicFlowLog with everything",
            ReplaceNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNicFlowLog",
            UpdateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                FlowLogUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNicFlowLog with everything",
            UpdateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                FlowLogUpdate::new().action("ACCEPTED").bucket("bucket /%ü").direction("INGRESS").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteNicFlowLog",
            DeleteNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü").request(),
        ),
    ]
}

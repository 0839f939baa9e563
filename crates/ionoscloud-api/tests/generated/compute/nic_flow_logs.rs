// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{FlowLogUpdate, NewFlowLog};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNicFlowLogs", &ListNicFlowLogs::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")),
        built(
            "ListNicFlowLogs with everything",
            &ListNicFlowLogs::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNicFlowLogs with zero values",
            &ListNicFlowLogs::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNicFlowLog",
            &CreateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "CreateNicFlowLog with everything",
            &CreateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "CreateNicFlowLog with zero values",
            &CreateNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NewFlowLog::new("", "", "", ""))
                .depth(0),
        ),
        built("GetNicFlowLog", &GetNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü")),
        built(
            "GetNicFlowLog with everything",
            &GetNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü").depth(93),
        ),
        built(
            "GetNicFlowLog with zero values",
            &GetNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü").depth(0),
        ),
        built(
            "ReplaceNicFlowLog",
            &ReplaceNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            ),
        ),
        built(
            "ReplaceNicFlowLog with everything",
            &ReplaceNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceNicFlowLog with zero values",
            &ReplaceNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                NewFlowLog::new("", "", "", ""),
            )
            .depth(0),
        ),
        built(
            "UpdateNicFlowLog",
            &UpdateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                FlowLogUpdate::new(),
            ),
        ),
        built(
            "UpdateNicFlowLog with everything",
            &UpdateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                FlowLogUpdate::new().name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateNicFlowLog with zero values",
            &UpdateNicFlowLog::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "flowlogId /%ü",
                FlowLogUpdate::new().name(""),
            )
            .depth(0),
        ),
        built(
            "DeleteNicFlowLog",
            &DeleteNicFlowLog::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "flowlogId /%ü"),
        ),
    ]
}

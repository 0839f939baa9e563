// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListServerLabels", &ListServerLabels::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "ListServerLabels with everything",
            &ListServerLabels::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListServerLabels with zero values",
            &ListServerLabels::new("datacenterId /%ü", "serverId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateServerLabel",
            &CreateServerLabel::new("datacenterId /%ü", "serverId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "CreateServerLabel with everything",
            &CreateServerLabel::new("datacenterId /%ü", "serverId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93),
        ),
        built(
            "CreateServerLabel with zero values",
            &CreateServerLabel::new("datacenterId /%ü", "serverId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetServerLabel", &GetServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü")),
        built(
            "GetServerLabel with everything",
            &GetServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü").depth(93),
        ),
        built(
            "GetServerLabel with zero values",
            &GetServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü").depth(0),
        ),
        built(
            "ReplaceServerLabel",
            &ReplaceServerLabel::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            ),
        ),
        built(
            "ReplaceServerLabel with everything",
            &ReplaceServerLabel::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceServerLabel with zero values",
            &ReplaceServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü", NewResourceLabel::new("", ""))
                .depth(0),
        ),
        built("DeleteServerLabel", &DeleteServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü")),
    ]
}

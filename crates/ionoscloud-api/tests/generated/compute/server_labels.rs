// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListServerLabels", ListServerLabels::new("datacenterId /%ü", "serverId /%ü").request()),
        (
            "ListServerLabels with everything",
            ListServerLabels::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateServerLabel",
            CreateServerLabel::new("datacenterId /%ü", "serverId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .request(),
        ),
        (
            "CreateServerLabel with everything",
            CreateServerLabel::new("datacenterId /%ü", "serverId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("GetServerLabel", GetServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü").request()),
        (
            "GetServerLabel with everything",
            GetServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü").depth(93).request(),
        ),
        (
            "ReplaceServerLabel",
            ReplaceServerLabel::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceServerLabel with everything",
            ReplaceServerLabel::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteServerLabel", DeleteServerLabel::new("datacenterId /%ü", "serverId /%ü", "key /%ü").request()),
    ]
}

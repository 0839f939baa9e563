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
        ("ListIpBlockLabels", ListIpBlockLabels::new("ipblockId /%ü").request()),
        (
            "ListIpBlockLabels with everything",
            ListIpBlockLabels::new("ipblockId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateIpBlockLabel",
            CreateIpBlockLabel::new("ipblockId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).request(),
        ),
        (
            "CreateIpBlockLabel with everything",
            CreateIpBlockLabel::new("ipblockId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93).request(),
        ),
        ("GetIpBlockLabel", GetIpBlockLabel::new("ipblockId /%ü", "key /%ü").request()),
        ("GetIpBlockLabel with everything", GetIpBlockLabel::new("ipblockId /%ü", "key /%ü").depth(93).request()),
        (
            "ReplaceIpBlockLabel",
            ReplaceIpBlockLabel::new("ipblockId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .request(),
        ),
        (
            "ReplaceIpBlockLabel with everything",
            ReplaceIpBlockLabel::new("ipblockId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("DeleteIpBlockLabel", DeleteIpBlockLabel::new("ipblockId /%ü", "key /%ü").request()),
    ]
}

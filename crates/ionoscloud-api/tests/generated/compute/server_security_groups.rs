// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        (
            "ReplaceServerSecurityGroups",
            ReplaceServerSecurityGroups::new("datacenterId /%ü", "serverId /%ü", ["security_group_ids /%ü"]).request(),
        ),
        (
            "ReplaceServerSecurityGroups with everything",
            ReplaceServerSecurityGroups::new("datacenterId /%ü", "serverId /%ü", ["security_group_ids /%ü"])
                .depth(93)
                .request(),
        ),
    ]
}

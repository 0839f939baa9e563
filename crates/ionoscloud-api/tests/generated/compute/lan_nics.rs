// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListLanNics", ListLanNics::new("datacenterId /%ü", "lanId /%ü").request()),
        (
            "ListLanNics with everything",
            ListLanNics::new("datacenterId /%ü", "lanId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("AttachLanNic", AttachLanNic::new("datacenterId /%ü", "lanId /%ü", "nic_id /%ü").request()),
        (
            "AttachLanNic with everything",
            AttachLanNic::new("datacenterId /%ü", "lanId /%ü", "nic_id /%ü").depth(93).request(),
        ),
        ("GetLanNic", GetLanNic::new("datacenterId /%ü", "lanId /%ü", "nicId /%ü").request()),
        ("GetLanNic with everything", GetLanNic::new("datacenterId /%ü", "lanId /%ü", "nicId /%ü").depth(93).request()),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListServerGpus", ListServerGpus::new("datacenterId /%ü", "serverId /%ü").request()),
        (
            "ListServerGpus with everything",
            ListServerGpus::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("GetServerGpu", GetServerGpu::new("datacenterId /%ü", "serverId /%ü", "gpuId /%ü").request()),
        (
            "GetServerGpu with everything",
            GetServerGpu::new("datacenterId /%ü", "serverId /%ü", "gpuId /%ü").depth(93).request(),
        ),
    ]
}

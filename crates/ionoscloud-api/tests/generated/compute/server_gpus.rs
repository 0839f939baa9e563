// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListServerGpus", &ListServerGpus::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "ListServerGpus with everything",
            &ListServerGpus::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListServerGpus with zero values",
            &ListServerGpus::new("datacenterId /%ü", "serverId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("GetServerGpu", &GetServerGpu::new("datacenterId /%ü", "serverId /%ü", "gpuId /%ü")),
        built(
            "GetServerGpu with everything",
            &GetServerGpu::new("datacenterId /%ü", "serverId /%ü", "gpuId /%ü").depth(93),
        ),
        built(
            "GetServerGpu with zero values",
            &GetServerGpu::new("datacenterId /%ü", "serverId /%ü", "gpuId /%ü").depth(0),
        ),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListBalancedNics", &ListBalancedNics::new("datacenterId /%ü", "loadbalancerId /%ü")),
        built(
            "ListBalancedNics with everything",
            &ListBalancedNics::new("datacenterId /%ü", "loadbalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListBalancedNics with zero values",
            &ListBalancedNics::new("datacenterId /%ü", "loadbalancerId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("AttachBalancedNic", &AttachBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nic_id /%ü")),
        built(
            "AttachBalancedNic with everything",
            &AttachBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nic_id /%ü").depth(93),
        ),
        built(
            "AttachBalancedNic with zero values",
            &AttachBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "").depth(0),
        ),
        built("GetBalancedNic", &GetBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nicId /%ü")),
        built(
            "GetBalancedNic with everything",
            &GetBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nicId /%ü").depth(93),
        ),
        built(
            "GetBalancedNic with zero values",
            &GetBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nicId /%ü").depth(0),
        ),
        built("DetachBalancedNic", &DetachBalancedNic::new("datacenterId /%ü", "loadbalancerId /%ü", "nicId /%ü")),
    ]
}

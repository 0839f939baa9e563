// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    LoadBalancerUpdate, NewLoadBalancer, NewLoadBalancerEntities, NewLoadBalancerProperties,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListLoadBalancers", ListLoadBalancers::new("datacenterId /%ü").request()),
        (
            "ListLoadBalancers with everything",
            ListLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateLoadBalancer",
            CreateLoadBalancer::new("datacenterId /%ü", NewLoadBalancer::from(NewLoadBalancerProperties::new()))
                .request(),
        ),
        (
            "CreateLoadBalancer with everything",
            CreateLoadBalancer::new(
                "datacenterId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"))
                    .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"])),
            )
            .depth(93)
            .request(),
        ),
        ("GetLoadBalancer", GetLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü").request()),
        (
            "GetLoadBalancer with everything",
            GetLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü").depth(93).request(),
        ),
        (
            "ReplaceLoadBalancer",
            ReplaceLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new()),
            )
            .request(),
        ),
        (
            "ReplaceLoadBalancer with everything",
            ReplaceLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"))
                    .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"])),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateLoadBalancer",
            UpdateLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü", LoadBalancerUpdate::new()).request(),
        ),
        (
            "UpdateLoadBalancer with everything",
            UpdateLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                LoadBalancerUpdate::new().dhcp(true).ip("ip /%ü").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteLoadBalancer", DeleteLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü").request()),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    LoadBalancerUpdate, NewLoadBalancer, NewLoadBalancerEntities, NewLoadBalancerProperties,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListLoadBalancers", &ListLoadBalancers::new("datacenterId /%ü")),
        built(
            "ListLoadBalancers with everything",
            &ListLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListLoadBalancers with zero values",
            &ListLoadBalancers::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateLoadBalancer",
            &CreateLoadBalancer::new("datacenterId /%ü", NewLoadBalancer::from(NewLoadBalancerProperties::new())),
        ),
        built(
            "CreateLoadBalancer with everything",
            &CreateLoadBalancer::new(
                "datacenterId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"))
                    .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"])),
            )
            .depth(93),
        ),
        built(
            "CreateLoadBalancer with zero values",
            &CreateLoadBalancer::new(
                "datacenterId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(false).ip("").name(""))
                    .entities(NewLoadBalancerEntities::new().balanced_nics([""])),
            )
            .depth(0),
        ),
        built("GetLoadBalancer", &GetLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü")),
        built(
            "GetLoadBalancer with everything",
            &GetLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü").depth(93),
        ),
        built(
            "GetLoadBalancer with zero values",
            &GetLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü").depth(0),
        ),
        built(
            "ReplaceLoadBalancer",
            &ReplaceLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new()),
            ),
        ),
        built(
            "ReplaceLoadBalancer with everything",
            &ReplaceLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(true).ip("ip /%ü").name("name /%ü"))
                    .entities(NewLoadBalancerEntities::new().balanced_nics(["balancednics /%ü"])),
            )
            .depth(93),
        ),
        built(
            "ReplaceLoadBalancer with zero values",
            &ReplaceLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                NewLoadBalancer::from(NewLoadBalancerProperties::new().dhcp(false).ip("").name(""))
                    .entities(NewLoadBalancerEntities::new().balanced_nics([""])),
            )
            .depth(0),
        ),
        built(
            "UpdateLoadBalancer",
            &UpdateLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü", LoadBalancerUpdate::new()),
        ),
        built(
            "UpdateLoadBalancer with everything",
            &UpdateLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                LoadBalancerUpdate::new().dhcp(true).ip("ip /%ü").name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateLoadBalancer with zero values",
            &UpdateLoadBalancer::new(
                "datacenterId /%ü",
                "loadbalancerId /%ü",
                LoadBalancerUpdate::new().dhcp(false).ip("").name(""),
            )
            .depth(0),
        ),
        built("DeleteLoadBalancer", &DeleteLoadBalancer::new("datacenterId /%ü", "loadbalancerId /%ü")),
    ]
}

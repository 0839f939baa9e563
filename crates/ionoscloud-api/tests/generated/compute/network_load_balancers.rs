// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NetworkLoadBalancerUpdate, NewFlowLog, NewNetworkLoadBalancer, NewNetworkLoadBalancerEntities,
    NewNetworkLoadBalancerForwardingRule, NewNetworkLoadBalancerProperties, NlbHealthCheck, NlbTarget,
    NlbTargetHealthCheck,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListNetworkLoadBalancers", ListNetworkLoadBalancers::new("datacenterId /%ü").request()),
        (
            "ListNetworkLoadBalancers with everything",
            ListNetworkLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNetworkLoadBalancer",
            CreateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                NewNetworkLoadBalancer::from(NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)),
            )
            .request(),
        ),
        (
            "CreateNetworkLoadBalancer with everything",
            CreateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                NewNetworkLoadBalancer::from(
                    NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)
                        .central_logging(true)
                        .ips(["ips /%ü"])
                        .lb_private_ips(["lbPrivateIps /%ü"])
                        .logging_format("loggingFormat /%ü"),
                )
                .entities(
                    NewNetworkLoadBalancerEntities::new()
                        .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                        .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new(
                            "name /%ü",
                            "ROUND_ROBIN",
                            "HTTP",
                            "listenerIp /%ü",
                            41,
                            [NlbTarget::new("ip /%ü", 13, 28)
                                .health_check(
                                    NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true),
                                )
                                .proxy_protocol("none")],
                        )
                        .health_check(
                            NlbHealthCheck::new()
                                .client_timeout_ms(42)
                                .connect_timeout_ms(59)
                                .retries(56)
                                .target_timeout_ms(50),
                        )]),
                ),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNetworkLoadBalancer",
            GetNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü").request(),
        ),
        (
            "GetNetworkLoadBalancer with everything",
            GetNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü").depth(93).request(),
        ),
        (
            "ReplaceNetworkLoadBalancer",
            ReplaceNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40),
            )
            .request(),
        ),
        (
            "ReplaceNetworkLoadBalancer with everything",
            ReplaceNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)
                    .central_logging(true)
                    .ips(["ips /%ü"])
                    .lb_private_ips(["lbPrivateIps /%ü"])
                    .logging_format("loggingFormat /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancer",
            UpdateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NetworkLoadBalancerUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancer with everything",
            UpdateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NetworkLoadBalancerUpdate::new()
                    .central_logging(true)
                    .ips(["ips /%ü"])
                    .lb_private_ips(["lbPrivateIps /%ü"])
                    .listener_lan_id(83)
                    .logging_format("loggingFormat /%ü")
                    .name("name /%ü")
                    .target_lan_id(40),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteNetworkLoadBalancer",
            DeleteNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü").request(),
        ),
    ]
}

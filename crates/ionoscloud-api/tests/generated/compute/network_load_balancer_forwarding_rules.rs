// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NetworkLoadBalancerForwardingRuleUpdate, NewNetworkLoadBalancerForwardingRule, NlbHealthCheck, NlbTarget,
    NlbTargetHealthCheck,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        (
            "ListNetworkLoadBalancerForwardingRules",
            ListNetworkLoadBalancerForwardingRules::new("datacenterId /%ü", "networkLoadBalancerId /%ü").request(),
        ),
        (
            "ListNetworkLoadBalancerForwardingRules with everything",
            ListNetworkLoadBalancerForwardingRules::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNetworkLoadBalancerForwardingRule",
            CreateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerForwardingRule::new(
                    "name /%ü",
                    "ROUND_ROBIN",
                    "HTTP",
                    "listenerIp /%ü",
                    41,
                    [NlbTarget::new("ip /%ü", 13, 28)],
                ),
            )
            .request(),
        ),
        (
            "CreateNetworkLoadBalancerForwardingRule with everything",
            CreateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerForwardingRule::new(
                    "name /%ü",
                    "ROUND_ROBIN",
                    "HTTP",
                    "listenerIp /%ü",
                    41,
                    [NlbTarget::new("ip /%ü", 13, 28)
                        .health_check(NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true))
                        .proxy_protocol("none")],
                )
                .health_check(
                    NlbHealthCheck::new()
                        .client_timeout_ms(42)
                        .connect_timeout_ms(59)
                        .retries(56)
                        .target_timeout_ms(50),
                ),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNetworkLoadBalancerForwardingRule",
            GetNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .request(),
        ),
        (
            "GetNetworkLoadBalancerForwardingRule with everything",
            GetNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(93)
            .request(),
        ),
        (
            "ReplaceNetworkLoadBalancerForwardingRule",
            ReplaceNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewNetworkLoadBalancerForwardingRule::new(
                    "name /%ü",
                    "ROUND_ROBIN",
                    "HTTP",
                    "listenerIp /%ü",
                    41,
                    [NlbTarget::new("ip /%ü", 13, 28)],
                ),
            )
            .request(),
        ),
        (
            "ReplaceNetworkLoadBalancerForwardingRule with everything",
            ReplaceNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewNetworkLoadBalancerForwardingRule::new(
                    "name /%ü",
                    "ROUND_ROBIN",
                    "HTTP",
                    "listenerIp /%ü",
                    41,
                    [NlbTarget::new("ip /%ü", 13, 28)
                        .health_check(NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true))
                        .proxy_protocol("none")],
                )
                .health_check(
                    NlbHealthCheck::new()
                        .client_timeout_ms(42)
                        .connect_timeout_ms(59)
                        .retries(56)
                        .target_timeout_ms(50),
                ),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancerForwardingRule",
            UpdateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NetworkLoadBalancerForwardingRuleUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNetworkLoadBalancerForwardingRule with everything",
            UpdateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NetworkLoadBalancerForwardingRuleUpdate::new()
                    .algorithm("ROUND_ROBIN")
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(42)
                            .connect_timeout_ms(59)
                            .retries(56)
                            .target_timeout_ms(50),
                    )
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .name("name /%ü")
                    .protocol("HTTP")
                    .targets([NlbTarget::new("ip /%ü", 13, 28)
                        .health_check(NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true))
                        .proxy_protocol("none")]),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteNetworkLoadBalancerForwardingRule",
            DeleteNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .request(),
        ),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NetworkLoadBalancerForwardingRuleUpdate, NewNetworkLoadBalancerForwardingRule, NlbHealthCheck, NlbTarget,
    NlbTargetHealthCheck,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built(
            "ListNetworkLoadBalancerForwardingRules",
            &ListNetworkLoadBalancerForwardingRules::new("datacenterId /%ü", "networkLoadBalancerId /%ü"),
        ),
        built(
            "ListNetworkLoadBalancerForwardingRules with everything",
            &ListNetworkLoadBalancerForwardingRules::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNetworkLoadBalancerForwardingRules with zero values",
            &ListNetworkLoadBalancerForwardingRules::new("datacenterId /%ü", "networkLoadBalancerId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNetworkLoadBalancerForwardingRule",
            &CreateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("name /%ü")
                    .algorithm("ROUND_ROBIN")
                    .protocol("HTTP")
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .targets([NlbTarget::new("ip /%ü", 13, 28)]),
            ),
        ),
        built(
            "CreateNetworkLoadBalancerForwardingRule with everything",
            &CreateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("name /%ü")
                    .algorithm("ROUND_ROBIN")
                    .protocol("HTTP")
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .targets([NlbTarget::new("ip /%ü", 13, 28)
                        .health_check(NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true))
                        .proxy_protocol("none")])
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(42)
                            .connect_timeout_ms(59)
                            .retries(56)
                            .target_timeout_ms(50),
                    ),
            )
            .depth(93),
        ),
        built(
            "CreateNetworkLoadBalancerForwardingRule with zero values",
            &CreateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("")
                    .algorithm("")
                    .protocol("")
                    .listener_ip("")
                    .listener_port(0)
                    .targets([NlbTarget::new("", 0, 0)
                        .health_check(NlbTargetHealthCheck::new().check(false).check_interval_ms(0).maintenance(false))
                        .proxy_protocol("")])
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(0)
                            .connect_timeout_ms(0)
                            .retries(0)
                            .target_timeout_ms(0),
                    ),
            )
            .depth(0),
        ),
        built(
            "GetNetworkLoadBalancerForwardingRule",
            &GetNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            ),
        ),
        built(
            "GetNetworkLoadBalancerForwardingRule with everything",
            &GetNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(93),
        ),
        built(
            "GetNetworkLoadBalancerForwardingRule with zero values",
            &GetNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(0),
        ),
        built(
            "ReplaceNetworkLoadBalancerForwardingRule",
            &ReplaceNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("name /%ü")
                    .algorithm("ROUND_ROBIN")
                    .protocol("HTTP")
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .targets([NlbTarget::new("ip /%ü", 13, 28)]),
            ),
        ),
        built(
            "ReplaceNetworkLoadBalancerForwardingRule with everything",
            &ReplaceNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("name /%ü")
                    .algorithm("ROUND_ROBIN")
                    .protocol("HTTP")
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .targets([NlbTarget::new("ip /%ü", 13, 28)
                        .health_check(NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true))
                        .proxy_protocol("none")])
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(42)
                            .connect_timeout_ms(59)
                            .retries(56)
                            .target_timeout_ms(50),
                    ),
            )
            .depth(93),
        ),
        built(
            "ReplaceNetworkLoadBalancerForwardingRule with zero values",
            &ReplaceNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewNetworkLoadBalancerForwardingRule::new()
                    .name("")
                    .algorithm("")
                    .protocol("")
                    .listener_ip("")
                    .listener_port(0)
                    .targets([NlbTarget::new("", 0, 0)
                        .health_check(NlbTargetHealthCheck::new().check(false).check_interval_ms(0).maintenance(false))
                        .proxy_protocol("")])
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(0)
                            .connect_timeout_ms(0)
                            .retries(0)
                            .target_timeout_ms(0),
                    ),
            )
            .depth(0),
        ),
        built(
            "UpdateNetworkLoadBalancerForwardingRule",
            &UpdateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NetworkLoadBalancerForwardingRuleUpdate::new(),
            ),
        ),
        built(
            "UpdateNetworkLoadBalancerForwardingRule with everything",
            &UpdateNetworkLoadBalancerForwardingRule::new(
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
            .depth(93),
        ),
        built(
            "UpdateNetworkLoadBalancerForwardingRule with zero values",
            &UpdateNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NetworkLoadBalancerForwardingRuleUpdate::new()
                    .algorithm("")
                    .health_check(
                        NlbHealthCheck::new()
                            .client_timeout_ms(0)
                            .connect_timeout_ms(0)
                            .retries(0)
                            .target_timeout_ms(0),
                    )
                    .listener_ip("")
                    .listener_port(0)
                    .name("")
                    .protocol("")
                    .targets([NlbTarget::new("", 0, 0)
                        .health_check(NlbTargetHealthCheck::new().check(false).check_interval_ms(0).maintenance(false))
                        .proxy_protocol("")]),
            )
            .depth(0),
        ),
        built(
            "DeleteNetworkLoadBalancerForwardingRule",
            &DeleteNetworkLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            ),
        ),
    ]
}

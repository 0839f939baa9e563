// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NetworkLoadBalancerUpdate, NewFlowLog, NewNetworkLoadBalancer, NewNetworkLoadBalancerEntities,
    NewNetworkLoadBalancerForwardingRule, NewNetworkLoadBalancerProperties, NlbHealthCheck, NlbTarget,
    NlbTargetHealthCheck,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNetworkLoadBalancers", &ListNetworkLoadBalancers::new("datacenterId /%ü")),
        built(
            "ListNetworkLoadBalancers with everything",
            &ListNetworkLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNetworkLoadBalancers with zero values",
            &ListNetworkLoadBalancers::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNetworkLoadBalancer",
            &CreateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                NewNetworkLoadBalancer::from(NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)),
            ),
        ),
        built(
            "CreateNetworkLoadBalancer with everything",
            &CreateNetworkLoadBalancer::new(
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
                        .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                            .name("name /%ü")
                            .algorithm("ROUND_ROBIN")
                            .protocol("HTTP")
                            .listener_ip("listenerIp /%ü")
                            .listener_port(41)
                            .targets([NlbTarget::new("ip /%ü", 13, 28)
                                .health_check(
                                    NlbTargetHealthCheck::new().check(true).check_interval_ms(97).maintenance(true),
                                )
                                .proxy_protocol("none")])
                            .health_check(
                                NlbHealthCheck::new()
                                    .client_timeout_ms(42)
                                    .connect_timeout_ms(59)
                                    .retries(56)
                                    .target_timeout_ms(50),
                            )]),
                ),
            )
            .depth(93),
        ),
        built(
            "CreateNetworkLoadBalancer with zero values",
            &CreateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                NewNetworkLoadBalancer::from(
                    NewNetworkLoadBalancerProperties::new("", 0, 0)
                        .central_logging(false)
                        .ips([""; 0])
                        .lb_private_ips([""; 0])
                        .logging_format(""),
                )
                .entities(
                    NewNetworkLoadBalancerEntities::new()
                        .flow_logs([NewFlowLog::new("", "", "", "")])
                        .forwarding_rules([NewNetworkLoadBalancerForwardingRule::new()
                            .name("")
                            .algorithm("")
                            .protocol("")
                            .listener_ip("")
                            .listener_port(0)
                            .targets([NlbTarget::new("", 0, 0)
                                .health_check(
                                    NlbTargetHealthCheck::new().check(false).check_interval_ms(0).maintenance(false),
                                )
                                .proxy_protocol("")])
                            .health_check(
                                NlbHealthCheck::new()
                                    .client_timeout_ms(0)
                                    .connect_timeout_ms(0)
                                    .retries(0)
                                    .target_timeout_ms(0),
                            )]),
                ),
            )
            .depth(0),
        ),
        built("GetNetworkLoadBalancer", &GetNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü")),
        built(
            "GetNetworkLoadBalancer with everything",
            &GetNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü").depth(93),
        ),
        built(
            "GetNetworkLoadBalancer with zero values",
            &GetNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü").depth(0),
        ),
        built(
            "ReplaceNetworkLoadBalancer",
            &ReplaceNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40),
            ),
        ),
        built(
            "ReplaceNetworkLoadBalancer with everything",
            &ReplaceNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerProperties::new("name /%ü", 83, 40)
                    .central_logging(true)
                    .ips(["ips /%ü"])
                    .lb_private_ips(["lbPrivateIps /%ü"])
                    .logging_format("loggingFormat /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceNetworkLoadBalancer with zero values",
            &ReplaceNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NewNetworkLoadBalancerProperties::new("", 0, 0)
                    .central_logging(false)
                    .ips([""; 0])
                    .lb_private_ips([""; 0])
                    .logging_format(""),
            )
            .depth(0),
        ),
        built(
            "UpdateNetworkLoadBalancer",
            &UpdateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NetworkLoadBalancerUpdate::new(),
            ),
        ),
        built(
            "UpdateNetworkLoadBalancer with everything",
            &UpdateNetworkLoadBalancer::new(
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
            .depth(93),
        ),
        built(
            "UpdateNetworkLoadBalancer with zero values",
            &UpdateNetworkLoadBalancer::new(
                "datacenterId /%ü",
                "networkLoadBalancerId /%ü",
                NetworkLoadBalancerUpdate::new()
                    .central_logging(false)
                    .ips([""; 0])
                    .lb_private_ips([""; 0])
                    .listener_lan_id(0)
                    .logging_format("")
                    .name("")
                    .target_lan_id(0),
            )
            .depth(0),
        ),
        built(
            "DeleteNetworkLoadBalancer",
            &DeleteNetworkLoadBalancer::new("datacenterId /%ü", "networkLoadBalancerId /%ü"),
        ),
    ]
}

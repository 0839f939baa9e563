// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    AlbCondition, AlbHttpRule, ApplicationLoadBalancerUpdate, NewApplicationLoadBalancer,
    NewApplicationLoadBalancerEntities, NewApplicationLoadBalancerForwardingRule, NewApplicationLoadBalancerProperties,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListApplicationLoadBalancers", &ListApplicationLoadBalancers::new("datacenterId /%ü")),
        built(
            "ListApplicationLoadBalancers with everything",
            &ListApplicationLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListApplicationLoadBalancers with zero values",
            &ListApplicationLoadBalancers::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateApplicationLoadBalancer",
            &CreateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                NewApplicationLoadBalancer::from(NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40)),
            ),
        ),
        built(
            "CreateApplicationLoadBalancer with everything",
            &CreateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                NewApplicationLoadBalancer::from(
                    NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40)
                        .central_logging(true)
                        .ips(["ips /%ü"])
                        .lb_private_ips(["lbPrivateIps /%ü"])
                        .logging_format("loggingFormat /%ü"),
                )
                .entities(
                    NewApplicationLoadBalancerEntities::new().forwarding_rules([
                        NewApplicationLoadBalancerForwardingRule::new("name /%ü", "HTTP", "listenerIp /%ü", 41)
                            .client_timeout_ms(42)
                            .http_rules([AlbHttpRule::new("name /%ü", "FORWARD")
                                .conditions([AlbCondition::new("HEADER", "EXISTS")
                                    .key("key /%ü")
                                    .negate(true)
                                    .value("value /%ü")])
                                .content_type("contentType /%ü")
                                .drop_query(true)
                                .location("location /%ü")
                                .response_message("responseMessage /%ü")
                                .status_code(75)
                                .target_group_id("targetGroup /%ü")])
                            .certificate_ids(["serverCertificates /%ü"]),
                    ]),
                ),
            )
            .depth(93),
        ),
        built(
            "CreateApplicationLoadBalancer with zero values",
            &CreateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                NewApplicationLoadBalancer::from(
                    NewApplicationLoadBalancerProperties::new("", 0, 0)
                        .central_logging(false)
                        .ips([""; 0])
                        .lb_private_ips([""; 0])
                        .logging_format(""),
                )
                .entities(
                    NewApplicationLoadBalancerEntities::new().forwarding_rules([
                        NewApplicationLoadBalancerForwardingRule::new("", "", "", 0)
                            .client_timeout_ms(0)
                            .http_rules([AlbHttpRule::new("", "")
                                .conditions([AlbCondition::new("", "").key("").negate(false).value("")])
                                .content_type("")
                                .drop_query(false)
                                .location("")
                                .response_message("")
                                .status_code(0)
                                .target_group_id("")])
                            .certificate_ids([""; 0]),
                    ]),
                ),
            )
            .depth(0),
        ),
        built(
            "GetApplicationLoadBalancer",
            &GetApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü"),
        ),
        built(
            "GetApplicationLoadBalancer with everything",
            &GetApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").depth(93),
        ),
        built(
            "GetApplicationLoadBalancer with zero values",
            &GetApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").depth(0),
        ),
        built(
            "ReplaceApplicationLoadBalancer",
            &ReplaceApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40),
            ),
        ),
        built(
            "ReplaceApplicationLoadBalancer with everything",
            &ReplaceApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40)
                    .central_logging(true)
                    .ips(["ips /%ü"])
                    .lb_private_ips(["lbPrivateIps /%ü"])
                    .logging_format("loggingFormat /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceApplicationLoadBalancer with zero values",
            &ReplaceApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerProperties::new("", 0, 0)
                    .central_logging(false)
                    .ips([""; 0])
                    .lb_private_ips([""; 0])
                    .logging_format(""),
            )
            .depth(0),
        ),
        built(
            "UpdateApplicationLoadBalancer",
            &UpdateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                ApplicationLoadBalancerUpdate::new(),
            ),
        ),
        built(
            "UpdateApplicationLoadBalancer with everything",
            &UpdateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                ApplicationLoadBalancerUpdate::new()
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
            "UpdateApplicationLoadBalancer with zero values",
            &UpdateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                ApplicationLoadBalancerUpdate::new()
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
            "DeleteApplicationLoadBalancer",
            &DeleteApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü"),
        ),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    AlbCondition, AlbHttpRule, ApplicationLoadBalancerUpdate, NewApplicationLoadBalancer,
    NewApplicationLoadBalancerEntities, NewApplicationLoadBalancerForwardingRule, NewApplicationLoadBalancerProperties,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListApplicationLoadBalancers", ListApplicationLoadBalancers::new("datacenterId /%ü").request()),
        (
            "ListApplicationLoadBalancers with everything",
            ListApplicationLoadBalancers::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateApplicationLoadBalancer",
            CreateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                NewApplicationLoadBalancer::from(NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40)),
            )
            .request(),
        ),
        (
            "CreateApplicationLoadBalancer with everything",
            CreateApplicationLoadBalancer::new(
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
            .depth(93)
            .request(),
        ),
        (
            "GetApplicationLoadBalancer",
            GetApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").request(),
        ),
        (
            "GetApplicationLoadBalancer with everything",
            GetApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").depth(93).request(),
        ),
        (
            "ReplaceApplicationLoadBalancer",
            ReplaceApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40),
            )
            .request(),
        ),
        (
            "ReplaceApplicationLoadBalancer with everything",
            ReplaceApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerProperties::new("name /%ü", 83, 40)
                    .central_logging(true)
                    .ips(["ips /%ü"])
                    .lb_private_ips(["lbPrivateIps /%ü"])
                    .logging_format("loggingFormat /%ü"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancer",
            UpdateApplicationLoadBalancer::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                ApplicationLoadBalancerUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancer with everything",
            UpdateApplicationLoadBalancer::new(
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
            .depth(93)
            .request(),
        ),
        (
            "DeleteApplicationLoadBalancer",
            DeleteApplicationLoadBalancer::new("datacenterId /%ü", "applicationLoadBalancerId /%ü").request(),
        ),
    ]
}

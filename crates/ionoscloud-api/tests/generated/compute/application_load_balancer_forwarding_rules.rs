// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    AlbCondition, AlbHttpRule, ApplicationLoadBalancerForwardingRuleUpdate, NewApplicationLoadBalancerForwardingRule,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        (
            "ListApplicationLoadBalancerForwardingRules",
            ListApplicationLoadBalancerForwardingRules::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .request(),
        ),
        (
            "ListApplicationLoadBalancerForwardingRules with everything",
            ListApplicationLoadBalancerForwardingRules::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateApplicationLoadBalancerForwardingRule",
            CreateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerForwardingRule::new("name /%ü", "HTTP", "listenerIp /%ü", 41),
            )
            .request(),
        ),
        (
            "CreateApplicationLoadBalancerForwardingRule with everything",
            CreateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
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
            )
            .depth(93)
            .request(),
        ),
        (
            "GetApplicationLoadBalancerForwardingRule",
            GetApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .request(),
        ),
        (
            "GetApplicationLoadBalancerForwardingRule with everything",
            GetApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(93)
            .request(),
        ),
        (
            "ReplaceApplicationLoadBalancerForwardingRule",
            ReplaceApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewApplicationLoadBalancerForwardingRule::new("name /%ü", "HTTP", "listenerIp /%ü", 41),
            )
            .request(),
        ),
        (
            "ReplaceApplicationLoadBalancerForwardingRule with everything",
            ReplaceApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
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
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancerForwardingRule",
            UpdateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                ApplicationLoadBalancerForwardingRuleUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateApplicationLoadBalancerForwardingRule with everything",
            UpdateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                ApplicationLoadBalancerForwardingRuleUpdate::new()
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
                    .listener_ip("listenerIp /%ü")
                    .listener_port(41)
                    .name("name /%ü")
                    .protocol("HTTP")
                    .certificate_ids(["serverCertificates /%ü"]),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteApplicationLoadBalancerForwardingRule",
            DeleteApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .request(),
        ),
    ]
}

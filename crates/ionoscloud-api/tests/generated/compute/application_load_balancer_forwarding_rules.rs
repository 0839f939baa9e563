// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    AlbCondition, AlbHttpRule, ApplicationLoadBalancerForwardingRuleUpdate, NewApplicationLoadBalancerForwardingRule,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built(
            "ListApplicationLoadBalancerForwardingRules",
            &ListApplicationLoadBalancerForwardingRules::new("datacenterId /%ü", "applicationLoadBalancerId /%ü"),
        ),
        built(
            "ListApplicationLoadBalancerForwardingRules with everything",
            &ListApplicationLoadBalancerForwardingRules::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListApplicationLoadBalancerForwardingRules with zero values",
            &ListApplicationLoadBalancerForwardingRules::new("datacenterId /%ü", "applicationLoadBalancerId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateApplicationLoadBalancerForwardingRule",
            &CreateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                NewApplicationLoadBalancerForwardingRule::new("name /%ü", "HTTP", "listenerIp /%ü", 41),
            ),
        ),
        built(
            "CreateApplicationLoadBalancerForwardingRule with everything",
            &CreateApplicationLoadBalancerForwardingRule::new(
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
            .depth(93),
        ),
        built(
            "CreateApplicationLoadBalancerForwardingRule with zero values",
            &CreateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
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
            )
            .depth(0),
        ),
        built(
            "GetApplicationLoadBalancerForwardingRule",
            &GetApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            ),
        ),
        built(
            "GetApplicationLoadBalancerForwardingRule with everything",
            &GetApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(93),
        ),
        built(
            "GetApplicationLoadBalancerForwardingRule with zero values",
            &GetApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            )
            .depth(0),
        ),
        built(
            "ReplaceApplicationLoadBalancerForwardingRule",
            &ReplaceApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                NewApplicationLoadBalancerForwardingRule::new("name /%ü", "HTTP", "listenerIp /%ü", 41),
            ),
        ),
        built(
            "ReplaceApplicationLoadBalancerForwardingRule with everything",
            &ReplaceApplicationLoadBalancerForwardingRule::new(
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
            .depth(93),
        ),
        built(
            "ReplaceApplicationLoadBalancerForwardingRule with zero values",
            &ReplaceApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
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
            )
            .depth(0),
        ),
        built(
            "UpdateApplicationLoadBalancerForwardingRule",
            &UpdateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                ApplicationLoadBalancerForwardingRuleUpdate::new(),
            ),
        ),
        built(
            "UpdateApplicationLoadBalancerForwardingRule with everything",
            &UpdateApplicationLoadBalancerForwardingRule::new(
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
            .depth(93),
        ),
        built(
            "UpdateApplicationLoadBalancerForwardingRule with zero values",
            &UpdateApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
                ApplicationLoadBalancerForwardingRuleUpdate::new()
                    .client_timeout_ms(0)
                    .http_rules([AlbHttpRule::new("", "")
                        .conditions([AlbCondition::new("", "").key("").negate(false).value("")])
                        .content_type("")
                        .drop_query(false)
                        .location("")
                        .response_message("")
                        .status_code(0)
                        .target_group_id("")])
                    .listener_ip("")
                    .listener_port(0)
                    .name("")
                    .protocol("")
                    .certificate_ids([""; 0]),
            )
            .depth(0),
        ),
        built(
            "DeleteApplicationLoadBalancerForwardingRule",
            &DeleteApplicationLoadBalancerForwardingRule::new(
                "datacenterId /%ü",
                "applicationLoadBalancerId /%ü",
                "forwardingRuleId /%ü",
            ),
        ),
    ]
}

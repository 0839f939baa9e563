// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{FirewallRuleUpdate, NewFirewallRule};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListSecurityGroupRules", &ListSecurityGroupRules::new("datacenterId /%ü", "securityGroupId /%ü")),
        built(
            "ListSecurityGroupRules with everything",
            &ListSecurityGroupRules::new("datacenterId /%ü", "securityGroupId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListSecurityGroupRules with zero values",
            &ListSecurityGroupRules::new("datacenterId /%ü", "securityGroupId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateSecurityGroupRule",
            &CreateSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", NewFirewallRule::new("TCP")),
        ),
        built(
            "CreateSecurityGroupRule with everything",
            &CreateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewFirewallRule::new("TCP")
                    .icmp_code(94)
                    .icmp_type(43)
                    .ip_version("IPv4")
                    .name("name /%ü")
                    .port_range_end(65)
                    .port_range_start(42)
                    .source_ip("sourceIp /%ü")
                    .source_mac("sourceMac /%ü")
                    .target_ip("targetIp /%ü")
                    .direction("INGRESS"),
            ),
        ),
        built(
            "CreateSecurityGroupRule with zero values",
            &CreateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewFirewallRule::new("")
                    .icmp_code(0)
                    .icmp_type(0)
                    .ip_version("")
                    .name("")
                    .port_range_end(0)
                    .port_range_start(0)
                    .source_ip("")
                    .source_mac("")
                    .target_ip("")
                    .direction(""),
            ),
        ),
        built(
            "GetSecurityGroupRule",
            &GetSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü"),
        ),
        built(
            "GetSecurityGroupRule with everything",
            &GetSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü").depth(93),
        ),
        built(
            "GetSecurityGroupRule with zero values",
            &GetSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü").depth(0),
        ),
        built(
            "ReplaceSecurityGroupRule",
            &ReplaceSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                NewFirewallRule::new("TCP"),
            ),
        ),
        built(
            "ReplaceSecurityGroupRule with everything",
            &ReplaceSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                NewFirewallRule::new("TCP")
                    .icmp_code(94)
                    .icmp_type(43)
                    .ip_version("IPv4")
                    .name("name /%ü")
                    .port_range_end(65)
                    .port_range_start(42)
                    .source_ip("sourceIp /%ü")
                    .source_mac("sourceMac /%ü")
                    .target_ip("targetIp /%ü")
                    .direction("INGRESS"),
            )
            .depth(93),
        ),
        built(
            "ReplaceSecurityGroupRule with zero values",
            &ReplaceSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                NewFirewallRule::new("")
                    .icmp_code(0)
                    .icmp_type(0)
                    .ip_version("")
                    .name("")
                    .port_range_end(0)
                    .port_range_start(0)
                    .source_ip("")
                    .source_mac("")
                    .target_ip("")
                    .direction(""),
            )
            .depth(0),
        ),
        built(
            "UpdateSecurityGroupRule",
            &UpdateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                FirewallRuleUpdate::new(),
            ),
        ),
        built(
            "UpdateSecurityGroupRule with everything",
            &UpdateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                FirewallRuleUpdate::new()
                    .icmp_code(94)
                    .icmp_type(43)
                    .ip_version("IPv4")
                    .name("name /%ü")
                    .port_range_end(65)
                    .port_range_start(42)
                    .source_ip("sourceIp /%ü")
                    .source_mac("sourceMac /%ü")
                    .target_ip("targetIp /%ü")
                    .direction("INGRESS"),
            )
            .depth(93),
        ),
        built(
            "UpdateSecurityGroupRule with zero values",
            &UpdateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                FirewallRuleUpdate::new()
                    .icmp_code(0)
                    .icmp_type(0)
                    .ip_version("")
                    .name("")
                    .port_range_end(0)
                    .port_range_start(0)
                    .source_ip("")
                    .source_mac("")
                    .target_ip("")
                    .direction(""),
            )
            .depth(0),
        ),
        built(
            "DeleteSecurityGroupRule",
            &DeleteSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü"),
        ),
    ]
}

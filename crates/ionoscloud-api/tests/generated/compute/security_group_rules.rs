// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{FirewallRuleUpdate, NewFirewallRule};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListSecurityGroupRules", ListSecurityGroupRules::new("datacenterId /%ü", "securityGroupId /%ü").request()),
        (
            "ListSecurityGroupRules with everything",
            ListSecurityGroupRules::new("datacenterId /%ü", "securityGroupId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateSecurityGroupRule",
            CreateSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", NewFirewallRule::new("TCP"))
                .request(),
        ),
        (
            "CreateSecurityGroupRule with everything",
            CreateSecurityGroupRule::new(
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
            )
            .request(),
        ),
        (
            "GetSecurityGroupRule",
            GetSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü").request(),
        ),
        (
            "GetSecurityGroupRule with everything",
            GetSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü").depth(93).request(),
        ),
        (
            "ReplaceSecurityGroupRule",
            ReplaceSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                NewFirewallRule::new("TCP"),
            )
            .request(),
        ),
        (
            "ReplaceSecurityGroupRule with everything",
            ReplaceSecurityGroupRule::new(
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
            .depth(93)
            .request(),
        ),
        (
            "UpdateSecurityGroupRule",
            UpdateSecurityGroupRule::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                "ruleId /%ü",
                FirewallRuleUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateSecurityGroupRule with everything",
            UpdateSecurityGroupRule::new(
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
                    .protocol("TCP")
                    .source_ip("sourceIp /%ü")
                    .source_mac("sourceMac /%ü")
                    .target_ip("targetIp /%ü")
                    .direction("INGRESS"),
            )
            .depth(93)
            .request(),
        ),
        (
            "DeleteSecurityGroupRule",
            DeleteSecurityGroupRule::new("datacenterId /%ü", "securityGroupId /%ü", "ruleId /%ü").request(),
        ),
    ]
}

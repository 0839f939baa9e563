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
        ("ListNicFirewallRules", ListNicFirewallRules::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").request()),
        (
            "ListNicFirewallRules with everything",
            ListNicFirewallRules::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNicFirewallRule",
            CreateNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NewFirewallRule::new("TCP"))
                .request(),
        ),
        (
            "CreateNicFirewallRule with everything",
            CreateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
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
            "GetNicFirewallRule",
            GetNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü").request(),
        ),
        (
            "GetNicFirewallRule with everything",
            GetNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü")
                .depth(93)
                .request(),
        ),
        (
            "ReplaceNicFirewallRule",
            ReplaceNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
                NewFirewallRule::new("TCP"),
            )
            .request(),
        ),
        (
            "ReplaceNicFirewallRule with everything",
            ReplaceNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
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
            "UpdateNicFirewallRule",
            UpdateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
                FirewallRuleUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNicFirewallRule with everything",
            UpdateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
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
            "DeleteNicFirewallRule",
            DeleteNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü").request(),
        ),
    ]
}

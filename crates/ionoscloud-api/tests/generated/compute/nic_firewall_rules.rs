// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{FirewallRuleUpdate, NewFirewallRule};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNicFirewallRules", &ListNicFirewallRules::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")),
        built(
            "ListNicFirewallRules with everything",
            &ListNicFirewallRules::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNicFirewallRules with zero values",
            &ListNicFirewallRules::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNicFirewallRule",
            &CreateNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NewFirewallRule::new("TCP")),
        ),
        built(
            "CreateNicFirewallRule with everything",
            &CreateNicFirewallRule::new(
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
            .depth(93),
        ),
        built(
            "CreateNicFirewallRule with zero values",
            &CreateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
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
            "GetNicFirewallRule",
            &GetNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü"),
        ),
        built(
            "GetNicFirewallRule with everything",
            &GetNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü").depth(93),
        ),
        built(
            "GetNicFirewallRule with zero values",
            &GetNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü").depth(0),
        ),
        built(
            "ReplaceNicFirewallRule",
            &ReplaceNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
                NewFirewallRule::new("TCP"),
            ),
        ),
        built(
            "ReplaceNicFirewallRule with everything",
            &ReplaceNicFirewallRule::new(
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
            .depth(93),
        ),
        built(
            "ReplaceNicFirewallRule with zero values",
            &ReplaceNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
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
            "UpdateNicFirewallRule",
            &UpdateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
                FirewallRuleUpdate::new(),
            ),
        ),
        built(
            "UpdateNicFirewallRule with everything",
            &UpdateNicFirewallRule::new(
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
                    .source_ip("sourceIp /%ü")
                    .source_mac("sourceMac /%ü")
                    .target_ip("targetIp /%ü")
                    .direction("INGRESS"),
            )
            .depth(93),
        ),
        built(
            "UpdateNicFirewallRule with zero values",
            &UpdateNicFirewallRule::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                "firewallruleId /%ü",
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
            "DeleteNicFirewallRule",
            &DeleteNicFirewallRule::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", "firewallruleId /%ü"),
        ),
    ]
}

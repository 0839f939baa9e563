// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{NewFirewallRule, NewFlowLog, NewNic, NewNicEntities, NewNicProperties, NicUpdate};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListServerNics", &ListServerNics::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "ListServerNics with everything",
            &ListServerNics::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListServerNics with zero values",
            &ListServerNics::new("datacenterId /%ü", "serverId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateServerNic",
            &CreateServerNic::new("datacenterId /%ü", "serverId /%ü", NewNic::from(NewNicProperties::new(55))),
        ),
        built(
            "CreateServerNic with everything",
            &CreateServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                NewNic::from(
                    NewNicProperties::new(55)
                        .dhcp(true)
                        .dhcpv6(true)
                        .firewall_active(true)
                        .firewall_type("INGRESS")
                        .ips(["ips /%ü"])
                        .ipv6_cidr_block("ipv6CidrBlock /%ü")
                        .ipv6_ips(["ipv6Ips /%ü"])
                        .name("name /%ü")
                        .vnet("vnet /%ü"),
                )
                .entities(
                    NewNicEntities::new()
                        .firewall_rules([NewFirewallRule::new("TCP")
                            .icmp_code(94)
                            .icmp_type(43)
                            .ip_version("IPv4")
                            .name("name /%ü")
                            .port_range_end(65)
                            .port_range_start(42)
                            .source_ip("sourceIp /%ü")
                            .source_mac("sourceMac /%ü")
                            .target_ip("targetIp /%ü")
                            .direction("INGRESS")])
                        .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                        .security_groups(["securitygroups /%ü"]),
                ),
            )
            .depth(93),
        ),
        built(
            "CreateServerNic with zero values",
            &CreateServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                NewNic::from(
                    NewNicProperties::new(0)
                        .dhcp(false)
                        .dhcpv6(false)
                        .firewall_active(false)
                        .firewall_type("")
                        .ips([""; 0])
                        .ipv6_cidr_block("")
                        .ipv6_ips([""; 0])
                        .name("")
                        .vnet(""),
                )
                .entities(
                    NewNicEntities::new()
                        .firewall_rules([NewFirewallRule::new("")
                            .icmp_code(0)
                            .icmp_type(0)
                            .ip_version("")
                            .name("")
                            .port_range_end(0)
                            .port_range_start(0)
                            .source_ip("")
                            .source_mac("")
                            .target_ip("")
                            .direction("")])
                        .flow_logs([NewFlowLog::new("", "", "", "")])
                        .security_groups([""]),
                ),
            )
            .depth(0),
        ),
        built("GetServerNic", &GetServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")),
        built(
            "GetServerNic with everything",
            &GetServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").depth(93),
        ),
        built(
            "GetServerNic with zero values",
            &GetServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").depth(0),
        ),
        built(
            "ReplaceServerNic",
            &ReplaceServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NewNicProperties::new(55)),
        ),
        built(
            "ReplaceServerNic with everything",
            &ReplaceServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewNicProperties::new(55)
                    .dhcp(true)
                    .dhcpv6(true)
                    .firewall_active(true)
                    .firewall_type("INGRESS")
                    .ips(["ips /%ü"])
                    .ipv6_cidr_block("ipv6CidrBlock /%ü")
                    .ipv6_ips(["ipv6Ips /%ü"])
                    .name("name /%ü")
                    .vnet("vnet /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceServerNic with zero values",
            &ReplaceServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NewNicProperties::new(0)
                    .dhcp(false)
                    .dhcpv6(false)
                    .firewall_active(false)
                    .firewall_type("")
                    .ips([""; 0])
                    .ipv6_cidr_block("")
                    .ipv6_ips([""; 0])
                    .name("")
                    .vnet(""),
            )
            .depth(0),
        ),
        built(
            "UpdateServerNic",
            &UpdateServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NicUpdate::new()),
        ),
        built(
            "UpdateServerNic with everything",
            &UpdateServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NicUpdate::new()
                    .dhcp(true)
                    .dhcpv6(true)
                    .firewall_active(true)
                    .firewall_type("INGRESS")
                    .ips(["ips /%ü"])
                    .ipv6_cidr_block("ipv6CidrBlock /%ü")
                    .ipv6_ips(["ipv6Ips /%ü"])
                    .lan_id(55)
                    .name("name /%ü")
                    .vnet("vnet /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateServerNic with zero values",
            &UpdateServerNic::new(
                "datacenterId /%ü",
                "serverId /%ü",
                "nicId /%ü",
                NicUpdate::new()
                    .dhcp(false)
                    .dhcpv6(false)
                    .firewall_active(false)
                    .firewall_type("")
                    .ips([""; 0])
                    .ipv6_cidr_block("")
                    .ipv6_ips([""; 0])
                    .lan_id(0)
                    .name("")
                    .vnet(""),
            )
            .depth(0),
        ),
        built("DeleteServerNic", &DeleteServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü")),
    ]
}

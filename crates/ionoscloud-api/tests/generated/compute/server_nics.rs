// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{NewFirewallRule, NewFlowLog, NewNic, NewNicEntities, NewNicProperties, NicUpdate};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListServerNics", ListServerNics::new("datacenterId /%ü", "serverId /%ü").request()),
        (
            "ListServerNics with everything",
            ListServerNics::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateServerNic",
            CreateServerNic::new("datacenterId /%ü", "serverId /%ü", NewNic::from(NewNicProperties::new(55))).request(),
        ),
        (
            "CreateServerNic with everything",
            CreateServerNic::new(
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
            .depth(93)
            .request(),
        ),
        ("GetServerNic", GetServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").request()),
        (
            "GetServerNic with everything",
            GetServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").depth(93).request(),
        ),
        (
            "ReplaceServerNic",
            ReplaceServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NewNicProperties::new(55)).request(),
        ),
        (
            "ReplaceServerNic with everything",
            ReplaceServerNic::new(
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
            .depth(93)
            .request(),
        ),
        (
            "UpdateServerNic",
            UpdateServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü", NicUpdate::new()).request(),
        ),
        (
            "UpdateServerNic with everything",
            UpdateServerNic::new(
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
            .depth(93)
            .request(),
        ),
        ("DeleteServerNic", DeleteServerNic::new("datacenterId /%ü", "serverId /%ü", "nicId /%ü").request()),
    ]
}

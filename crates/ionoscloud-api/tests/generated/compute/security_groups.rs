// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NewFirewallRule, NewSecurityGroup, SecurityGroupEntitiesRequest, SecurityGroupProperties, SecurityGroupUpdate,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListSecurityGroups", ListSecurityGroups::new("datacenterId /%ü").request()),
        (
            "ListSecurityGroups with everything",
            ListSecurityGroups::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateSecurityGroup",
            CreateSecurityGroup::new(
                "datacenterId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü")),
            )
            .request(),
        ),
        (
            "CreateSecurityGroup with everything",
            CreateSecurityGroup::new(
                "datacenterId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü").description("description /%ü"))
                    .entities(
                        SecurityGroupEntitiesRequest::new().rules([NewFirewallRule::new("TCP")
                            .icmp_code(94)
                            .icmp_type(43)
                            .ip_version("IPv4")
                            .name("name /%ü")
                            .port_range_end(65)
                            .port_range_start(42)
                            .source_ip("sourceIp /%ü")
                            .source_mac("sourceMac /%ü")
                            .target_ip("targetIp /%ü")
                            .direction("INGRESS")]),
                    ),
            )
            .depth(93)
            .request(),
        ),
        ("GetSecurityGroup", GetSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü").request()),
        (
            "GetSecurityGroup with everything",
            GetSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü").depth(93).request(),
        ),
        (
            "ReplaceSecurityGroup",
            ReplaceSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü")),
            )
            .request(),
        ),
        (
            "ReplaceSecurityGroup with everything",
            ReplaceSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü").description("description /%ü"))
                    .entities(
                        SecurityGroupEntitiesRequest::new().rules([NewFirewallRule::new("TCP")
                            .icmp_code(94)
                            .icmp_type(43)
                            .ip_version("IPv4")
                            .name("name /%ü")
                            .port_range_end(65)
                            .port_range_start(42)
                            .source_ip("sourceIp /%ü")
                            .source_mac("sourceMac /%ü")
                            .target_ip("targetIp /%ü")
                            .direction("INGRESS")]),
                    ),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateSecurityGroup",
            UpdateSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü", SecurityGroupUpdate::new()).request(),
        ),
        (
            "UpdateSecurityGroup with everything",
            UpdateSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                SecurityGroupUpdate::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteSecurityGroup", DeleteSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü").request()),
    ]
}

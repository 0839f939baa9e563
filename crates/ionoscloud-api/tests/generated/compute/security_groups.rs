// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NewFirewallRule, NewSecurityGroup, NewSecurityGroupEntities, SecurityGroupProperties, SecurityGroupUpdate,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListSecurityGroups", &ListSecurityGroups::new("datacenterId /%ü")),
        built(
            "ListSecurityGroups with everything",
            &ListSecurityGroups::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListSecurityGroups with zero values",
            &ListSecurityGroups::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateSecurityGroup",
            &CreateSecurityGroup::new(
                "datacenterId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü")),
            ),
        ),
        built(
            "CreateSecurityGroup with everything",
            &CreateSecurityGroup::new(
                "datacenterId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü").description("description /%ü"))
                    .entities(
                        NewSecurityGroupEntities::new().rules([NewFirewallRule::new("TCP")
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
            .depth(93),
        ),
        built(
            "CreateSecurityGroup with zero values",
            &CreateSecurityGroup::new(
                "datacenterId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("").description("")).entities(
                    NewSecurityGroupEntities::new().rules([NewFirewallRule::new("")
                        .icmp_code(0)
                        .icmp_type(0)
                        .ip_version("")
                        .name("")
                        .port_range_end(0)
                        .port_range_start(0)
                        .source_ip("")
                        .source_mac("")
                        .target_ip("")
                        .direction("")]),
                ),
            )
            .depth(0),
        ),
        built("GetSecurityGroup", &GetSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü")),
        built(
            "GetSecurityGroup with everything",
            &GetSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü").depth(93),
        ),
        built(
            "GetSecurityGroup with zero values",
            &GetSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü").depth(0),
        ),
        built(
            "ReplaceSecurityGroup",
            &ReplaceSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü")),
            ),
        ),
        built(
            "ReplaceSecurityGroup with everything",
            &ReplaceSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("name /%ü").description("description /%ü"))
                    .entities(
                        NewSecurityGroupEntities::new().rules([NewFirewallRule::new("TCP")
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
            .depth(93),
        ),
        built(
            "ReplaceSecurityGroup with zero values",
            &ReplaceSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                NewSecurityGroup::from(SecurityGroupProperties::new("").description("")).entities(
                    NewSecurityGroupEntities::new().rules([NewFirewallRule::new("")
                        .icmp_code(0)
                        .icmp_type(0)
                        .ip_version("")
                        .name("")
                        .port_range_end(0)
                        .port_range_start(0)
                        .source_ip("")
                        .source_mac("")
                        .target_ip("")
                        .direction("")]),
                ),
            )
            .depth(0),
        ),
        built(
            "UpdateSecurityGroup",
            &UpdateSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü", SecurityGroupUpdate::new()),
        ),
        built(
            "UpdateSecurityGroup with everything",
            &UpdateSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                SecurityGroupUpdate::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdateSecurityGroup with zero values",
            &UpdateSecurityGroup::new(
                "datacenterId /%ü",
                "securityGroupId /%ü",
                SecurityGroupUpdate::new().description("").name(""),
            )
            .depth(0),
        ),
        built("DeleteSecurityGroup", &DeleteSecurityGroup::new("datacenterId /%ü", "securityGroupId /%ü")),
    ]
}

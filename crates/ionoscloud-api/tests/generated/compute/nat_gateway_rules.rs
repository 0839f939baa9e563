// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{NatGatewayRuleUpdate, NewNatGatewayRule, PortRange};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNatGatewayRules", &ListNatGatewayRules::new("datacenterId /%ü", "natGatewayId /%ü")),
        built(
            "ListNatGatewayRules with everything",
            &ListNatGatewayRules::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNatGatewayRules with zero values",
            &ListNatGatewayRules::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateNatGatewayRule",
            &CreateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayRule::new().name("name /%ü").source_subnet("sourceSubnet /%ü").public_ip("publicIp /%ü"),
            ),
        ),
        built(
            "CreateNatGatewayRule with everything",
            &CreateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayRule::new()
                    .name("name /%ü")
                    .source_subnet("sourceSubnet /%ü")
                    .public_ip("publicIp /%ü")
                    .protocol("TCP")
                    .target_port_range(PortRange::new().end(51).start(28))
                    .target_subnet("targetSubnet /%ü")
                    .rule_type("SNAT"),
            )
            .depth(93),
        ),
        built(
            "CreateNatGatewayRule with zero values",
            &CreateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayRule::new()
                    .name("")
                    .source_subnet("")
                    .public_ip("")
                    .protocol("")
                    .target_port_range(PortRange::new().end(0).start(0))
                    .target_subnet("")
                    .rule_type(""),
            )
            .depth(0),
        ),
        built(
            "GetNatGatewayRule",
            &GetNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü"),
        ),
        built(
            "GetNatGatewayRule with everything",
            &GetNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü").depth(93),
        ),
        built(
            "GetNatGatewayRule with zero values",
            &GetNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü").depth(0),
        ),
        built(
            "ReplaceNatGatewayRule",
            &ReplaceNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NewNatGatewayRule::new().name("name /%ü").source_subnet("sourceSubnet /%ü").public_ip("publicIp /%ü"),
            ),
        ),
        built(
            "ReplaceNatGatewayRule with everything",
            &ReplaceNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NewNatGatewayRule::new()
                    .name("name /%ü")
                    .source_subnet("sourceSubnet /%ü")
                    .public_ip("publicIp /%ü")
                    .protocol("TCP")
                    .target_port_range(PortRange::new().end(51).start(28))
                    .target_subnet("targetSubnet /%ü")
                    .rule_type("SNAT"),
            )
            .depth(93),
        ),
        built(
            "ReplaceNatGatewayRule with zero values",
            &ReplaceNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NewNatGatewayRule::new()
                    .name("")
                    .source_subnet("")
                    .public_ip("")
                    .protocol("")
                    .target_port_range(PortRange::new().end(0).start(0))
                    .target_subnet("")
                    .rule_type(""),
            )
            .depth(0),
        ),
        built(
            "UpdateNatGatewayRule",
            &UpdateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NatGatewayRuleUpdate::new(),
            ),
        ),
        built(
            "UpdateNatGatewayRule with everything",
            &UpdateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NatGatewayRuleUpdate::new()
                    .name("name /%ü")
                    .protocol("TCP")
                    .public_ip("publicIp /%ü")
                    .source_subnet("sourceSubnet /%ü")
                    .target_port_range(PortRange::new().end(51).start(28))
                    .target_subnet("targetSubnet /%ü")
                    .rule_type("SNAT"),
            )
            .depth(93),
        ),
        built(
            "UpdateNatGatewayRule with zero values",
            &UpdateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NatGatewayRuleUpdate::new()
                    .name("")
                    .protocol("")
                    .public_ip("")
                    .source_subnet("")
                    .target_port_range(PortRange::new().end(0).start(0))
                    .target_subnet("")
                    .rule_type(""),
            )
            .depth(0),
        ),
        built(
            "DeleteNatGatewayRule",
            &DeleteNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü"),
        ),
    ]
}

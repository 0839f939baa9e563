// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{NatGatewayRuleUpdate, NewNatGatewayRule, PortRange};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListNatGatewayRules", ListNatGatewayRules::new("datacenterId /%ü", "natGatewayId /%ü").request()),
        (
            "ListNatGatewayRules with everything",
            ListNatGatewayRules::new("datacenterId /%ü", "natGatewayId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNatGatewayRule",
            CreateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayRule::new("name /%ü", "sourceSubnet /%ü", "publicIp /%ü"),
            )
            .request(),
        ),
        (
            "CreateNatGatewayRule with everything",
            CreateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayRule::new("name /%ü", "sourceSubnet /%ü", "publicIp /%ü")
                    .protocol("TCP")
                    .target_port_range(PortRange::new().end(51).start(28))
                    .target_subnet("targetSubnet /%ü")
                    .rule_type("SNAT"),
            )
            .depth(93)
            .request(),
        ),
        (
            "GetNatGatewayRule",
            GetNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü").request(),
        ),
        (
            "GetNatGatewayRule with everything",
            GetNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü").depth(93).request(),
        ),
        (
            "ReplaceNatGatewayRule",
            ReplaceNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NewNatGatewayRule::new("name /%ü", "sourceSubnet /%ü", "publicIp /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceNatGatewayRule with everything",
            ReplaceNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NewNatGatewayRule::new("name /%ü", "sourceSubnet /%ü", "publicIp /%ü")
                    .protocol("TCP")
                    .target_port_range(PortRange::new().end(51).start(28))
                    .target_subnet("targetSubnet /%ü")
                    .rule_type("SNAT"),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNatGatewayRule",
            UpdateNatGatewayRule::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                "natGatewayRuleId /%ü",
                NatGatewayRuleUpdate::new(),
            )
            .request(),
        ),
        (
            "UpdateNatGatewayRule with everything",
            UpdateNatGatewayRule::new(
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
            .depth(93)
            .request(),
        ),
        (
            "DeleteNatGatewayRule",
            DeleteNatGatewayRule::new("datacenterId /%ü", "natGatewayId /%ü", "natGatewayRuleId /%ü").request(),
        ),
    ]
}

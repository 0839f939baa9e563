// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{
    NatGatewayLan, NatGatewayUpdate, NewFlowLog, NewNatGateway, NewNatGatewayEntities, NewNatGatewayProperties,
    NewNatGatewayRule, PortRange,
};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListNatGateways", ListNatGateways::new("datacenterId /%ü").request()),
        (
            "ListNatGateways with everything",
            ListNatGateways::new("datacenterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateNatGateway",
            CreateNatGateway::new(
                "datacenterId /%ü",
                NewNatGateway::from(NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])),
            )
            .request(),
        ),
        (
            "CreateNatGateway with everything",
            CreateNatGateway::new(
                "datacenterId /%ü",
                NewNatGateway::from(
                    NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                        .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
                )
                .entities(
                    NewNatGatewayEntities::new()
                        .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                        .rules([NewNatGatewayRule::new("name /%ü", "sourceSubnet /%ü", "publicIp /%ü")
                            .protocol("TCP")
                            .target_port_range(PortRange::new().end(51).start(28))
                            .target_subnet("targetSubnet /%ü")
                            .rule_type("SNAT")]),
                ),
            )
            .depth(93)
            .request(),
        ),
        ("GetNatGateway", GetNatGateway::new("datacenterId /%ü", "natGatewayId /%ü").request()),
        (
            "GetNatGateway with everything",
            GetNatGateway::new("datacenterId /%ü", "natGatewayId /%ü").depth(93).request(),
        ),
        (
            "ReplaceNatGateway",
            ReplaceNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"]),
            )
            .request(),
        ),
        (
            "ReplaceNatGateway with everything",
            ReplaceNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                    .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
            )
            .depth(93)
            .request(),
        ),
        (
            "UpdateNatGateway",
            UpdateNatGateway::new("datacenterId /%ü", "natGatewayId /%ü", NatGatewayUpdate::new()).request(),
        ),
        (
            "UpdateNatGateway with everything",
            UpdateNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NatGatewayUpdate::new()
                    .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])])
                    .name("name /%ü")
                    .public_ips(["publicIps /%ü"]),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteNatGateway", DeleteNatGateway::new("datacenterId /%ü", "natGatewayId /%ü").request()),
    ]
}

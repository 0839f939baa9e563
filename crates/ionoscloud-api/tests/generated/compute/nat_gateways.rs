// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{
    NatGatewayLan, NatGatewayUpdate, NewFlowLog, NewNatGateway, NewNatGatewayEntities, NewNatGatewayProperties,
    NewNatGatewayRule, PortRange,
};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListNatGateways", &ListNatGateways::new("datacenterId /%ü")),
        built(
            "ListNatGateways with everything",
            &ListNatGateways::new("datacenterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListNatGateways with zero values",
            &ListNatGateways::new("datacenterId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateNatGateway",
            &CreateNatGateway::new(
                "datacenterId /%ü",
                NewNatGateway::from(NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])),
            ),
        ),
        built(
            "CreateNatGateway with everything",
            &CreateNatGateway::new(
                "datacenterId /%ü",
                NewNatGateway::from(
                    NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                        .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
                )
                .entities(
                    NewNatGatewayEntities::new()
                        .flow_logs([NewFlowLog::new("name /%ü", "ACCEPTED", "INGRESS", "bucket /%ü")])
                        .rules([NewNatGatewayRule::new()
                            .name("name /%ü")
                            .source_subnet("sourceSubnet /%ü")
                            .public_ip("publicIp /%ü")
                            .protocol("TCP")
                            .target_port_range(PortRange::new().end(51).start(28))
                            .target_subnet("targetSubnet /%ü")
                            .rule_type("SNAT")]),
                ),
            )
            .depth(93),
        ),
        built(
            "CreateNatGateway with zero values",
            &CreateNatGateway::new(
                "datacenterId /%ü",
                NewNatGateway::from(
                    NewNatGatewayProperties::new("", [""; 0]).lans([NatGatewayLan::new(0).gateway_ips([""; 0])]),
                )
                .entities(
                    NewNatGatewayEntities::new().flow_logs([NewFlowLog::new("", "", "", "")]).rules([
                        NewNatGatewayRule::new()
                            .name("")
                            .source_subnet("")
                            .public_ip("")
                            .protocol("")
                            .target_port_range(PortRange::new().end(0).start(0))
                            .target_subnet("")
                            .rule_type(""),
                    ]),
                ),
            )
            .depth(0),
        ),
        built("GetNatGateway", &GetNatGateway::new("datacenterId /%ü", "natGatewayId /%ü")),
        built("GetNatGateway with everything", &GetNatGateway::new("datacenterId /%ü", "natGatewayId /%ü").depth(93)),
        built("GetNatGateway with zero values", &GetNatGateway::new("datacenterId /%ü", "natGatewayId /%ü").depth(0)),
        built(
            "ReplaceNatGateway",
            &ReplaceNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"]),
            ),
        ),
        built(
            "ReplaceNatGateway with everything",
            &ReplaceNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayProperties::new("name /%ü", ["publicIps /%ü"])
                    .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])]),
            )
            .depth(93),
        ),
        built(
            "ReplaceNatGateway with zero values",
            &ReplaceNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NewNatGatewayProperties::new("", [""; 0]).lans([NatGatewayLan::new(0).gateway_ips([""; 0])]),
            )
            .depth(0),
        ),
        built(
            "UpdateNatGateway",
            &UpdateNatGateway::new("datacenterId /%ü", "natGatewayId /%ü", NatGatewayUpdate::new()),
        ),
        built(
            "UpdateNatGateway with everything",
            &UpdateNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NatGatewayUpdate::new()
                    .lans([NatGatewayLan::new(35).gateway_ips(["gatewayIps /%ü"])])
                    .name("name /%ü")
                    .public_ips(["publicIps /%ü"]),
            )
            .depth(93),
        ),
        built(
            "UpdateNatGateway with zero values",
            &UpdateNatGateway::new(
                "datacenterId /%ü",
                "natGatewayId /%ü",
                NatGatewayUpdate::new().lans([NatGatewayLan::new(0).gateway_ips([""; 0])]).name("").public_ips([""; 0]),
            )
            .depth(0),
        ),
        built("DeleteNatGateway", &DeleteNatGateway::new("datacenterId /%ü", "natGatewayId /%ü")),
    ]
}

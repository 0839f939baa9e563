// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{IpFailover, LanUpdate, NewLan, NewLanEntities, NewLanProperties};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListLans", ListLans::new("datacenterId /%ü").request()),
        (
            "ListLans with everything",
            ListLans::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateLan", CreateLan::new("datacenterId /%ü", NewLan::from(NewLanProperties::new())).request()),
        (
            "CreateLan with everything",
            CreateLan::new(
                "datacenterId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("ip /%ü").nic_uuid("nicUuid /%ü")])
                        .ipv6_cidr_block("ipv6CidrBlock /%ü")
                        .name("name /%ü")
                        .cross_connect_id("pcc /%ü")
                        .public(true),
                )
                .entities(NewLanEntities::new().nics(["nics /%ü"])),
            )
            .depth(93)
            .request(),
        ),
        ("GetLan", GetLan::new("datacenterId /%ü", "lanId /%ü").request()),
        ("GetLan with everything", GetLan::new("datacenterId /%ü", "lanId /%ü").depth(93).request()),
        (
            "ReplaceLan",
            ReplaceLan::new("datacenterId /%ü", "lanId /%ü", NewLan::from(NewLanProperties::new())).request(),
        ),
        (
            "ReplaceLan with everything",
            ReplaceLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("ip /%ü").nic_uuid("nicUuid /%ü")])
                        .ipv6_cidr_block("ipv6CidrBlock /%ü")
                        .name("name /%ü")
                        .cross_connect_id("pcc /%ü")
                        .public(true),
                )
                .entities(NewLanEntities::new().nics(["nics /%ü"])),
            )
            .depth(93)
            .request(),
        ),
        ("UpdateLan", UpdateLan::new("datacenterId /%ü", "lanId /%ü", LanUpdate::new()).request()),
        (
            "UpdateLan with everything",
            UpdateLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                LanUpdate::new()
                    .ip_failover([IpFailover::new().ip("ip /%ü").nic_uuid("nicUuid /%ü")])
                    .ipv6_cidr_block("ipv6CidrBlock /%ü")
                    .name("name /%ü")
                    .cross_connect_id("pcc /%ü")
                    .public(true),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteLan", DeleteLan::new("datacenterId /%ü", "lanId /%ü").request()),
    ]
}

// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{IpFailover, LanUpdate, NewLan, NewLanEntities, NewLanProperties};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListLans", &ListLans::new("datacenterId /%ü")),
        built(
            "ListLans with everything",
            &ListLans::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListLans with zero values",
            &ListLans::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("CreateLan", &CreateLan::new("datacenterId /%ü", NewLan::from(NewLanProperties::new()))),
        built(
            "CreateLan with everything",
            &CreateLan::new(
                "datacenterId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("ip /%ü").nic_id("nicUuid /%ü")])
                        .ipv6_cidr_block("ipv6CidrBlock /%ü")
                        .name("name /%ü")
                        .cross_connect_id("pcc /%ü")
                        .public(true),
                )
                .entities(NewLanEntities::new().nics(["nics /%ü"])),
            )
            .depth(93),
        ),
        built(
            "CreateLan with zero values",
            &CreateLan::new(
                "datacenterId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("").nic_id("")])
                        .ipv6_cidr_block("")
                        .name("")
                        .cross_connect_id("")
                        .public(false),
                )
                .entities(NewLanEntities::new().nics([""])),
            )
            .depth(0),
        ),
        built("GetLan", &GetLan::new("datacenterId /%ü", "lanId /%ü")),
        built("GetLan with everything", &GetLan::new("datacenterId /%ü", "lanId /%ü").depth(93)),
        built("GetLan with zero values", &GetLan::new("datacenterId /%ü", "lanId /%ü").depth(0)),
        built("ReplaceLan", &ReplaceLan::new("datacenterId /%ü", "lanId /%ü", NewLan::from(NewLanProperties::new()))),
        built(
            "ReplaceLan with everything",
            &ReplaceLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("ip /%ü").nic_id("nicUuid /%ü")])
                        .ipv6_cidr_block("ipv6CidrBlock /%ü")
                        .name("name /%ü")
                        .cross_connect_id("pcc /%ü")
                        .public(true),
                )
                .entities(NewLanEntities::new().nics(["nics /%ü"])),
            )
            .depth(93),
        ),
        built(
            "ReplaceLan with zero values",
            &ReplaceLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                NewLan::from(
                    NewLanProperties::new()
                        .ip_failover([IpFailover::new().ip("").nic_id("")])
                        .ipv6_cidr_block("")
                        .name("")
                        .cross_connect_id("")
                        .public(false),
                )
                .entities(NewLanEntities::new().nics([""])),
            )
            .depth(0),
        ),
        built("UpdateLan", &UpdateLan::new("datacenterId /%ü", "lanId /%ü", LanUpdate::new())),
        built(
            "UpdateLan with everything",
            &UpdateLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                LanUpdate::new()
                    .ip_failover([IpFailover::new().ip("ip /%ü").nic_id("nicUuid /%ü")])
                    .ipv6_cidr_block("ipv6CidrBlock /%ü")
                    .name("name /%ü")
                    .cross_connect_id("pcc /%ü")
                    .public(true),
            )
            .depth(93),
        ),
        built(
            "UpdateLan with zero values",
            &UpdateLan::new(
                "datacenterId /%ü",
                "lanId /%ü",
                LanUpdate::new()
                    .ip_failover([IpFailover::new().ip("").nic_id("")])
                    .ipv6_cidr_block("")
                    .name("")
                    .cross_connect_id("")
                    .public(false),
            )
            .depth(0),
        ),
        built("DeleteLan", &DeleteLan::new("datacenterId /%ü", "lanId /%ü")),
    ]
}

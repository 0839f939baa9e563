// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use http::Request;
use ionoscloud_api::dns::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::dns::{
    KeyParameters, NewRecord, NewReverseRecord, NewSecondaryZone, NewZone, NewZoneKeys, NsecParameters,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("GetQuota", GetQuota::new().request()),
        ("ListRecords", ListRecords::new().request()),
        (
            "ListRecords with everything",
            ListRecords::new()
                .zone_id("filter.zoneId /%ü")
                .name("filter.name /%ü")
                .state("PROVISIONING")
                .record_type("A")
                .offset(27)
                .limit(13)
                .request(),
        ),
        ("ListReverseRecords", ListReverseRecords::new().request()),
        (
            "ListReverseRecords with everything",
            ListReverseRecords::new().ips(["filter.recordIp /%ü"]).offset(27).limit(13).request(),
        ),
        ("CreateReverseRecord", CreateReverseRecord::new(NewReverseRecord::new("name /%ü", "ip /%ü")).request()),
        (
            "CreateReverseRecord with everything",
            CreateReverseRecord::new(NewReverseRecord::new("name /%ü", "ip /%ü").description("description /%ü"))
                .request(),
        ),
        ("GetReverseRecord", GetReverseRecord::new("reverserecordId /%ü").request()),
        (
            "ReplaceReverseRecord",
            ReplaceReverseRecord::new("reverserecordId /%ü", NewReverseRecord::new("name /%ü", "ip /%ü")).request(),
        ),
        (
            "ReplaceReverseRecord with everything",
            ReplaceReverseRecord::new(
                "reverserecordId /%ü",
                NewReverseRecord::new("name /%ü", "ip /%ü").description("description /%ü"),
            )
            .request(),
        ),
        ("DeleteReverseRecord", DeleteReverseRecord::new("reverserecordId /%ü").request()),
        ("ListSecondaryZones", ListSecondaryZones::new().request()),
        (
            "ListSecondaryZones with everything",
            ListSecondaryZones::new()
                .state("PROVISIONING")
                .zone_name("filter.zoneName /%ü")
                .offset(27)
                .limit(13)
                .request(),
        ),
        (
            "CreateSecondaryZone",
            CreateSecondaryZone::new(NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"])).request(),
        ),
        (
            "CreateSecondaryZone with everything",
            CreateSecondaryZone::new(
                NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]).description("description /%ü"),
            )
            .request(),
        ),
        ("GetSecondaryZone", GetSecondaryZone::new("secondaryZoneId /%ü").request()),
        (
            "ReplaceSecondaryZone",
            ReplaceSecondaryZone::new("secondaryZoneId /%ü", NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]))
                .request(),
        ),
        (
            "ReplaceSecondaryZone with everything",
            ReplaceSecondaryZone::new(
                "secondaryZoneId /%ü",
                NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]).description("description /%ü"),
            )
            .request(),
        ),
        ("DeleteSecondaryZone", DeleteSecondaryZone::new("secondaryZoneId /%ü").request()),
        ("GetZoneTransferStatus", GetZoneTransferStatus::new("secondaryZoneId /%ü").request()),
        ("StartZoneTransfer", StartZoneTransfer::new("secondaryZoneId /%ü").request()),
        ("ListSecondaryZoneRecords", ListSecondaryZoneRecords::new("secondaryZoneId /%ü").request()),
        (
            "ListSecondaryZoneRecords with everything",
            ListSecondaryZoneRecords::new("secondaryZoneId /%ü").offset(27).limit(13).request(),
        ),
        ("ListZones", ListZones::new().request()),
        (
            "ListZones with everything",
            ListZones::new().state("PROVISIONING").zone_name("filter.zoneName /%ü").offset(27).limit(13).request(),
        ),
        ("CreateZone", CreateZone::new(NewZone::new("zoneName /%ü")).request()),
        (
            "CreateZone with everything",
            CreateZone::new(NewZone::new("zoneName /%ü").description("description /%ü").enabled(true)).request(),
        ),
        ("GetZone", GetZone::new("zoneId /%ü").request()),
        ("ReplaceZone", ReplaceZone::new("zoneId /%ü", NewZone::new("zoneName /%ü")).request()),
        (
            "ReplaceZone with everything",
            ReplaceZone::new("zoneId /%ü", NewZone::new("zoneName /%ü").description("description /%ü").enabled(true))
                .request(),
        ),
        ("DeleteZone", DeleteZone::new("zoneId /%ü").request()),
        ("ListZoneKeys", ListZoneKeys::new("zoneId /%ü").request()),
        (
            "CreateZoneKeys",
            CreateZoneKeys::new(
                "zoneId /%ü",
                NewZoneKeys::new(KeyParameters::new("RSASHA256", 21, 36), NsecParameters::new("NSEC", 14, 32), 70),
            )
            .request(),
        ),
        ("DeleteZoneKeys", DeleteZoneKeys::new("zoneId /%ü").request()),
        ("ListZoneRecords", ListZoneRecords::new("zoneId /%ü").request()),
        (
            "CreateZoneRecord",
            CreateZoneRecord::new("zoneId /%ü", NewRecord::new("name /%ü", "A", "content /%ü")).request(),
        ),
        (
            "CreateZoneRecord with everything",
            CreateZoneRecord::new(
                "zoneId /%ü",
                NewRecord::new("name /%ü", "A", "content /%ü").enabled(true).priority(98).ttl(80),
            )
            .request(),
        ),
        ("GetZoneRecord", GetZoneRecord::new("zoneId /%ü", "recordId /%ü").request()),
        (
            "ReplaceZoneRecord",
            ReplaceZoneRecord::new("zoneId /%ü", "recordId /%ü", NewRecord::new("name /%ü", "A", "content /%ü"))
                .request(),
        ),
        (
            "ReplaceZoneRecord with everything",
            ReplaceZoneRecord::new(
                "zoneId /%ü",
                "recordId /%ü",
                NewRecord::new("name /%ü", "A", "content /%ü").enabled(true).priority(98).ttl(80),
            )
            .request(),
        ),
        ("DeleteZoneRecord", DeleteZoneRecord::new("zoneId /%ü", "recordId /%ü").request()),
        ("GetZoneFile", GetZoneFile::new("zoneId /%ü").request()),
        ("ReplaceZoneFile", ReplaceZoneFile::new("zoneId /%ü", "zone_file /%ü").request()),
    ]
}

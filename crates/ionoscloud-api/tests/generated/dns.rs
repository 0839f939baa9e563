// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::dns::*;
use ionoscloud_models::dns::{
    KeyParameters, NewRecord, NewReverseRecord, NewSecondaryZone, NewZone, NewZoneKeys, NsecParameters,
};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("GetQuota", &GetQuota::new()),
        built("ListRecords", &ListRecords::new()),
        built(
            "ListRecords with everything",
            &ListRecords::new()
                .zone_id("filter.zoneId /%ü")
                .name("filter.name /%ü")
                .state("PROVISIONING")
                .record_type("A")
                .offset(27)
                .limit(13),
        ),
        built(
            "ListRecords with zero values",
            &ListRecords::new().zone_id("").name("").state("").record_type("").offset(0).limit(0),
        ),
        built("ListReverseRecords", &ListReverseRecords::new()),
        built(
            "ListReverseRecords with everything",
            &ListReverseRecords::new().ips(["filter.recordIp /%ü"]).offset(27).limit(13),
        ),
        built(
            "ListReverseRecords with zero values",
            &ListReverseRecords::new().ips(["filter.recordIp /%ü"]).offset(0).limit(0),
        ),
        built("CreateReverseRecord", &CreateReverseRecord::new(NewReverseRecord::new("name /%ü", "ip /%ü"))),
        built(
            "CreateReverseRecord with everything",
            &CreateReverseRecord::new(NewReverseRecord::new("name /%ü", "ip /%ü").description("description /%ü")),
        ),
        built(
            "CreateReverseRecord with zero values",
            &CreateReverseRecord::new(NewReverseRecord::new("", "").description("")),
        ),
        built("GetReverseRecord", &GetReverseRecord::new("reverserecordId /%ü")),
        built(
            "ReplaceReverseRecord",
            &ReplaceReverseRecord::new("reverserecordId /%ü", NewReverseRecord::new("name /%ü", "ip /%ü")),
        ),
        built(
            "ReplaceReverseRecord with everything",
            &ReplaceReverseRecord::new(
                "reverserecordId /%ü",
                NewReverseRecord::new("name /%ü", "ip /%ü").description("description /%ü"),
            ),
        ),
        built(
            "ReplaceReverseRecord with zero values",
            &ReplaceReverseRecord::new("reverserecordId /%ü", NewReverseRecord::new("", "").description("")),
        ),
        built("DeleteReverseRecord", &DeleteReverseRecord::new("reverserecordId /%ü")),
        built("ListSecondaryZones", &ListSecondaryZones::new()),
        built(
            "ListSecondaryZones with everything",
            &ListSecondaryZones::new().state("PROVISIONING").zone_name("filter.zoneName /%ü").offset(27).limit(13),
        ),
        built(
            "ListSecondaryZones with zero values",
            &ListSecondaryZones::new().state("").zone_name("").offset(0).limit(0),
        ),
        built(
            "CreateSecondaryZone",
            &CreateSecondaryZone::new(NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"])),
        ),
        built(
            "CreateSecondaryZone with everything",
            &CreateSecondaryZone::new(
                NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]).description("description /%ü"),
            ),
        ),
        built(
            "CreateSecondaryZone with zero values",
            &CreateSecondaryZone::new(NewSecondaryZone::new("", [""; 0]).description("")),
        ),
        built("GetSecondaryZone", &GetSecondaryZone::new("secondaryZoneId /%ü")),
        built(
            "ReplaceSecondaryZone",
            &ReplaceSecondaryZone::new(
                "secondaryZoneId /%ü",
                NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]),
            ),
        ),
        built(
            "ReplaceSecondaryZone with everything",
            &ReplaceSecondaryZone::new(
                "secondaryZoneId /%ü",
                NewSecondaryZone::new("zoneName /%ü", ["primaryIps /%ü"]).description("description /%ü"),
            ),
        ),
        built(
            "ReplaceSecondaryZone with zero values",
            &ReplaceSecondaryZone::new("secondaryZoneId /%ü", NewSecondaryZone::new("", [""; 0]).description("")),
        ),
        built("DeleteSecondaryZone", &DeleteSecondaryZone::new("secondaryZoneId /%ü")),
        built("GetZoneTransferStatus", &GetZoneTransferStatus::new("secondaryZoneId /%ü")),
        built("StartZoneTransfer", &StartZoneTransfer::new("secondaryZoneId /%ü")),
        built("ListSecondaryZoneRecords", &ListSecondaryZoneRecords::new("secondaryZoneId /%ü")),
        built(
            "ListSecondaryZoneRecords with everything",
            &ListSecondaryZoneRecords::new("secondaryZoneId /%ü").offset(27).limit(13),
        ),
        built(
            "ListSecondaryZoneRecords with zero values",
            &ListSecondaryZoneRecords::new("secondaryZoneId /%ü").offset(0).limit(0),
        ),
        built("ListZones", &ListZones::new()),
        built(
            "ListZones with everything",
            &ListZones::new().state("PROVISIONING").zone_name("filter.zoneName /%ü").offset(27).limit(13),
        ),
        built("ListZones with zero values", &ListZones::new().state("").zone_name("").offset(0).limit(0)),
        built("CreateZone", &CreateZone::new(NewZone::new("zoneName /%ü"))),
        built(
            "CreateZone with everything",
            &CreateZone::new(NewZone::new("zoneName /%ü").description("description /%ü").enabled(true)),
        ),
        built("CreateZone with zero values", &CreateZone::new(NewZone::new("").description("").enabled(false))),
        built("GetZone", &GetZone::new("zoneId /%ü")),
        built("ReplaceZone", &ReplaceZone::new("zoneId /%ü", NewZone::new("zoneName /%ü"))),
        built(
            "ReplaceZone with everything",
            &ReplaceZone::new("zoneId /%ü", NewZone::new("zoneName /%ü").description("description /%ü").enabled(true)),
        ),
        built(
            "ReplaceZone with zero values",
            &ReplaceZone::new("zoneId /%ü", NewZone::new("").description("").enabled(false)),
        ),
        built("DeleteZone", &DeleteZone::new("zoneId /%ü")),
        built("ListZoneKeys", &ListZoneKeys::new("zoneId /%ü")),
        built(
            "CreateZoneKeys",
            &CreateZoneKeys::new(
                "zoneId /%ü",
                NewZoneKeys::new(KeyParameters::new("RSASHA256", 21, 36), NsecParameters::new("NSEC", 14, 32), 70),
            ),
        ),
        built("DeleteZoneKeys", &DeleteZoneKeys::new("zoneId /%ü")),
        built("ListZoneRecords", &ListZoneRecords::new("zoneId /%ü")),
        built("CreateZoneRecord", &CreateZoneRecord::new("zoneId /%ü", NewRecord::new("name /%ü", "A", "content /%ü"))),
        built(
            "CreateZoneRecord with everything",
            &CreateZoneRecord::new(
                "zoneId /%ü",
                NewRecord::new("name /%ü", "A", "content /%ü").enabled(true).priority(98).ttl_seconds(80),
            ),
        ),
        built(
            "CreateZoneRecord with zero values",
            &CreateZoneRecord::new("zoneId /%ü", NewRecord::new("", "", "").enabled(false).priority(0).ttl_seconds(0)),
        ),
        built("GetZoneRecord", &GetZoneRecord::new("zoneId /%ü", "recordId /%ü")),
        built(
            "ReplaceZoneRecord",
            &ReplaceZoneRecord::new("zoneId /%ü", "recordId /%ü", NewRecord::new("name /%ü", "A", "content /%ü")),
        ),
        built(
            "ReplaceZoneRecord with everything",
            &ReplaceZoneRecord::new(
                "zoneId /%ü",
                "recordId /%ü",
                NewRecord::new("name /%ü", "A", "content /%ü").enabled(true).priority(98).ttl_seconds(80),
            ),
        ),
        built(
            "ReplaceZoneRecord with zero values",
            &ReplaceZoneRecord::new(
                "zoneId /%ü",
                "recordId /%ü",
                NewRecord::new("", "", "").enabled(false).priority(0).ttl_seconds(0),
            ),
        ),
        built("DeleteZoneRecord", &DeleteZoneRecord::new("zoneId /%ü", "recordId /%ü")),
        built("GetZoneFile", &GetZoneFile::new("zoneId /%ü")),
        built("ReplaceZoneFile", &ReplaceZoneFile::new("zoneId /%ü", "zone_file /%ü")),
    ]
}

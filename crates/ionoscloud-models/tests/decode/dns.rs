//! The responses of all DNS operations, member by member: recorded ones first, then those written by hand.

use ionoscloud_core::{Lifecycle as _, List, ProvisioningState, Timestamp};
use ionoscloud_models::dns::{
    DnssecAlgorithm, NsecMode, Quota, Record, RecordList, RecordType, ReverseRecord, ReverseRecordList, SecondaryZone,
    SecondaryZoneList, SecondaryZoneRecordList, Zone, ZoneKeys, ZoneKeysCreated, ZoneList, ZoneTransferStatusList,
};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn zone_created_is_available_with_name_servers() {
    let zone: Zone = round_trip(fixture!("dns/create_zone")).unwrap();
    assert_eq!(zone.id, "a0000057-0000-4000-8000-000000000057");
    assert_eq!((text(&zone.kind), zone.is_ready(), zone.is_failed()), (Some("zone"), true, false));
    assert!(text(&zone.href).unwrap().starts_with("/zones/"), "a path, not a URL");
    assert_eq!(text(&zone.properties.zone_name), Some("example-zone-name"));
    assert_eq!(text(&zone.properties.description), Some("test_description"));
    assert_eq!(zone.properties.enabled, Some(true));
    let metadata = zone.metadata.unwrap();
    assert_eq!(metadata.nameservers.len(), 4);
    assert_eq!(metadata.created_date.as_ref().map(Timestamp::as_str), Some("2023-10-05T14:38:51Z"));
}

#[test]
fn zone_failed_in_success_is_failed() {
    let zone: Zone = round_trip(fixture!("dns/create_zone_failed")).unwrap();
    assert!(zone.is_failed() && !zone.is_ready());
    assert_eq!(zone.metadata.unwrap().state, Some(ProvisioningState::Failed));
}

#[test]
fn zone_list_without_window_is_read() {
    let zones: ZoneList = round_trip(fixture!("dns/list_zones")).unwrap();
    assert_eq!((zones.items.len(), zones.offset, zones.limit), (1, None, None));
    assert_eq!(text(&zones.items[0].properties.zone_name), Some("example-zone-name"));
}

#[test]
fn record_created_keeps_priority_of_zero() {
    let record: Record = round_trip(fixture!("dns/create_zone_record")).unwrap();
    assert_eq!(record.id, "a0000058-0000-4000-8000-000000000058");
    assert_eq!((text(&record.kind), record.is_ready()), (Some("record"), true));
    let properties = &record.properties;
    assert_eq!(
        (text(&properties.name), text(&properties.content)),
        (Some("example-record-name"), Some("example-content"))
    );
    assert_eq!(properties.record_type, Some(RecordType::Cname));
    assert_eq!((properties.ttl_seconds, properties.priority, properties.enabled), (Some(3600), Some(0), Some(true)));
    let metadata = record.metadata.unwrap();
    assert_eq!(text(&metadata.fqdn), Some("example-fqdn"));
    assert_eq!(text(&metadata.zone_id), Some("a0000059-0000-4000-8000-000000000059"));
    let records: RecordList = round_trip(fixture!("dns/list_records")).unwrap();
    assert_eq!(records.items[0].properties, *properties);
}

#[test]
fn secondary_zone_created_names_its_primaries() {
    let zone: SecondaryZone = round_trip(fixture!("dns/create_secondary_zone")).unwrap();
    assert_eq!((text(&zone.kind), zone.is_ready()), (Some("secondaryzone"), true));
    assert_eq!(zone.properties.primary_ips, ["192.0.2.13", "192.0.2.13"]);
    assert_eq!(zone.metadata.unwrap().nameservers.len(), 4);
}

#[test]
fn secondary_zone_list_has_window_and_links() {
    let zones: SecondaryZoneList = round_trip(fixture!("dns/list_secondary_zones")).unwrap();
    assert_eq!((zones.offset, zones.limit), (Some(0), Some(1)));
    assert!(zones.links.as_ref().unwrap().next.as_ref().unwrap().ends_with("offset=1&limit=1"));
    let zone = &zones.items[0];
    assert!(!zone.is_ready() && !zone.is_failed(), "{:?}", zone.state());
    assert_eq!(text(&zone.properties.description), Some(""));
    assert!(text(&zone.metadata.as_ref().unwrap().resource_urn).unwrap().starts_with("urn:ionos:dns:"));
}

#[test]
fn secondary_zone_records_name_their_source() {
    let records: SecondaryZoneRecordList = round_trip(fixture!("dns/list_secondary_zone_records")).unwrap();
    assert_eq!(records.metadata.as_ref().unwrap().primary_ips, ["192.0.2.13", "2001:db8::13"]);
    let record = &records.items[0];
    assert_eq!(record.properties.record_type, Some(RecordType::Aaaa));
    let metadata = record.metadata.as_ref().unwrap();
    assert_eq!(text(&metadata.root_name), Some("mirror.example.com"));
    assert_eq!(text(&metadata.zone_id), Some("5b8c6a10-52b7-5a3c-9d0e-2f4f7f0d0d01"));
}

#[test]
fn zone_transfer_status_names_each_primary() {
    let status: ZoneTransferStatusList = round_trip(fixture!("dns/get_zone_transfer_status")).unwrap();
    let [good, bad] = status.items.as_slice() else { panic!("two primaries") };
    assert_eq!((text(&good.primary_ip), text(&good.error_message)), (Some("192.0.2.13"), None));
    assert_eq!((text(&bad.status), text(&bad.error_message)), (Some("FAILED"), Some("connection refused")));
}

#[test]
fn zone_keys_have_delegation_data() {
    let keys: ZoneKeys = round_trip(fixture!("dns/list_zone_keys")).unwrap();
    let metadata = keys.metadata.as_ref().unwrap();
    assert_eq!(text(&metadata.zone_id), Some("a0000057-0000-4000-8000-000000000057"));
    let key = &metadata.keys[0];
    assert_eq!((key.key_tag, text(&key.digest_algorithm)), (Some(46_641), Some("SHA256")));
    let data = key.key_data.as_ref().unwrap();
    assert_eq!((data.flags, text(&data.public_key)), (Some(257), Some("AwEAAcanary==")));
    assert_eq!(text(&key.composed_key_data), Some("257 3 8 AwEAAcanary=="));
    let properties = keys.properties.as_ref().unwrap();
    assert_eq!(properties.key_parameters.as_ref().unwrap().algorithm, Some(DnssecAlgorithm::RsaSha256));
    assert_eq!(properties.nsec_parameters.as_ref().unwrap().nsec_mode, Some(NsecMode::Nsec3));
}

#[test]
fn zone_keys_created_repeat_their_parameters() {
    let created: ZoneKeysCreated = round_trip(fixture!("dns/create_zone_keys")).unwrap();
    let parameters = created.properties.as_ref().unwrap();
    assert_eq!(parameters.validity_days, Some(90));
    let key = parameters.key_parameters.as_ref().unwrap();
    assert_eq!((key.ksk_bits, key.zsk_bits), (Some(4096), Some(2048)));
    let nsec = parameters.nsec_parameters.as_ref().unwrap();
    assert_eq!(
        (&nsec.nsec_mode, nsec.nsec3_iterations, nsec.nsec3_salt_bits),
        (&Some(NsecMode::Nsec), Some(0), Some(64))
    );
}

#[test]
fn reverse_record_has_no_state() {
    let record: ReverseRecord = round_trip(fixture!("dns/create_reverse_record")).unwrap();
    assert_eq!(
        (text(&record.properties.ip), text(&record.properties.name)),
        (Some("2001:db8::25"), Some("mail.example.com"))
    );
    let records: ReverseRecordList = round_trip(fixture!("dns/list_reverse_records")).unwrap();
    assert_eq!(records.items, [record]);
}

#[test]
fn quota_counts_usage_and_limits() {
    let quota: Quota = round_trip(fixture!("dns/get_quota")).unwrap();
    let (usage, limits) = (quota.usage.unwrap(), quota.limits.unwrap());
    assert_eq!(
        (usage.zones, usage.secondary_zones, usage.records, usage.reverse_records),
        (Some(3), Some(0), Some(41), Some(2))
    );
    assert_eq!((limits.zones, limits.records), (Some(5000), Some(100_000)));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Zone>(fixture!("dns/create_zone"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<Zone>>(fixture!("dns/list_zones"), &["id", "properties"]).unwrap();
    each_member_replaced::<Record>(fixture!("dns/create_zone_record"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<SecondaryZone>>(fixture!("dns/list_secondary_zones"), &["id", "properties"]).unwrap();
    each_member_replaced::<SecondaryZoneRecordList>(fixture!("dns/list_secondary_zone_records"), &["properties"])
        .unwrap();
    each_member_replaced::<ZoneTransferStatusList>(fixture!("dns/get_zone_transfer_status"), &[]).unwrap();
    each_member_replaced::<ZoneKeys>(fixture!("dns/list_zone_keys"), &[]).unwrap();
    each_member_replaced::<ZoneKeysCreated>(fixture!("dns/create_zone_keys"), &[]).unwrap();
    each_member_replaced::<List<ReverseRecord>>(fixture!("dns/list_reverse_records"), &["id", "properties"]).unwrap();
    each_member_replaced::<Quota>(fixture!("dns/get_quota"), &[]).unwrap();
}

#[test]
fn unknown_values_are_kept() {
    let text = fixture!("dns/create_zone_record").replace("CNAME", "NAPTR").replace("AVAILABLE", "QUEUED");
    let record: Record = round_trip(&text).unwrap();
    assert_eq!(record.properties.record_type, Some(RecordType::Other("NAPTR".into())));
    assert!(!record.is_ready() && !record.is_failed(), "an unknown state is neither");
}

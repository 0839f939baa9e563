//! DNS: zones with records, keys and zone files; secondary zones; reverse records; quota.

mod keys;
mod records;
mod secondary;
mod zone_file;

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::privileges;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{
    IdRule, Kind, LifeCycle, Proposal, Resource, Resources, Table, TableProduct, TableRequest, exists, usual,
};

/// Everything is done at once: a zone is `AVAILABLE` in the response of its creation already.
const LIFE_CYCLE: LifeCycle = LifeCycle { changed: "PROVISIONING", ..LifeCycle::PROVISIONING };

static ZONE: Kind = Kind {
    id: IdRule::Named(|properties| name_of(&properties["zoneName"])),
    life_cycle: Some(&LIFE_CYCLE),
    immutable: &["zoneName"],
    peers: Some("zoneName"),
    unique: &["zoneName"],
    quota: 500,
    metadata: |_| name_servers(),
    ..Kind::new("zone", "/zones")
};

static RECORD: Kind = Kind {
    parent: Some("zone"),
    id: IdRule::Named(records::identity),
    life_cycle: Some(&LIFE_CYCLE),
    immutable: &["name"],
    peers: Some("name"),
    unique: &["name", "type", "content"],
    quota: 100_000,
    settle: records::settle,
    rules: records::rules,
    metadata: records::metadata,
    after: records::after,
    ..Kind::new("record", "/zones/{zoneId}/records")
};

static KEYS: Kind =
    Kind { parent: Some("zone"), rules: keys::rules, ..Kind::new("dnsseckeys", "/zones/{zoneId}/keys") };

static SECONDARY_ZONE: Kind = Kind {
    id: IdRule::Named(|properties| format!("secondary {}", name_of(&properties["zoneName"]))),
    life_cycle: Some(&LIFE_CYCLE),
    immutable: &["zoneName"],
    peers: Some("zoneName"),
    unique: &["zoneName"],
    quota: 500,
    rules: secondary::rules,
    metadata: |_| name_servers(),
    ..Kind::new("secondaryzone", "/secondaryzones")
};

static REVERSE_RECORD: Kind = Kind {
    immutable: &["ip"],
    filters: &[("filter.recordIp", "/properties/ip")],
    quota: 5_000,
    rules: reverse_record,
    ..Kind::new("reverserecord", "/reverserecords")
};

static TABLE: Table = Table {
    product: "DNS",
    source: || Source::named("dns"),
    kinds: &[&ZONE, &RECORD, &KEYS, &SECONDARY_ZONE, &REVERSE_RECORD],
    actions: &[
        ("quotaGet", quota),
        ("recordsGet", |request| request.list(&RECORD, None).map(Success::json)),
        ("secondaryzonesAxfrGet", secondary::transfer_status),
        ("secondaryzonesAxfrPut", secondary::transfer),
        ("secondaryzonesRecordsGet", secondary::records),
        ("zonesKeysGet", keys::get),
        ("zonesKeysDelete", keys::delete),
        ("zonesZonefileGet", zone_file::get),
        ("zonesZonefilePut", zone_file::put),
    ],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, |request, target| {
        privileges::check(request.call, request.context.others, "accessAndManageDns")?;
        usual(request, target)
    })
}

fn name_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_lowercase()
}

fn name_servers() -> Vec<(&'static str, Value)> {
    vec![("nameservers", json!(["com", "org", "biz", "de"].map(|domain| format!("ns-ic.ui-dns.{domain}"))))]
}

fn quota(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let (mut limits, mut usage) = (Map::new(), Map::new());
    let kinds = [&ZONE, &SECONDARY_ZONE, &RECORD, &REVERSE_RECORD];
    for (name, kind) in ["zones", "secondaryZones", "records", "reverseRecords"].into_iter().zip(kinds) {
        limits.insert(name.to_owned(), kind.quota.into());
        usage.insert(name.to_owned(), request.resources.of(kind.name).len().into());
    }
    Ok(Success::json(json!({ "quotaLimits": limits, "quotaUsage": usage })))
}

fn reverse_record(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let parsed = |text: &str| text.parse::<IpAddr>().ok();
    let Some(ip) = parsed(proposal.text("ip")) else {
        return Err(ApiError::invalid(vec!["properties.ip: must be an IP address".to_owned()]));
    };
    // One address has several texts.
    let is_taken = proposal.siblings().any(|other| parsed(other.text("ip")) == Some(ip));
    if is_taken { Err(exists(&REVERSE_RECORD, "ip")) } else { Ok(()) }
}

/// The name of the zone of a record.
fn zone_name<'a>(record: &Resource, resources: &'a Resources) -> &'a str {
    let zone = record.parent.as_deref().and_then(|zone| resources.find(ZONE.name, zone));
    zone.map_or("", |zone| zone.text("zoneName"))
}

//! Secondary zones: transfers from their primaries.
//!
//! A transfer always succeeds. The records are those of the primary zone of the same name, if this emulator has one.

use std::collections::HashSet;
use std::net::IpAddr;

use serde_json::{Value, json};

use super::records::fqdn;
use super::{RECORD, SECONDARY_ZONE, ZONE};
use crate::engine::api_error::ApiError;
use crate::engine::page::page;
use crate::engine::product::Success;
use crate::engine::table::{Proposal, Resource, TableRequest};

pub(super) fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let addresses = proposal.properties.get("primaryIps").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut seen = HashSet::new();
    let mut violations = Vec::new();
    for (index, address) in addresses.iter().enumerate() {
        match address.as_str().and_then(|text| text.parse::<IpAddr>().ok()) {
            None => violations.push(format!("properties.primaryIps[{index}]: must be an IP address")),
            Some(address) if !seen.insert(address) => {
                violations.push(format!("properties.primaryIps[{index}]: must not name an address twice"));
            }
            Some(_) => {}
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

pub(super) fn transfer(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let zone = request.find(&SECONDARY_ZONE)?.key.clone();
    request.stamp(&SECONDARY_ZONE, &zone);
    Ok(Success::json(json!({})))
}

pub(super) fn transfer_status(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let addresses = primaries(request.find(&SECONDARY_ZONE)?).into_iter();
    let items: Vec<Value> = addresses.map(|address| json!({ "primaryIp": address, "status": "OK" })).collect();
    Ok(Success::json(json!({ "type": "collection", "items": items })))
}

pub(super) fn records(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let secondary = request.find(&SECONDARY_ZONE)?;
    let name = secondary.text("zoneName");
    let primary = request.resources.of(ZONE.name).iter().find(|zone| zone.text("zoneName").eq_ignore_ascii_case(name));
    let all = request.resources.of(RECORD.name).iter();
    let records: Vec<&Resource> =
        all.filter(|record| primary.is_some_and(|zone| record.parent.as_ref() == Some(&zone.id))).collect();
    let shown = |record: &&Resource| {
        let metadata = json!({ "fqdn": fqdn(record.text("name"), name), "zoneId": secondary.id, "rootName": name });
        json!({ "type": RECORD.name, "metadata": metadata, "properties": record.properties })
    };
    let mut list = page(request.call, &secondary.id, &records, shown)?;
    list["href"] = format!("/secondaryzones/{}/records", secondary.id).into();
    list["metadata"] = json!({ "primaryIps": primaries(secondary) });
    Ok(Success::json(list))
}

fn primaries(zone: &Resource) -> Vec<Value> {
    zone.properties.get("primaryIps").and_then(Value::as_array).cloned().unwrap_or_default()
}

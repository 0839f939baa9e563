//! NICs: their addresses come from their LAN, which they create if it is not there.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::lans::LAN;
use super::{addresses, ip_blocks, security_groups};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, Kind, Proposal, Resource, Resources, TableRequest};
use crate::products::cloud_api::{STATES, Work, add, set, short};

/// A NIC has no more IPv6 addresses.
const MOST_IPV6_IPS: usize = 50;

pub(crate) static NIC: Kind = Kind {
    parent: Some("server"),
    life_cycle: Some(&STATES),
    durations: short,
    entities: &[
        Entity::children("firewallrules", "nic-rule"),
        Entity::children("flowlogs", "nic-flowlog"),
        Entity::named("securitygroups", "securitygroup", security_groups::LISTED),
    ],
    links: |nic| {
        let balancer = Some(nic.text("_balancer")).filter(|balancer| !balancer.is_empty()).map(str::to_owned);
        let ips = nic.texts("ips").map(ip_blocks::link);
        security_groups::links(nic).chain(ips).chain(link(nic)).chain(balancer).collect()
    },
    number: |nic| Some((link(nic)?, nic.properties.get("_place")?.as_u64()?)),
    prepare,
    deletion,
    ..Kind::new("nic", "/datacenters/{datacenterId}/servers/{serverId}/nics")
};

/// The number of the LAN of a NIC.
pub(crate) fn lan_of(nic: &Resource) -> Option<u64> {
    nic.properties.get("lan")?.as_u64()
}

/// The name of the LAN that a NIC is in.
fn link(nic: &Resource) -> Option<String> {
    Some(format!("{}/{}", nic.text("_datacenter"), lan_of(nic)?))
}

/// The same of the LAN.
pub(crate) fn link_of_lan(lan: &Resource) -> String {
    format!("{}/{}", lan.parent.as_deref().unwrap_or_default(), lan.id)
}

/// The NICs that are in a LAN.
pub(crate) fn in_lan<'a>(resources: &'a Resources, lan: &Resource) -> impl Iterator<Item = &'a Resource> {
    resources.of(NIC.name).linked(&link_of_lan(lan)).iter()
}

/// Returns `true` if a NIC is in a LAN.
pub(crate) fn is_in(lan: &Resource, nic: &Resource) -> bool {
    let datacenter = lan.parent.as_deref() == Some(nic.text("_datacenter"));
    datacenter && lan_of(nic).is_some_and(|number| lan.id == number.to_string())
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let server = draft.parent.clone().unwrap_or_default();
    let datacenter = request.resources.find("server", &server).and_then(|one| one.parent.clone()).unwrap_or_default();
    let before = draft.key.as_deref().and_then(|key| request.resources.find(NIC.name, key)).cloned();
    let Some(number) = draft.properties.get("lan").and_then(Value::as_u64).filter(|number| *number > 0) else {
        return Err(ApiError::invalid(vec!["[(root).properties.lan] must be the number of a LAN".to_owned()]));
    };
    let lan = lan(request, &datacenter, number)?;
    let id = match &draft.key {
        Some(key) => key.clone(),
        None => draft.id.get_or_insert_with(|| request.resources.draw_id()).clone(),
    };
    let place = before.as_ref().and_then(|one| one.properties.get("_place")?.as_u64());
    let moves = before.as_ref().is_some_and(|one| lan_of(one) != Some(number));
    let place = place
        .filter(|_| !moves)
        .unwrap_or_else(|| request.resources.of(NIC.name).highest(&link_of_lan(&lan)).unwrap_or(0).saturating_add(1));
    let siblings = request.resources.below(&NIC, Some(&server)).len() as u64;
    let properties = &mut draft.properties;
    // Addresses of another LAN or block are given anew, unless they were sent.
    let is_kept = |properties: &Map<String, Value>, name: &str| {
        before.as_ref().is_some_and(|one| one.properties.get(name) == properties.get(name))
    };
    let is_of_other_block = moves || !is_kept(properties, "ipv6CidrBlock");
    for (name, is_outdated) in [("ips", moves), ("ipv6Ips", is_of_other_block), ("ipv6CidrBlock", moves)] {
        if is_outdated && is_kept(properties, name) {
            properties.remove(name);
        }
    }
    addresses_of(properties, &lan, &id, place)?;
    properties.insert("_datacenter".to_owned(), datacenter.into());
    properties.insert("_place".to_owned(), place.into());
    properties.insert("mac".to_owned(), addresses::mac(&id).into());
    for (name, value) in [
        ("firewallActive", json!(false)),
        ("firewallType", json!("INGRESS")),
        ("deviceNumber", json!(siblings + 1)),
        ("pciSlot", json!(siblings + 6)),
    ] {
        properties.entry(name).or_insert(value);
    }
    Ok(())
}

/// The LAN of a number, which is created if it is not there (facts: LANs).
fn lan(request: &mut TableRequest<'_, '_>, datacenter: &str, number: u64) -> Result<Resource, ApiError> {
    let key = Resources::key_of(&LAN, Some(datacenter), &number.to_string());
    if let Some(lan) = request.resources.find(LAN.name, &key) {
        return Ok(lan.clone());
    }
    let (id, properties) = (Some(number.to_string()), Map::new());
    let draft = Draft { parent: Some(datacenter.to_owned()), owner: None, key: None, id, properties };
    add(request, &LAN, draft, &mut Work::default())?;
    request.context.changed(Resources::key(LAN.name, &key));
    let made = request.resources.find(LAN.name, &key).cloned();
    made.ok_or_else(|| ApiError::not_found("emulator-not-found", "there is no such lan"))
}

/// Addresses that were sent, or those that the LAN gives.
fn addresses_of(properties: &mut Map<String, Value>, lan: &Resource, id: &str, place: u64) -> Result<(), ApiError> {
    let sent = properties.get("ips").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_address = |ip: &Value| ip.as_str().is_some_and(|ip| ip.parse::<IpAddr>().is_ok());
    if !sent.iter().all(is_address) {
        return Err(ApiError::invalid(vec!["[(root).properties.ips] must be IP addresses".to_owned()]));
    }
    if properties.get("ipv6Ips").and_then(Value::as_array).is_some_and(|ips| ips.len() > MOST_IPV6_IPS) {
        let text = format!("[(root).properties.ipv6Ips] must be at most {MOST_IPV6_IPS}");
        return Err(ApiError::invalid(vec![text]));
    }
    if sent.is_empty() {
        let ip = match lan.text("ipv4CidrBlock") {
            "" => addresses::public(id),
            block => addresses::host(block, place),
        };
        properties.insert("ips".to_owned(), json!([ip]));
    }
    let block = lan.text("ipv6CidrBlock");
    if block.is_empty() {
        for name in ["ipv6CidrBlock", "ipv6Ips", "dhcpv6"] {
            properties.remove(name);
        }
        return Ok(());
    }
    let sent = properties.get("ipv6CidrBlock").and_then(Value::as_str).filter(|sent| !matches!(*sent, "" | "AUTO"));
    let own = sent.map_or_else(|| addresses::ipv6_of_nic(block, place), str::to_owned);
    if properties.get("ipv6Ips").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        properties.insert("ipv6Ips".to_owned(), json!([addresses::first_of_ipv6(&own)]));
    }
    properties.insert("ipv6CidrBlock".to_owned(), own.into());
    properties.entry("dhcpv6").or_insert(true.into());
    Ok(())
}

/// The master of an IP failover stays (facts: C2, code 184).
fn deletion(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let Some(nic) = proposal.key.and_then(|key| proposal.resources.find(NIC.name, key)) else { return Ok(()) };
    let number = lan_of(nic).unwrap_or_default().to_string();
    let lan = Resources::key_of(&LAN, Some(nic.text("_datacenter")), &number);
    let lan = proposal.resources.find(LAN.name, &lan);
    let groups = lan.and_then(|lan| lan.properties.get("ipFailover")?.as_array());
    let is_master = groups.is_some_and(|groups| groups.iter().any(|group| group["nicUuid"] == *nic.id));
    if is_master {
        let text = format!("[(root)] NIC '{}' is the master of an IP failover and cannot be deleted.", nic.id);
        return Err(ApiError::new(http::StatusCode::UNPROCESSABLE_ENTITY, "184", text));
    }
    Ok(())
}

/// Puts a NIC that exists into a LAN.
pub(crate) fn connect(request: &mut TableRequest<'_, '_>, lan: &str, nic: &str) -> Result<(), ApiError> {
    let found = request.resources.find(LAN.name, lan).cloned();
    let nic = request.resources.find(NIC.name, nic).cloned();
    let (Some(lan), Some(nic)) = (found, nic) else {
        return Err(ApiError::not_found("emulator-not-found", "there is no such nic"));
    };
    if lan.parent.as_deref() != Some(nic.text("_datacenter")) {
        return Err(ApiError::not_found("emulator-not-found", "there is no such nic in the data centre"));
    }
    let mut properties = nic.properties.clone();
    properties.insert("lan".to_owned(), lan.id.parse::<u64>().unwrap_or_default().into());
    let mut draft = Draft { parent: nic.parent.clone(), owner: None, key: Some(nic.key.clone()), id: None, properties };
    prepare(request, &mut draft)?;
    for (name, value) in draft.properties {
        set(request, &NIC, &nic.key, &name, value);
    }
    Ok(())
}

//! LANs: numbered in their data centre, and kept by NICs and by managed services.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{addresses, nics, references};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, IdRule, Kind, Proposal, Resource, TableRequest};
use crate::products::cloud_api::{STATES, short};

pub(crate) static LAN: Kind = Kind {
    parent: Some("datacenter"),
    id: IdRule::Number,
    life_cycle: Some(&STATES),
    durations: short,
    entities: &[Entity {
        attach: Some(nics::connect),
        by: Some(nics::link_of_lan),
        ..Entity::linked("nics", "nic", nics::is_in)
    }],
    prepare,
    protection,
    deletion,
    ..Kind::new("lan", "/datacenters/{datacenterId}/lans")
};

/// Private LANs have an IPv4 block, and an IPv6 block is one of the data centre's; `ipFailover` is never absent.
fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let parent = draft.parent.clone().unwrap_or_default();
    failover(request, draft)?;
    let connect = draft.properties.get("pcc").and_then(Value::as_str).unwrap_or_default();
    if !connect.is_empty() && request.resources.find("pcc", connect).is_none() {
        return Err(ApiError::invalid(vec!["properties.pcc: must be a cross connect".to_owned()]));
    }
    let id = match &draft.key {
        Some(key) => key.rsplit('/').next().unwrap_or_default().to_owned(),
        None => {
            let id =
                draft.id.clone().unwrap_or_else(|| request.resources.new_id(&LAN, Some(&parent), &draft.properties));
            draft.id.get_or_insert(id).clone()
        }
    };
    let number: u64 = id.parse().unwrap_or_default();
    let properties = &mut draft.properties;
    let is_public = properties.entry("public").or_insert(false.into()) == true;
    if is_public {
        properties.remove("ipv4CidrBlock");
    } else {
        properties.insert("ipv4CidrBlock".to_owned(), addresses::ipv4_of_lan(&parent, number).into());
    }
    properties.entry("ipFailover").or_insert_with(|| json!([]));
    let block = addresses::ipv6_of_lan(&parent, number);
    match properties.get("ipv6CidrBlock").and_then(Value::as_str) {
        Some("AUTO") => drop(properties.insert("ipv6CidrBlock".to_owned(), block.into())),
        Some("") | None => drop(properties.remove("ipv6CidrBlock")),
        Some(sent) if sent.ends_with("/64") => {}
        Some(_) => {
            return Err(ApiError::invalid(vec!["properties.ipv6CidrBlock: must be AUTO or a /64 block".to_owned()]));
        }
    }
    Ok(())
}

/// NICs, load balancers and NAT gateways keep their LAN.
fn deletion(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let Some(lan) = proposal.key.and_then(|key| proposal.resources.find(LAN.name, key)) else { return Ok(()) };
    if nics::in_lan(proposal.resources, lan).any(|nic| nic.timeline.gone_at().is_none()) {
        let text = "[nics] Cannot delete lan which contains nics";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-lan-in-use", text));
    }
    references::keep_lan(proposal.resources, lan)
}

/// Members of a failover are NICs of the LAN that have the address; the whole list is replaced (facts: C2).
fn failover(request: &TableRequest<'_, '_>, draft: &Draft) -> Result<(), ApiError> {
    let lan = draft.key.as_deref().and_then(|key| request.resources.find(LAN.name, key));
    let has = |nic: &Resource, ip: &str| {
        let ips = nic.properties.get("ips").and_then(Value::as_array);
        ips.is_some_and(|ips| ips.iter().any(|one| one == ip))
    };
    let nics = || lan.into_iter().flat_map(|lan| nics::in_lan(request.resources, lan));
    let groups = |properties: Option<&Map<String, Value>>| {
        let groups = properties.and_then(|all| all.get("ipFailover")?.as_array().cloned());
        groups.unwrap_or_default()
    };
    let (before, after) = (groups(lan.map(|lan| &lan.properties)), groups(Some(&draft.properties)));
    for group in &after {
        let (ip, master) = (group["ip"].as_str().unwrap_or_default(), group["nicUuid"].as_str().unwrap_or_default());
        if !nics().any(|nic| nic.id == master && has(nic, ip)) {
            let text =
                format!("[(root).properties.ipFailover] NIC '{master}' does not have the IP '{ip}' in this LAN.");
            return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "184", text));
        }
    }
    for group in before.iter().filter(|group| !after.iter().any(|other| other["ip"] == group["ip"])) {
        let (ip, master) = (group["ip"].as_str().unwrap_or_default(), group["nicUuid"].as_str().unwrap_or_default());
        if let Some(slave) = nics().find(|nic| nic.id != master && has(nic, ip)) {
            let text = format!(
                "[(root).properties.ipFailover] Failover IP '{ip}' found in Slave NIC '{}'. IP failover settings cannot be \
                 deleted.",
                slave.id
            );
            return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "184", text));
        }
    }
    Ok(())
}

/// A managed service that is connected to the LAN keeps it.
fn protection(request: &TableRequest<'_, '_>) -> Option<ApiError> {
    super::delete_protected(request, "lan", request.path_value(1), request.path_value(0), Some(request.path_value(1)))
}

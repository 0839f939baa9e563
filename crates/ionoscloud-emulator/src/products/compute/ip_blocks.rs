//! IP blocks: reserved addresses, and who uses them.

use http::StatusCode;
use serde_json::{Value, json};

use super::contracts::MOST_IPS;
use super::{addresses, locations};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Kind, Resource, Resources, TableRequest};
use crate::products::cloud_api::{STATES, provisioning, short};

pub(crate) static IP_BLOCK: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    immutable: &["location", "size"],
    links: |block| block.texts("ips").map(link).collect(),
    prepare,
    derived: |view| vec![("ipConsumers", consumers(view.resources, view.resource).into())],
    deletion: |proposal| {
        let block = proposal.key.and_then(|key| proposal.resources.find("ipblock", key));
        match block.and_then(|block| consumers(proposal.resources, block).into_iter().next()) {
            Some(consumer) => {
                let text = format!("The IP block cannot be deleted, because {} is still in use.", consumer["ip"]);
                Err(provisioning("VDC-5-1080", &text))
            }
            None => Ok(()),
        }
    },
    ..Kind::new("ipblock", "/ipblocks")
};

/// The kinds whose public addresses are reserved. Each is linked with its addresses.
const CONSUMERS: [&str; 5] = ["nic", "natgateway", "networkloadbalancer", "applicationloadbalancer", "k8s"];

/// The link of what has an address.
pub(crate) fn link(ip: &str) -> String {
    format!("ip {ip}")
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let location = draft.properties.get("location").and_then(Value::as_str).unwrap_or_default();
    if locations::find(location).is_none() {
        return Err(ApiError::invalid(vec!["[(root).properties.location] must be a location".to_owned()]));
    }
    let size = draft.properties.get("size").and_then(Value::as_u64).filter(|size| (1..=64).contains(size));
    let Some(size) = size else {
        return Err(ApiError::invalid(vec!["[(root).properties.size] must be from 1 to 64".to_owned()]));
    };
    if draft.key.is_none() && reserved(request.resources) + size > MOST_IPS {
        let text = format!("the contract can reserve {MOST_IPS} addresses");
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-quota", text));
    }
    let id = match &draft.key {
        Some(key) => key.clone(),
        None => draft.id.get_or_insert_with(|| request.resources.draw_id()).clone(),
    };
    let ips: Vec<String> = (0..size).map(|number| addresses::reserved(&id, number)).collect();
    draft.properties.insert("ips".to_owned(), ips.into());
    Ok(())
}

/// Returns `true` if an address is of a block in this location.
pub(crate) fn is_reserved(resources: &Resources, location: &str, ip: &str) -> bool {
    resources.of(IP_BLOCK.name).linked(&link(ip)).iter().any(|block| block.text("location") == location)
}

/// The addresses of a block that are in use, and the resources that use them.
fn consumers(resources: &Resources, block: &Resource) -> Vec<Value> {
    let mut found = Vec::new();
    for kind in CONSUMERS {
        for ip in block.texts("ips") {
            let users = resources.of(kind).linked(&link(ip)).iter();
            found.extend(users.map(|user| consumer(resources, kind, user, ip)));
        }
    }
    found
}

fn consumer(resources: &Resources, kind: &str, user: &Resource, ip: &str) -> Value {
    if kind == "k8s" {
        return json!({ "ip": ip, "k8sClusterUuid": user.id });
    }
    let parent = user.parent.as_deref().unwrap_or_default();
    if kind != "nic" {
        let datacenter = resources.find("datacenter", parent).map_or("", |one| one.text("name"));
        return json!({ "ip": ip, "datacenterId": parent, "datacenterName": datacenter });
    }
    let server = resources.find("server", parent);
    let datacenter = user.text("_datacenter");
    json!({
        "ip": ip,
        "mac": user.text("mac"),
        "nicId": user.id,
        "serverId": parent,
        "serverName": server.map_or("", |server| server.text("name")),
        "datacenterId": datacenter,
        "datacenterName": resources.find("datacenter", datacenter).map_or("", |one| one.text("name")),
    })
}

/// The number of reserved addresses.
fn reserved(resources: &Resources) -> u64 {
    let sizes = resources.of(IP_BLOCK.name).iter().filter_map(|block| block.properties.get("size")?.as_u64());
    sizes.sum()
}

/// Reserved addresses, and those of them in use.
pub(crate) fn counted(resources: &Resources) -> (u64, usize) {
    let blocks = resources.of(IP_BLOCK.name);
    (reserved(resources), blocks.iter().map(|block| consumers(resources, block).len()).sum())
}

//! The servers of groups in the Cloud API, with their volumes and NICs.
//!
//! The Cloud API does not bill them, and its data centre is not busy while they come and go.

use std::time::Duration;

use serde::Deserialize as _;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{PRODUCT, SERVER};
use crate::engine::product::Changed;
use crate::engine::stamp::Stamp;
use crate::engine::table::{Resource, Resources, Timeline};
use crate::products::cloud_api::link;

/// Adds the servers of new entries to their data centres, and deletes those of entries that are about to go. Returns
/// the keys of what changed.
pub(in super::super) fn follow(resources: &mut Resources, changed: &Changed<'_>) -> Vec<String> {
    if changed.product != PRODUCT {
        return Vec::new();
    }
    let mut keys = Vec::new();
    for (key, entry) in changed.entries {
        let is_server = key.split_once('/').is_some_and(|(kind, _)| kind == SERVER.name);
        if let Some(replica) = entry.as_ref().filter(|_| is_server).and_then(|entry| Resource::deserialize(entry).ok())
        {
            match replica.timeline.gone_at() {
                Some(gone_at) => remove(resources, &replica, changed.now, gone_at, &mut keys),
                None => add(resources, &replica, changed.now, &mut keys),
            }
        }
    }
    keys
}

fn add(resources: &mut Resources, replica: &Resource, now: Duration, keys: &mut Vec<String>) {
    let server = server_of(replica);
    let datacenter = replica.text("_datacenter");
    if resources.find("datacenter", datacenter).is_none() || resources.find("server", server).is_some() {
        return;
    }
    let configuration = &replica.properties["_replica"];
    let ready = replica.created.at.saturating_sub(now);
    let mut put = |kind: &str, id: &str, parent: &str, properties: Value| {
        let stamp = Stamp { at: now, ..replica.created.clone() };
        let timeline = Timeline::created(now, ready, false);
        let mut resource = Resource::new(id.to_owned(), id.to_owned(), properties, stamp, timeline);
        resource.parent = Some(parent.to_owned());
        resources.add(kind, resource);
        keys.push(Resources::key(kind, id));
    };
    let volumes = list(&configuration["volumes"]);
    let boot = volumes.first().map(|_| own_id(server, "volume", 0));
    put("server", server, datacenter, server_properties(replica, configuration, boot.as_deref()));
    for (index, volume) in volumes.iter().enumerate() {
        let id = own_id(server, "volume", index);
        put("volume", &id, datacenter, volume_properties(volume, server, index));
    }
    for (index, nic) in list(&configuration["nics"]).iter().enumerate() {
        let id = own_id(server, "nic", index);
        put("nic", &id, server, nic_properties(nic, datacenter, index));
    }
}

/// Deletes a server with its NICs, and its volumes unless the policy keeps them.
fn remove(resources: &mut Resources, replica: &Resource, now: Duration, gone_at: Duration, keys: &mut Vec<String>) {
    let server = server_of(replica);
    let keeps_volumes = replica.properties["_keepsVolumes"] == true;
    let configuration = &replica.properties["_replica"];
    let after = gone_at.saturating_sub(now);
    let mut expire = |kind: &str, id: &str| {
        if let Some(mut resource) = resources.find_mut(kind, id) {
            resource.timeline.delete(now, after);
            keys.push(Resources::key(kind, id));
        }
    };
    for index in 0..list(&configuration["nics"]).len() {
        expire("nic", &own_id(server, "nic", index));
    }
    let volumes: Vec<String> =
        (0..list(&configuration["volumes"]).len()).map(|index| own_id(server, "volume", index)).collect();
    if !keeps_volumes {
        volumes.iter().for_each(|volume| expire("volume", volume));
    }
    expire("server", server);
    for volume in volumes.iter().filter(|_| keeps_volumes) {
        if let Some(mut resource) = resources.find_mut("volume", volume) {
            for member in ["_server", "bootServer", "deviceNumber", "pciSlot"] {
                resource.properties.remove(member);
            }
            keys.push(Resources::key("volume", volume));
        }
    }
}

fn server_of(replica: &Resource) -> &str {
    replica.properties.get("datacenterServer").and_then(|server| server["id"].as_str()).unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The id of a part of a server: the same at each call.
fn own_id(server: &str, kind: &str, index: usize) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_DNS, format!("{server} {kind} {index}").as_bytes()).to_string()
}

fn server_properties(replica: &Resource, configuration: &Value, boot: Option<&str>) -> Value {
    let mut properties = json!({
        "name": replica.text("name"),
        "hostname": replica.text("name").to_lowercase(),
        "type": "ENTERPRISE",
        "vmState": "RUNNING",
        "availabilityZone": configuration["availabilityZone"].as_str().unwrap_or("AUTO"),
        "cores": configuration["cores"],
        "ram": configuration["ram"],
    });
    if let Some(family) = configuration["cpuFamily"].as_str() {
        properties["cpuFamily"] = family.into();
    }
    if let Some(boot) = boot {
        properties["bootVolume"] = link("volume", boot);
        properties["_boot"] = boot.into();
    }
    properties
}

fn volume_properties(volume: &Value, server: &str, index: usize) -> Value {
    let mut properties = picked(volume, &["name", "size", "type", "bus", "image", "bootOrder", "backupunitId"]);
    properties.insert("_server".to_owned(), server.into());
    properties.insert("deviceNumber".to_owned(), (index + 1).into());
    properties.insert("pciSlot".to_owned(), (index + 5).into());
    if index == 0 {
        properties.insert("bootServer".to_owned(), server.into());
    }
    properties.into()
}

fn nic_properties(nic: &Value, datacenter: &str, index: usize) -> Value {
    let mut properties = picked(nic, &["name", "lan", "dhcp", "firewallActive", "firewallType"]);
    properties.insert("_datacenter".to_owned(), datacenter.into());
    properties.insert("deviceNumber".to_owned(), (index + 1).into());
    properties.insert("pciSlot".to_owned(), (index + 6).into());
    properties.into()
}

fn picked(value: &Value, names: &[&str]) -> Map<String, Value> {
    let members = names.iter().filter_map(|name| Some(((*name).to_owned(), value.get(name)?.clone())));
    members.collect()
}

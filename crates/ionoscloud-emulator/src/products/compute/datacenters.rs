//! Data centres: `BUSY` while anything in them changes, and gone with everything in them.

use serde_json::{Value, json};

use super::security_groups::GROUP;
use super::{addresses, locations, volumes};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, Event, Kind, TableRequest};
use crate::products::cloud_api::{STATES, set, short};

/// Set from the write that asks for a default security group until the group is there.
const WANTS_GROUP: &str = "_wantsGroup";

pub(crate) static DATACENTER: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    immutable: &["location"],
    further_values: &[volumes::OF_SERVERS, volumes::OF_DATACENTERS],
    kept: &["defaultSecurityGroupId"],
    entities: &[
        Entity::children("lans", "lan"),
        Entity::children("volumes", "volume"),
        Entity::children("servers", "server"),
        Entity::children("loadbalancers", "loadbalancer"),
        Entity::children("networkloadbalancers", "networkloadbalancer"),
        Entity::children("natgateways", "natgateway"),
        Entity::children("securitygroups", "securitygroup"),
    ],
    prepare,
    after,
    protection,
    // Node pools are below their cluster, and their nodes in the data centre (facts: C6).
    deleted_with: |request, key| {
        let pools = request.resources.of("nodepool").iter().filter(|pool| pool.text("datacenterId") == key);
        pools.map(|pool| ("nodepool", pool.key.clone())).collect()
    },
    ..Kind::new("datacenter", "/datacenters")
};

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let location = draft.properties.get("location").and_then(Value::as_str).unwrap_or_default();
    let Some(location) = locations::find(location) else {
        let known: Vec<&str> = locations::ids().collect();
        let text = format!(
            "[(root).properties.location] Attribute value '{location}' not allowed. Expected one of [{}]",
            known.join(", ")
        );
        return Err(ApiError::invalid(vec![text]));
    };
    let before = draft.key.as_deref().and_then(|key| request.resources.find(DATACENTER.name, key));
    let version = before.and_then(|one| one.properties.get("version")?.as_u64()).unwrap_or(0);
    let id = match &draft.key {
        Some(key) => key.clone(),
        None => draft.id.get_or_insert_with(|| request.resources.draw_id()).clone(),
    };
    let wants_group = draft.properties.remove("createDefaultSecurityGroup") == Some(true.into());
    let has_group = draft.properties.contains_key("defaultSecurityGroupId");
    draft.properties.remove(WANTS_GROUP);
    if wants_group && !has_group {
        draft.properties.insert(WANTS_GROUP.to_owned(), true.into());
    }
    for (name, value) in [
        ("cpuArchitecture", location["cpuArchitecture"].clone()),
        ("gpuArchitecture", location["gpuArchitecture"].clone()),
        ("features", json!(locations::features())),
        ("ipv6CidrBlock", addresses::ipv6_of_datacenter(&id).into()),
        ("version", (version + 1).into()),
    ] {
        draft.properties.insert(name.to_owned(), value);
    }
    draft.properties.entry("secAuthProtection").or_insert(false.into());
    Ok(())
}

/// The default security group that a write asks for; its name is the emulator's own.
fn after(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    let wants_group =
        request.resources.find(DATACENTER.name, key).is_some_and(|one| one.properties.contains_key(WANTS_GROUP));
    if event == Event::Deleted || !wants_group || request.fails() {
        return;
    }
    let id = request.resources.draw_id();
    request.plant(&GROUP, Some(key), Some(id.clone()), request.call.now, &json!({ "name": "default" }));
    set(request, &DATACENTER, key, WANTS_GROUP, Value::Null);
    set(request, &DATACENTER, key, "defaultSecurityGroupId", id.into());
}

/// A managed service that is connected to a LAN keeps the data centre.
fn protection(request: &TableRequest<'_, '_>) -> Option<ApiError> {
    super::delete_protected(request, "datacenter", request.path_value(0), request.path_value(0), None)
}

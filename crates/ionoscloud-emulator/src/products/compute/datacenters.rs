//! Data centres: `BUSY` while anything in them changes, and gone with everything in them.

use serde_json::{Value, json};

use super::{addresses, locations};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Entity, Kind, TableRequest};
use crate::products::cloud_api::{STATES, short};

pub(crate) static DATACENTER: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    immutable: &["location"],
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
    protection,
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
    draft.properties.remove("createDefaultSecurityGroup");
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

/// A managed service that is connected to a LAN keeps the data centre.
fn protection(request: &TableRequest<'_, '_>) -> Option<ApiError> {
    super::delete_protected(request, "datacenter", request.path_value(0), request.path_value(0), None)
}

//! Cross connects: LANs of several data centres as one.

use http::StatusCode;
use serde_json::{Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::table::{Kind, Resource, Resources};
use crate::products::cloud_api::{STATES, short};

pub(crate) static CROSS_CONNECT: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    derived: |view| {
        vec![
            ("peers", peers(view.resources, view.resource).into()),
            ("connectableDatacenters", connectable(view.resources, view.resource).into()),
        ]
    },
    deletion: |proposal| {
        let found = proposal.key.and_then(|key| proposal.resources.find("pcc", key));
        if found.is_some_and(|one| !peers(proposal.resources, one).is_empty()) {
            let text = "[peers] Cannot delete cross connect while LANs are connected";
            return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-connected", text));
        }
        Ok(())
    },
    ..Kind::new("pcc", "/pccs")
};

/// The connected LANs.
fn peers(resources: &Resources, connect: &Resource) -> Vec<Value> {
    let lans = resources.of("lan").linked(&connect.id).iter();
    let peer = |lan: &Resource| {
        let datacenter = lan.parent.as_deref().and_then(|key| resources.find("datacenter", key))?;
        Some(json!({
            "id": lan.id, "name": lan.text("name"), "datacenterId": datacenter.id,
            "datacenterName": datacenter.text("name"), "location": datacenter.text("location"),
        }))
    };
    lans.filter_map(peer).collect()
}

/// The data centres of the location of the connected LANs, or all while none is.
fn connectable(resources: &Resources, connect: &Resource) -> Vec<Value> {
    let peers = peers(resources, connect);
    let location = peers.first().and_then(|peer| peer["location"].as_str());
    let all = resources.of("datacenter").iter();
    let fitting = all.filter(|one| location.is_none_or(|location| one.text("location") == location));
    fitting.map(|one| json!({ "id": one.id, "name": one.text("name"), "location": one.text("location") })).collect()
}

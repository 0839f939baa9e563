//! Clusters: they have no nodes of their own.

use std::net::Ipv4Addr;

use serde_json::{Map, Value, json};

use super::{STATES, versions};
use crate::engine::api_error::ApiError;
use crate::engine::plausible::is_time;
use crate::engine::table::{Draft, Durations, Entity, Kind, TableRequest, View};
use crate::products::compute::contracts::MOST_SERVICES;
use crate::products::compute::ip_blocks;
use crate::products::databases::{Violations, is_name};

/// A PUT that names no allowed networks opens the API server to all. Version, window and buckets stay without a name.
pub(crate) static CLUSTER: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    immutable: &["public", "location", "natGatewayIp", "nodeSubnet"],
    quota: MOST_SERVICES,
    kept: &["k8sVersion", "maintenanceWindow", "s3Buckets"],
    entities: &[Entity::children("nodepools", "nodepool")],
    links: |cluster| {
        Some(cluster.text("natGatewayIp")).filter(|ip| !ip.is_empty()).map(ip_blocks::link).into_iter().collect()
    },
    settle,
    prepare,
    derived,
    ..Kind::new("k8s", "/k8s")
};

fn settle(properties: &mut Map<String, Value>) {
    properties.entry("k8sVersion").or_insert(versions::DEFAULT.into());
    let window = json!({ "dayOfTheWeek": "Wednesday", "time": "12:02:00Z" });
    properties.entry("maintenanceWindow").or_insert(window);
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let text = |name: &str| draft.properties.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut violations = Violations::new();
    if !text("name").is_empty() && !is_name(text("name"), "-_.") {
        violations.push("properties.name: must begin and end with a letter or a digit, with -, _ and . inside".into());
    }
    let version = text("k8sVersion");
    let before = draft.key.as_deref().and_then(|key| request.resources.find(CLUSTER.name, key));
    match before.map(|cluster| cluster.text("k8sVersion")) {
        None if !versions::is_offered(version) => {
            violations.push(format!("properties.k8sVersion: {version} is not on offer"));
        }
        Some(before) if before != version && !versions::upgrades(before).contains(&version) => {
            violations.push(format!("properties.k8sVersion: {before} cannot be upgraded to {version}"));
        }
        None | Some(_) => {}
    }
    if draft.properties.get("public") == Some(&Value::Bool(false)) {
        for name in ["location", "natGatewayIp"] {
            if text(name).is_empty() {
                violations.push(format!("properties.{name}: required for a private cluster"));
            }
        }
        let (location, ip) = (text("location"), text("natGatewayIp"));
        let is_new = before.is_none() && !location.is_empty() && !ip.is_empty();
        if is_new && !ip_blocks::is_reserved(request.resources, location, ip) {
            violations
                .push("properties.natGatewayIp: must be of an IP block in the location of the cluster".to_owned());
        }
        let subnet = text("nodeSubnet");
        let is_network = |text: &str| text.strip_suffix("/16").is_some_and(|one| one.parse::<Ipv4Addr>().is_ok());
        if !subnet.is_empty() && !is_network(subnet) {
            violations.push("properties.nodeSubnet: must be a network with the prefix /16".to_owned());
        }
    }
    violations.extend(window(&draft.properties));
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The violation of a time that is none: `12:02:00` or `12:02:00Z`.
pub(super) fn window(properties: &Map<String, Value>) -> Option<String> {
    let time = properties.get("maintenanceWindow")?["time"].as_str()?;
    (!is_time(time)).then(|| "properties.maintenanceWindow.time: must be a time such as 12:02:00Z".to_owned())
}

/// The versions that can follow are known once the cluster is.
fn derived(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let cluster = view.resource;
    if !cluster.timeline.is_created(view.now) {
        return Vec::new();
    }
    let version = cluster.text("k8sVersion");
    vec![
        ("availableUpgradeVersions", versions::upgrades(version).into()),
        ("viableNodePoolVersions", versions::viable(version).into()),
    ]
}

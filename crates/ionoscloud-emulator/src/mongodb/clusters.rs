//! The operations on clusters.

use std::time::Duration;

use serde_json::{Map, Value};

use super::cluster::{Cluster, Stamp};
use super::life_cycle::{LifeCycle, State};
use super::{Store, rules};
use crate::api_error::ApiError;
use crate::builder::Settings;
use crate::page::page;
use crate::request::Call;

pub(super) fn list(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let filter = call.query_text("filter.name").map(str::to_lowercase);
    let matches = |cluster: &&Cluster| {
        filter.as_ref().is_none_or(|filter| cluster.text("displayName").to_lowercase().contains(filter))
    };
    let found: Vec<&Cluster> = store.clusters(call.now).iter().filter(matches).collect();
    page(call, "clusters", &found, |cluster| cluster.to_json(call.now, &settings.clock))
}

pub(super) fn get(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    Ok(find(call, store)?.to_json(call.now, &settings.clock))
}

pub(super) fn create(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let (mut properties, mut violations) = properties(call);
    rules::storage_type(&properties)?;
    if call.body["properties"].get("fromBackup").is_some() {
        return Err(ApiError::not_emulated("clustersPost (POST /clusters) with fromBackup"));
    }
    if !properties.is_empty() {
        violations.extend(rules::settle_size(&mut properties));
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    rules::fill_defaults(&mut properties);
    let cluster = Cluster {
        id: store.ids.uuid(),
        properties,
        created: stamp(call),
        modified: None,
        life_cycle: LifeCycle::created(call.now, settings.times.provisioning),
    };
    let shown = cluster.to_json(call.now, &settings.clock);
    store.clusters(call.now).push(cluster);
    Ok(shown)
}

pub(super) fn update(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = find(call, store)?;
    rules::no_empty_members(&call.body)?;
    let (changes, violations) = properties(call);
    rules::storage_type(&changes)?;
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let properties = rules::updated(&cluster.properties, &changes).map_err(ApiError::invalid)?;
    must_be_available(cluster, call.now, settings)?;

    let upgrades = properties.get("mongoDBVersion") != cluster.properties.get("mongoDBVersion");
    let (duration, shown_as) =
        if upgrades { (settings.times.upgrade, State::Upgrading) } else { (settings.times.update, State::Busy) };
    cluster.properties = properties;
    cluster.modified = Some(stamp(call));
    cluster.life_cycle.change(call.now, duration, shown_as);
    Ok(cluster.to_json(call.now, &settings.clock))
}

/// A cluster that is being deleted already gives the same answer again, and is gone no later for it.
pub(super) fn delete(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = find(call, store)?;
    if cluster.life_cycle.state(call.now) != State::Destroying {
        must_be_available(cluster, call.now, settings)?;
    }
    cluster.life_cycle.delete(call.now, settings.times.deletion);
    Ok(cluster.to_json(call.now, &settings.clock))
}

fn find<'a>(call: &Call, store: &'a mut Store) -> Result<&'a mut Cluster, ApiError> {
    let id = call.path_parameter("clusterId");
    let found = store.clusters(call.now).iter_mut().find(|cluster| cluster.id == id);
    found.ok_or_else(|| ApiError::not_found("emulator-cluster-not-found", "there is no cluster with this id"))
}

fn must_be_available(cluster: &Cluster, now: Duration, settings: &Settings) -> Result<(), ApiError> {
    match cluster.life_cycle.state(now) {
        State::Available => Ok(()),
        state => {
            let text = format!("the cluster is {}; wait until it is AVAILABLE", state.as_str());
            Err(ApiError::new(settings.busy_status.code(), "emulator-cluster-busy", text))
        }
    }
}

/// The properties that were sent and that clusters have, and all violations of the document.
///
/// The document does not require `properties`, but there is nothing to do without them.
fn properties(call: &Call) -> (Map<String, Value>, Vec<String>) {
    let mut body = rules::respelt(call.body.clone());
    let mut violations = call.violations_of(&body);
    if body.is_object() && body.get("properties").is_none() {
        violations.push("properties: required".to_owned());
    }
    let mut sent = match body.get_mut("properties").map(Value::take) {
        Some(Value::Object(sent)) => sent,
        _ => Map::new(),
    };
    if let Some(known) = call.document.schemas.get("ClusterProperties") {
        sent.retain(|name, _| known.properties.contains_key(name) && name != "connectionString");
    }
    (sent, violations)
}

fn stamp(call: &Call) -> Stamp {
    Stamp { at: call.now, by: call.caller.name.clone() }
}

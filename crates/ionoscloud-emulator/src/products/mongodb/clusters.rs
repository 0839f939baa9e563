//! The operations on clusters.

use serde_json::{Map, Value};

use super::cluster::Cluster;
use super::snapshots::Snapshots;
use super::{Store, changes, connections, editions, restores, rules, versions};
use crate::engine::api_error::ApiError;
use crate::engine::log::Log;
use crate::engine::page::page;
use crate::engine::plausible;
use crate::engine::request::Call;
use crate::engine::settings::Settings;
use crate::engine::stamp::Stamp;
use crate::engine::table::{Phase, Timeline};

pub(super) fn list(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let filter = call.query_text("filter.name").map(str::to_lowercase);
    let matches = |cluster: &&Cluster| {
        cluster.is_older_than(settings.times.list_visibility_delay, call.now)
            && filter.as_ref().is_none_or(|filter| cluster.text("displayName").to_lowercase().contains(filter))
    };
    let found: Vec<&Cluster> = store.clusters(call.now).iter().filter(matches).collect();
    page(call, "clusters", &found, |cluster| cluster.to_json(call.now, &settings.clock))
}

pub(super) fn get(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    Ok(store.cluster(call, settings)?.to_json(call.now, &settings.clock))
}

pub(super) fn create(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let (mut properties, mut violations) = properties(call);
    rules::storage_type(&properties)?;
    if !properties.is_empty() {
        violations.extend(editions::settle_size(&mut properties));
    }
    if violations.is_empty() {
        let version = properties.get("mongoDBVersion").and_then(Value::as_str).unwrap_or_default();
        violations.extend(versions::violations(version, None));
        violations.extend(editions::violations(&properties));
        violations.extend(connections::violations(&properties));
        if let Some(backup) = call.body["properties"].get("fromBackup") {
            violations.extend(restores::at_creation(backup, version, call, settings, store));
        }
    }
    if settings.strict {
        violations.extend(plausible::violations(&properties));
        violations.extend(rules::backup_location(&properties));
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    rules::fill_defaults(&mut properties);
    let mut timeline = Timeline::created(call.now, settings.times.provisioning, call.fails);
    if store.has_data_plane {
        timeline.start_server();
    }
    let instances = instances(&properties);
    let cluster = Cluster {
        id: store.ids.uuid(),
        properties,
        created: Stamp::of(call),
        modified: None,
        users: Vec::new(),
        snapshots: Snapshots::scheduled(call.now, timeline.ready_at(), &settings.times, store.ids.branch()),
        log: Log::starting(timeline.ready_at(), settings.times.log_interval, instances),
        timeline,
    };
    let shown = cluster.to_json(call.now, &settings.clock);
    store.clusters(call.now).push(cluster);
    Ok(shown)
}

pub(super) fn update(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    rules::no_empty_members(&call.body, settings)?;
    let (changes, violations) = properties(call);
    rules::storage_type(&changes)?;
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let properties = changes::updated(&cluster.properties, &changes).map_err(ApiError::invalid)?;
    let mut implausible = plausible::violations(&properties);
    implausible.extend(rules::backup_location(&properties));
    if settings.strict && !implausible.is_empty() {
        return Err(ApiError::invalid(implausible));
    }
    // A failed creation can be changed, and has neither users nor anything to restore.
    if cluster.timeline.phase(call.now) != Phase::Failed {
        cluster.must_take_writes(call.now, settings)?;
    }

    let upgrades = properties.get("mongoDBVersion") != cluster.properties.get("mongoDBVersion");
    let (duration, phase) =
        if upgrades { (settings.times.upgrade, Phase::Upgrading) } else { (settings.times.update, Phase::Changing) };
    cluster.properties = properties;
    cluster.modified = Some(Stamp::of(call));
    cluster.log.instances_change(call.now, instances(&cluster.properties));
    cluster.change(call, phase, duration, &settings.times);
    Ok(cluster.to_json(call.now, &settings.clock))
}

/// A cluster that is being deleted already gives the same response again, and is gone no later for it.
pub(super) fn delete(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    if !matches!(cluster.timeline.phase(call.now), Phase::Deleting | Phase::Failed) {
        cluster.must_take_writes(call.now, settings)?;
    }
    cluster.timeline.delete(call.now, settings.times.deletion);
    Ok(cluster.to_json(call.now, &settings.clock))
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

fn instances(properties: &Map<String, Value>) -> u64 {
    properties.get("instances").and_then(Value::as_u64).unwrap_or_default()
}

//! Restores of a snapshot, in place or into a new cluster.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::Value;

use super::{Store, versions};
use crate::engine::api_error::ApiError;
use crate::engine::request::Call;
use crate::engine::settings::Settings;
use crate::engine::table::Phase;

/// The response has no body: that the restore has ended shows in the state of the cluster.
pub(super) fn create(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let cluster = store.cluster(call, settings)?;
    let mut violations = call.violations_of(&call.body);
    let target = &call.body;
    if violations.is_empty() && target.get("snapshotId").is_none() && target.get("recoveryTargetTime").is_none() {
        violations.push("snapshotId: required unless there is a recoveryTargetTime".to_owned());
    }
    if let Some(time) = target_time(target) {
        if !is_past(time, call, settings) {
            violations.push("recoveryTargetTime: must be in the past".to_owned());
        } else if time.as_second() < settings.clock.wall(cluster.created.at).as_second() {
            violations.push("recoveryTargetTime: must not be before the cluster was created".to_owned());
        }
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    if let Some(id) = target["snapshotId"].as_str() {
        let refused = |code, text| Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, code, text));
        match cluster.snapshots.find(id) {
            None => return refused("emulator-snapshot-not-found", "the cluster has no snapshot with this id"),
            // There are no patch versions here, of which a snapshot may have an older one.
            Some(snapshot) if snapshot.version != cluster.text("mongoDBVersion") => {
                return refused("emulator-snapshot-version", "the snapshot is of another version of MongoDB");
            }
            Some(_) => {}
        }
    }
    cluster.must_take_writes(call.now, settings)?;
    cluster.change(call, Phase::Restoring, settings.times.restore, &settings.times);
    Ok(Value::Null)
}

/// Violations of a new cluster of this version that starts from `backup`, which is a snapshot of any cluster.
pub(super) fn at_creation(
    backup: &Value,
    version: &str,
    call: &Call,
    settings: &Settings,
    store: &mut Store,
) -> Vec<String> {
    let mut violations = Vec::new();
    let mut refuse = |rule: &str| violations.push(format!("properties.fromBackup.{rule}"));
    match backup["snapshotId"].as_str() {
        None => refuse("snapshotId: required"),
        Some(id) => match store.clusters(call.now).iter().find_map(|cluster| cluster.snapshots.find(id)) {
            None => refuse("snapshotId: there is no such snapshot"),
            Some(snapshot) if versions::rank(&snapshot.version) > versions::rank(version) => {
                refuse("snapshotId: the snapshot is of a newer version");
            }
            Some(_) => {}
        },
    }
    if target_time(backup).is_some_and(|time| !is_past(time, call, settings)) {
        refuse("recoveryTargetTime: must be in the past");
    }
    violations
}

fn target_time(target: &Value) -> Option<Timestamp> {
    target["recoveryTargetTime"].as_str()?.parse().ok()
}

fn is_past(time: Timestamp, call: &Call, settings: &Settings) -> bool {
    time < settings.clock.wall(call.now)
}

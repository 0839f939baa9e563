//! Backups, one for each version that a cluster has had, and restores from them.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{CLUSTER, DATABASE, USER};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Kept, Kind, Phase, Proposal, Resource, Stamps, TableRequest};
use crate::products::databases::{Violations, recovery_time};

/// Backups outlive their cluster, so they are not below it.
pub(super) static BACKUP: Kind = Kind {
    stamps: Stamps::CreatedDate,
    metadata: |_| vec![("state", "AVAILABLE".into())],
    links: |backup| vec![backup.text("clusterId").to_owned()],
    ..Kind::new("backup", "/clusters/backups")
};

pub(super) fn list_of_cluster(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let cluster = request.find(&CLUSTER)?.id.clone();
    request.list_where(&BACKUP, None, |backup| backup.text("clusterId") == cluster).map(Success::json)
}

/// The first backup is there some minutes after the cluster is.
pub(super) fn start(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    let first = request.context.settings.times.first_backup;
    let (from, version) = (found.timeline.ready_at().saturating_add(first), found.text("postgresVersion").to_owned());
    add(request, cluster, &version, from);
}

/// An upgrade ends the backup of the old version and begins one of the new version.
pub(super) fn follow_upgrade(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    let version = found.text("postgresVersion").to_owned();
    if request.resources.find(BACKUP.name, &id_of(cluster, &version)).is_some() {
        return;
    }
    let times = &request.context.settings.times;
    let from = request.call.now.saturating_add(times.upgrade).saturating_add(times.first_backup);
    deactivate(request, cluster);
    add(request, cluster, &version, from);
}

/// Backups are kept for some days after the cluster.
pub(super) fn end(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let retention = request.context.settings.times.snapshot_retention;
    for id in deactivate(request, cluster) {
        request.expire(&BACKUP, &id, retention);
    }
}

/// The response has no body. What was created after the point in time is gone.
pub(super) fn restore(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let (call, settings) = (request.call, request.context.settings);
    let cluster = request.find(&CLUSTER)?;
    let id = cluster.id.clone();
    let mut violations = call.violations_of(&call.body);
    let backup = visible(request.resources.of(BACKUP.name), &call.body["backupId"], call.now);
    if let (true, Some(backup)) = (violations.is_empty(), backup) {
        let sent = &call.body["recoveryTargetTime"];
        violations = recovery_time("recoveryTargetTime", sent, backup, settings, call.now);
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    if backup.is_none_or(|backup| backup.text("clusterId") != id) {
        let text = "the cluster has no backup with this id";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-backup-not-found", text));
    }
    request.takes_writes(&CLUSTER, cluster)?;
    let target = call.body["recoveryTargetTime"].as_str().and_then(|text| text.parse::<Timestamp>().ok());
    if let Some(target) = target {
        let is_later = |one: &Resource| settings.clock.wall(one.created.at) > target;
        for kind in [&USER, &DATABASE] {
            let below = request.resources.below(kind, Some(&id)).iter();
            let later: Vec<String> = below.filter(|one| is_later(one)).map(|one| one.key.clone()).collect();
            later.iter().for_each(|one| request.expire(kind, one, settings.times.restore));
        }
    }
    request.begin(&CLUSTER, &id, Phase::Restoring, settings.times.restore);
    Ok(Success::json(Value::Null))
}

/// Violations of the source of a new cluster, which is a backup of any cluster.
pub(super) fn of_new_cluster(proposal: &Proposal<'_>, source: &Value) -> Violations {
    let member = "properties.fromBackup";
    let Some(backup) = visible(proposal.resources.of(BACKUP.name), &source["backupId"], proposal.now) else {
        return vec![format!("{member}.backupId: there is no such backup")];
    };
    if backup.text("version") != proposal.text("postgresVersion") {
        return vec![format!("{member}.backupId: the backup is of another version")];
    }
    let member = format!("{member}.recoveryTargetTime");
    recovery_time(&member, &source["recoveryTargetTime"], backup, proposal.settings, proposal.now)
}

fn visible<'a>(backups: &'a Kept, id: &Value, now: std::time::Duration) -> Option<&'a Resource> {
    backups.find(id.as_str()?).filter(|backup| now >= backup.created.at)
}

fn add(request: &mut TableRequest<'_, '_>, cluster: &str, version: &str, from: std::time::Duration) {
    let earliest = request.context.settings.clock.timestamp(from);
    let properties = json!({
        "clusterId": cluster,
        "version": version,
        "isActive": true,
        "earliestRecoveryTargetTime": earliest,
        "location": request.resources.find(CLUSTER.name, cluster).map(|found| found.text("backupLocation")),
    });
    request.plant(&BACKUP, None, Some(id_of(cluster, version)), from, &properties);
}

/// Marks the backups of a cluster as complete, and returns their ids.
fn deactivate(request: &mut TableRequest<'_, '_>, cluster: &str) -> Vec<String> {
    let all = request.resources.of(BACKUP.name).linked(cluster).iter();
    let ids: Vec<String> = all.map(|backup| backup.id.clone()).collect();
    ids.iter().for_each(|id| request.amend(&BACKUP, id, "isActive", false.into()));
    ids
}

/// Not a UUID: the id of the cluster, a part of its own, and the version.
fn id_of(cluster: &str, version: &str) -> String {
    let own = Uuid::new_v5(&Uuid::NAMESPACE_OID, cluster.as_bytes()).simple().to_string();
    format!("{cluster}-{}-{version}", own.get(..8).unwrap_or_default())
}

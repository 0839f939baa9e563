//! Backups, one for each version that a cluster has had, and restores from them.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use super::CLUSTER;
use crate::engine::table::{Kind, Proposal, Resource, Stamps, TableRequest};
use crate::products::databases::{Violations, recovery_time};

/// Their metadata are empty.
pub(super) static BACKUP: Kind = Kind { stamps: Stamps::None, ..Kind::new("backup", "/backups") };

pub(super) fn start(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    let from = found.timeline.ready_at().saturating_add(request.context.settings.times.first_backup);
    add(request, cluster, from);
}

/// An upgrade ends the backup of the old version and begins one of the new version.
pub(super) fn follow_upgrade(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    if request.resources.find(BACKUP.name, &id_of(found)).is_some() {
        return;
    }
    let times = &request.context.settings.times;
    let from = request.call.now.saturating_add(times.upgrade).saturating_add(times.first_backup);
    deactivate(request, cluster);
    add(request, cluster, from);
}

/// Backups are kept for as long after the cluster as it kept them itself.
pub(super) fn end(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let days =
        request.resources.find(CLUSTER.name, cluster).map(|found| found.properties["backup"]["retentionDays"].clone());
    let retention = Duration::from_secs(days.as_ref().and_then(Value::as_u64).unwrap_or_default() * 86_400);
    for id in deactivate(request, cluster) {
        request.expire(&BACKUP, &id, retention);
    }
}

/// Violations of a restore source: a point in time for the cluster itself, a backup for a new one.
pub(super) fn of_cluster(proposal: &Proposal<'_>, source: &Value) -> Violations {
    let member = "properties.restoreFromBackup";
    let all = proposal.resources.of(BACKUP.name).iter();
    let mut visible = all.filter(|backup| backup.is_in(proposal.location) && proposal.now >= backup.created.at);
    let backup = match (proposal.key, source.get("sourceBackupId")) {
        (None, None) => return vec![format!("{member}.sourceBackupId: required for a new cluster")],
        (Some(_), Some(_)) => return vec![format!("{member}.sourceBackupId: a restore in place takes none")],
        (None, Some(id)) => visible.find(|backup| *id == backup.id),
        (Some(own), None) => visible.find(|backup| backup.text("clusterId") == own),
    };
    let Some(backup) = backup else { return vec![format!("{member}: there is no such backup")] };
    let member = format!("{member}.recoveryTargetDatetime");
    recovery_time(&member, &source["recoveryTargetDatetime"], backup, proposal.settings, proposal.now)
}

fn add(request: &mut TableRequest<'_, '_>, cluster: &str, from: Duration) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    let id = id_of(found);
    let properties = json!({
        "clusterId": cluster,
        "postgresClusterVersion": found.text("version"),
        "isActive": true,
        "earliestRecoveryTargetTime": request.context.settings.clock.timestamp(from),
        "location": found.properties["backup"]["location"],
    });
    request.plant(&BACKUP, None, Some(id), from, &properties);
}

/// Sets the end of the active backups of a cluster, and returns the ids of all.
fn deactivate(request: &mut TableRequest<'_, '_>, cluster: &str) -> Vec<String> {
    let latest = request.context.settings.clock.timestamp(request.call.now);
    let all = request.resources.of(BACKUP.name).iter().filter(|backup| backup.text("clusterId") == cluster);
    let found: Vec<(String, bool)> =
        all.map(|backup| (backup.id.clone(), backup.properties["isActive"] == true)).collect();
    for (id, _) in found.iter().filter(|(_, is_active)| *is_active) {
        request.amend(&BACKUP, id, "isActive", false.into());
        request.amend(&BACKUP, id, "latestRecoveryTargetTime", latest.as_str().into());
    }
    found.into_iter().map(|(id, _)| id).collect()
}

fn id_of(cluster: &Resource) -> String {
    let name = format!("{} {}", cluster.id, cluster.text("version"));
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string()
}

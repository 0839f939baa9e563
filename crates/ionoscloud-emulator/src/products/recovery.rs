//! Backups and snapshots of clusters, one for each version that a cluster has had, and restores from them.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use super::databases::{Violations, recovery_time};
use crate::engine::table::{Event, Kind, Proposal, Resource, TableRequest};

/// The differences between products whose clusters name a source in the properties to restore it.
pub(super) struct Recovery {
    pub(super) cluster: &'static Kind,
    /// The kind of backups or snapshots. They outlive their cluster, so they are not below it.
    pub(super) source: &'static Kind,
    /// The property of a cluster with the location and the retention of its backups.
    pub(super) settings: &'static str,
    /// The property of a cluster that names a source.
    pub(super) restore: &'static str,
    /// The member of that for the id of a source.
    pub(super) source_id: &'static str,
    /// A restore in place names a source, too; otherwise it takes the cluster's own.
    pub(super) in_place_by_id: bool,
    /// The properties of a source beyond those that all products have.
    pub(super) properties: fn(&Resource) -> Vec<(&'static str, Value)>,
}

impl Recovery {
    /// Follows a write of a cluster.
    pub(super) fn follow(&self, request: &mut TableRequest<'_, '_>, cluster: &str, event: Event) {
        match event {
            Event::Created => self.start(request, cluster),
            Event::Changed => self.follow_upgrade(request, cluster),
            Event::Deleted => self.end(request, cluster),
        }
    }

    fn start(&self, request: &mut TableRequest<'_, '_>, cluster: &str) {
        let Some(found) = request.resources.find(self.cluster.name, cluster) else { return };
        let from = found.timeline.ready_at().saturating_add(request.context.settings.times.first_backup);
        self.add(request, cluster, from);
    }

    /// An upgrade ends the backup of the old version and begins one of the new version.
    fn follow_upgrade(&self, request: &mut TableRequest<'_, '_>, cluster: &str) {
        let Some(found) = request.resources.find(self.cluster.name, cluster) else { return };
        if request.resources.find(self.source.name, &id_of(found)).is_some() {
            return;
        }
        let times = &request.context.settings.times;
        let from = request.call.now.saturating_add(times.upgrade).saturating_add(times.first_backup);
        self.deactivate(request, cluster);
        self.add(request, cluster, from);
    }

    /// Backups are kept for as long after the cluster as it kept them itself.
    fn end(&self, request: &mut TableRequest<'_, '_>, cluster: &str) {
        let found = request.resources.find(self.cluster.name, cluster);
        let days = found.and_then(|found| found.properties.get(self.settings)?.get("retentionDays")?.as_u64());
        let retention = Duration::from_secs(days.unwrap_or_default() * 86_400);
        for id in self.deactivate(request, cluster) {
            request.expire(self.source, &id, retention);
        }
    }

    /// Violations of a restore source: a point in time for the cluster itself, a backup for a new one.
    pub(super) fn violations(&self, proposal: &Proposal<'_>) -> Violations {
        let Some(sent) = proposal.properties.get(self.restore) else { return Vec::new() };
        let (member, id) = (format!("properties.{}", self.restore), self.source_id);
        let all = proposal.resources.of(self.source.name);
        let visible = |source: &&Resource| source.is_in(proposal.location) && proposal.now >= source.created.at;
        let source = match (proposal.key, sent.get(id)) {
            (None, None) => return vec![format!("{member}.{id}: required for a new cluster")],
            (Some(_), Some(_)) if !self.in_place_by_id => {
                return vec![format!("{member}.{id}: a restore in place takes none")];
            }
            (own, Some(id)) => {
                let found = id.as_str().and_then(|id| all.find(id)).filter(visible);
                found.filter(|source| own.is_none_or(|own| source.text("clusterId") == own))
            }
            (Some(own), None) => all.linked(own).iter().find(visible),
        };
        let Some(source) = source else { return vec![format!("{member}: there is no such {}", self.source.name)] };
        let member = format!("{member}.recoveryTargetDatetime");
        recovery_time(&member, &sent["recoveryTargetDatetime"], source, proposal.settings, proposal.now)
    }

    fn add(&self, request: &mut TableRequest<'_, '_>, cluster: &str, from: Duration) {
        let Some(found) = request.resources.find(self.cluster.name, cluster) else { return };
        let id = id_of(found);
        let mut properties = json!({
            "clusterId": cluster,
            "clusterName": found.text("name"),
            "isActive": true,
            "earliestRecoveryTargetTime": request.context.settings.clock.timestamp(from),
            "location": found.properties.get(self.settings).map(|settings| settings["location"].clone()),
        });
        for (name, value) in (self.properties)(found) {
            properties[name] = value;
        }
        request.plant(self.source, None, Some(id), from, &properties);
    }

    /// Sets the end of the active backups of a cluster, and returns the ids of all.
    fn deactivate(&self, request: &mut TableRequest<'_, '_>, cluster: &str) -> Vec<String> {
        let latest = request.context.settings.clock.timestamp(request.call.now);
        let all = request.resources.of(self.source.name).linked(cluster).iter();
        let found: Vec<(String, bool)> =
            all.map(|source| (source.id.clone(), source.properties["isActive"] == true)).collect();
        for (id, _) in found.iter().filter(|(_, is_active)| *is_active) {
            request.amend(self.source, id, "isActive", false.into());
            request.amend(self.source, id, "latestRecoveryTargetTime", latest.as_str().into());
        }
        found.into_iter().map(|(id, _)| id).collect()
    }
}

/// The link of a source with its cluster.
pub(super) fn links(source: &Resource) -> Vec<String> {
    vec![source.text("clusterId").to_owned()]
}

fn id_of(cluster: &Resource) -> String {
    let name = format!("{} {}", cluster.id, cluster.text("version"));
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string()
}

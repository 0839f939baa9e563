//! MariaDB v1: clusters and their backups, at a host in each location.

use http::StatusCode;
use serde_json::{Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{
    Event, Kind, LifeCycle, Phase, Proposal, Resource, ServerAccounts, Stamps, Table, TableProduct, TableRequest, View,
};
use crate::products::databases::{
    Violations, address, default_window, primary_instance, recovery_time, short_name, version,
};
use crate::products::regional::{durations, location};

/// Oldest first.
const VERSIONS: [&str; 2] = ["10.6", "10.11"];
const RESERVED: [&str; 3] = ["mariadb", "admin", "standby"];

/// `CREATING` is a state that clients did not know once, and failed on.
const LIFE_CYCLE: LifeCycle = LifeCycle { created: "CREATING", restored: "RESTORING", ..LifeCycle::PROVISIONING };

static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LIFE_CYCLE),
    durations,
    change: Some(|change| {
        let upgrades = change.before.get("mariadbVersion") != change.after.get("mariadbVersion");
        if upgrades { (Phase::Upgrading, change.times.upgrade) } else { (Phase::Changing, change.times.update) }
    }),
    // A property of no body, because the host decides about it; named here so that a PATCH with it is refused.
    immutable: &["location"],
    write_only: &["credentials", "fromBackup"],
    server: Some(ServerAccounts::Credentials),
    filters: &[("filter.name", "/properties/displayName")],
    settle: default_window,
    rules,
    derived: dns_name,
    networks: Network::of_connections,
    after: |request, id, event| match event {
        Event::Created => start_backup(request, id),
        Event::Changed => {}
        Event::Deleted => {
            let retention = request.context.settings.times.snapshot_retention;
            request.expire(&BACKUP, id, retention);
        }
    },
    ..Kind::new("cluster", "/clusters")
};

/// Backups outlive their cluster, whose id they have.
static BACKUP: Kind = Kind { stamps: Stamps::None, ..Kind::new("backup", "/backups") };

static TABLE: Table = Table {
    product: "MariaDB",
    source: || Source::named("mariadb"),
    kinds: &[&CLUSTER, &BACKUP],
    actions: &[("clustersRestore", restore), ("clusterBackupsGet", backups_of_cluster)],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations: Violations = version(proposal, "mariadbVersion", &VERSIONS);
    let connections = proposal.properties.get("connections").and_then(Value::as_array);
    for (index, connection) in connections.into_iter().flatten().enumerate() {
        let member = format!("properties.connections[{index}].cidr");
        violations.extend(address(&member, connection["cidr"].as_str().unwrap_or_default(), &[]));
    }
    let username = proposal.properties.get("credentials").and_then(|credentials| credentials["username"].as_str());
    if let Some(rule) = username.and_then(violation_of_name) {
        violations.push(format!("properties.credentials.username: {rule}"));
    }
    if let Some(source) = proposal.properties.get("fromBackup") {
        let member = "properties.fromBackup";
        let backup = source["backupId"].as_str().and_then(|id| proposal.resources.find(BACKUP.name, id));
        match backup.filter(|one| one.is_in(proposal.location) && proposal.now >= one.created.at) {
            None => violations.push(format!("{member}.backupId: there is no such backup")),
            Some(backup) => {
                let (member, time) = (format!("{member}.recoveryTargetTime"), &source["recoveryTargetTime"]);
                violations.extend(recovery_time(&member, time, backup, proposal.settings, proposal.now));
            }
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn violation_of_name(name: &str) -> Option<&'static str> {
    let is_known = |one: char| one.is_ascii_alphanumeric() || one == '_';
    if RESERVED.contains(&name) {
        Some("is a name of the service")
    } else if !name.starts_with(|one: char| one.is_ascii_alphabetic()) || !name.chars().all(is_known) {
        Some("must begin with a letter, and have letters, digits and _ only")
    } else if name.contains("__") || name.ends_with('_') {
        Some("must have single _ only, inside of it")
    } else {
        None
    }
}

/// The name is there once the cluster is.
fn dns_name(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let name = format!("ma-{}.mariadb.{}.ionos.com", short_name(&view.resource.id), location(view));
    primary_instance(view, name).map(|name| ("dnsName", name)).into_iter().collect()
}

fn start_backup(request: &mut TableRequest<'_, '_>, cluster: &str) {
    let Some(found) = request.resources.find(CLUSTER.name, cluster) else { return };
    let settings = request.context.settings;
    let from = found.timeline.ready_at().saturating_add(settings.times.first_backup);
    let time = settings.clock.timestamp(from);
    let mut properties = json!({
        "clusterId": cluster,
        "earliestRecoveryTargetTime": time,
        "size": 1,
        "baseBackups": [{ "created": time, "size": 1 }],
    });
    if let Some(location) = found.properties.get("backup").and_then(|backup| backup.get("location")) {
        properties["location"] = location.clone();
    }
    request.plant(&BACKUP, None, Some(cluster.to_owned()), from, &properties);
}

fn backups_of_cluster(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let cluster = request.find(&CLUSTER)?.id.clone();
    request.list_where(&BACKUP, None, |backup| backup.id == cluster).map(Success::json)
}

/// The response has no body.
fn restore(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let (call, settings) = (request.call, request.context.settings);
    let cluster = request.find(&CLUSTER)?;
    let id = cluster.id.clone();
    let mut violations = call.violations_of(&call.body);
    let own = |backup: &&Resource| backup.id == id && call.body["backupId"] == backup.id;
    let backup = request.resources.find(BACKUP.name, &id).filter(own).filter(|backup| call.now >= backup.created.at);
    if let (true, Some(backup)) = (violations.is_empty(), backup) {
        let sent = &call.body["recoveryTargetTime"];
        violations = recovery_time("recoveryTargetTime", sent, backup, settings, call.now);
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    if backup.is_none() {
        let text = "the cluster has no backup with this id";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-backup-not-found", text));
    }
    request.takes_writes(&CLUSTER, cluster)?;
    request.begin(&CLUSTER, &id, Phase::Restoring, settings.times.restore);
    Ok(Success::json(Value::Null))
}

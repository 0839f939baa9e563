//! In-Memory DB v1: replica sets, their snapshots, and restores, at a host in each location.

use serde_json::{Map, Value, json};

use super::{VERSIONS, password_hash};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{
    Durations, Event, Kind, LifeCycle, Phase, Proposal, ServerAccounts, Stamps, Table, TableProduct, TableRequest, View,
};
use crate::products::databases::{Violations, address, default_window, primary_instance, version};
use crate::products::regional::{durations, failure, location, urn};

const RESERVED: [&str; 2] = ["admin", "standby"];

/// The document has no list of states; clients know `AVAILABLE` and `FAILED`, and wait during any other.
const LIFE_CYCLE: LifeCycle = LifeCycle { upgraded: "BUSY", ..LifeCycle::BUSY };

static REPLICA_SET: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LIFE_CYCLE),
    durations,
    change: Some(|change| {
        let upgrades = change.before.get("version") != change.after.get("version");
        if upgrades { (Phase::Upgrading, change.times.upgrade) } else { (Phase::Changing, change.times.update) }
    }),
    immutable: &["connections", "credentials", "initialSnapshotId"],
    write_only: &["credentials/password"],
    server: Some(ServerAccounts::FixedCredentials),
    filters: &[("filter.name", "/properties/displayName")],
    settle: |properties| {
        default_window(properties);
        set_storage(properties);
    },
    rules,
    metadata,
    networks: Network::of_connections,
    after: |request, id, event| match event {
        Event::Created => start_snapshot(request, id),
        Event::Changed => {}
        Event::Deleted => expire_snapshots(request, id),
    },
    ..Kind::new("replicaset", "/replicasets")
};

/// Snapshots outlive their replica set. They are never changed, and their data are in the metadata.
static SNAPSHOT: Kind = Kind {
    stamps: Stamps::ChangeOnceThereIsOne,
    links: |snapshot| vec![snapshot.text(REPLICA_SET_ID).to_owned()],
    metadata: |view| {
        let text = |name: &str| view.resource.text(name).into();
        vec![
            urn(view, "in-memory-db", "snapshots"),
            ("state", "AVAILABLE".into()),
            ("replicasetId", text(REPLICA_SET_ID)),
            ("datacenterId", text(DATACENTER_ID)),
            ("snapshotTime", text(TIME)),
        ]
    },
    ..Kind::new("snapshot", "/snapshots")
};
const REPLICA_SET_ID: &str = "_replicasetId";
const DATACENTER_ID: &str = "_datacenterId";
const TIME: &str = "_time";

/// A restore lasts as long as its replica set is restored.
static RESTORE: Kind = Kind {
    parent: Some("snapshot"),
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| Durations { creation: times.restore, ..Durations::ZERO },
    filters: &[("filter.name", "/properties/displayName")],
    metadata: |view| {
        let time = view.clock.timestamp(view.resource.created.at);
        let snapshot = view.resource.parent.clone().unwrap_or_default();
        let mut metadata = vec![("restoreTime", time.into()), ("restoredSnapshotId", snapshot.into())];
        metadata.extend(failure(view, "message"));
        metadata
    },
    ..Kind::new("restore", "/snapshots/{snapshotId}/restores")
};

static TABLE: Table = Table {
    product: "In-Memory DB",
    source: || Source::named("inmemorydb"),
    kinds: &[&REPLICA_SET, &SNAPSHOT, &RESTORE],
    actions: &[("snapshotsRestoresPost", restore)],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: true,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

/// Storage follows from RAM and persistence, whatever is sent. The factors are ours.
fn set_storage(properties: &mut Map<String, Value>) {
    let is_kept = properties.get("persistenceMode").is_some_and(|mode| mode != "None");
    if let Some(Value::Object(size)) = properties.get_mut("resources") {
        let ram = size.get("ram").and_then(Value::as_u64).unwrap_or_default();
        size.insert("storage".to_owned(), ram.saturating_mul(if is_kept { 8 } else { 4 }).into());
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let properties = proposal.properties;
    let mut violations = version(proposal, "version", &VERSIONS);
    let size = |name: &str| properties.get("resources").and_then(|size| size.get(name));
    for (member, number) in
        [("replicas", properties.get("replicas")), ("resources.cores", size("cores")), ("resources.ram", size("ram"))]
    {
        if number.and_then(Value::as_i64).is_some_and(|number| number < 1) {
            violations.push(format!("properties.{member}: must be 1 or more"));
        }
    }
    let connections = properties.get("connections").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let [connection] = connections else {
        violations.push("properties.connections: must have one".to_owned());
        return Err(ApiError::invalid(violations));
    };
    let cidr = connection["cidr"].as_str().unwrap_or_default();
    violations.extend(address("properties.connections[0].cidr", cidr, &[]));
    violations.extend(properties.get("credentials").map(of_credentials).unwrap_or_default());
    if let (None, Some(id)) = (proposal.key, properties.get("initialSnapshotId")) {
        let snapshot = id.as_str().and_then(|id| proposal.resources.find(SNAPSHOT.name, id));
        let member = "properties.initialSnapshotId";
        match snapshot.filter(|one| one.is_in(proposal.location) && proposal.now >= one.created.at) {
            None => violations.push(format!("{member}: there is no such snapshot")),
            Some(snapshot) if connection["datacenterId"] != snapshot.text(DATACENTER_ID) => {
                violations.push(format!("{member}: the snapshot is of another data centre"));
            }
            Some(_) => {}
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The document takes a user without a password; the API needs it with each replacement, and responses have none.
fn of_credentials(credentials: &Value) -> Violations {
    let mut violations = match credentials.get("password") {
        Some(Value::String(text)) if !text.is_empty() => Violations::new(),
        Some(hash @ Value::Object(_)) => password_hash(hash),
        _ => vec!["properties.credentials.password: required".to_owned()],
    };
    if RESERVED.contains(&credentials["username"].as_str().unwrap_or_default()) {
        violations.push("properties.credentials.username: is a name of the service".to_owned());
    }
    violations
}

/// The DNS name is there once the replica set is.
fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let set = view.resource;
    let mut metadata = vec![urn(view, "in-memory-db", "replicasets")];
    metadata.extend(failure(view, "message"));
    if !set.timeline.has_failed(view.now) {
        let name = primary_instance(view, format!("{}.in-memory-db.{}.ionos.com", set.id, location(view)));
        metadata.extend(name.map(|name| ("dnsName", name)));
    }
    metadata
}

fn start_snapshot(request: &mut TableRequest<'_, '_>, set: &str) {
    let Some(found) = request.resources.find(REPLICA_SET.name, set) else { return };
    let settings = request.context.settings;
    let from = found.timeline.ready_at().saturating_add(settings.times.first_backup);
    let connection = found.properties.get("connections").and_then(|connections| connections.get(0));
    let datacenter = connection.map_or(Value::Null, |connection| connection["datacenterId"].clone());
    let properties = json!({ REPLICA_SET_ID: set, DATACENTER_ID: datacenter, TIME: settings.clock.timestamp(from) });
    request.plant(&SNAPSHOT, None, None, from, &properties);
}

fn expire_snapshots(request: &mut TableRequest<'_, '_>, set: &str) {
    let retention = request.context.settings.times.snapshot_retention;
    let snapshots = request.resources.of(SNAPSHOT.name).linked(set).iter();
    for id in snapshots.map(|snapshot| snapshot.id.clone()).collect::<Vec<_>>() {
        request.expire(&SNAPSHOT, &id, retention);
    }
}

/// A restore in place: the replica set is not ready meanwhile.
fn restore(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let datacenter = request.find(&SNAPSHOT)?.text(DATACENTER_ID).to_owned();
    let sent = request.sent()?;
    let id = sent.get("replicasetId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let member = "properties.replicasetId";
    let set = request.resources.find(REPLICA_SET.name, &id).filter(|set| set.is_in(request.call.location));
    let Some(set) = set else {
        return Err(ApiError::invalid(vec![format!("{member}: there is no such replica set")]));
    };
    if set.properties.get("connections").is_none_or(|connections| connections[0]["datacenterId"] != datacenter) {
        return Err(ApiError::invalid(vec![format!("{member}: the snapshot is of another data centre")]));
    }
    request.takes_writes(&REPLICA_SET, set)?;
    let created = request.create(&RESTORE)?;
    request.begin(&REPLICA_SET, &id, Phase::Restoring, request.context.settings.times.restore);
    Ok(created)
}

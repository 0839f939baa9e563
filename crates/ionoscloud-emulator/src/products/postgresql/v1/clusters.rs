//! Clusters: defaults, rules, and what comes with a new one.

use serde_json::{Map, Value, json};

use super::{VERSIONS, backups, databases, users};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::table::{
    Durations, Event, Kind, LifeCycle, Phase, Proposal, ServerAccounts, Stamps, TableRequest, View,
};
use crate::products::databases::{Violations, address, default_window, primary_instance, short_name, version};
use crate::products::postgresql::EXCLUDED;

const LIFE_CYCLE: LifeCycle = LifeCycle { upgraded: "BUSY", ..LifeCycle::BUSY };

/// Smaller clusters were possible before 2025, and the document still says so.
const MINIMUM_RAM_MB: u64 = 4_096;

/// The metadata have no last change before there is one, as in the recorded response to a creation.
pub(super) static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    change: Some(|change| {
        let upgrades = change.before.get("postgresVersion") != change.after.get("postgresVersion");
        if upgrades { (Phase::Upgrading, change.times.upgrade) } else { (Phase::Changing, change.times.update) }
    }),
    stamps: Stamps::ChangeOnceThereIsOne,
    // A cluster in `de/fra/2` is one in `de/fra`.
    open_lists: &["properties.location"],
    write_only: &["credentials", "fromBackup"],
    server: Some(ServerAccounts::Below { users: "user", databases: "database" }),
    filters: &[("filter.name", "/properties/displayName")],
    settle,
    rules,
    derived: dns_name,
    networks: Network::of_connections,
    after,
    ..Kind::new("cluster", "/clusters")
};

/// The server fills in window and pooler; a cluster of `de/fra/2` is one of `de/fra` from then on.
fn settle(properties: &mut Map<String, Value>) {
    default_window(properties);
    properties.entry("backupLocation").or_insert("eu-central-2".into());
    if let Value::Object(pooler) = properties.entry("connectionPooler").or_insert_with(|| json!({})) {
        pooler.entry("enabled").or_insert(false.into());
        pooler.entry("poolMode").or_insert("transaction".into());
    }
    if properties.get("location").is_some_and(|location| location == "de/fra/2") {
        properties.insert("location".to_owned(), "de/fra".into());
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations: Violations = version(proposal, "postgresVersion", &VERSIONS);
    let connections = proposal.properties.get("connections").and_then(Value::as_array);
    if connections.is_some_and(Vec::is_empty) {
        violations.push("properties.connections: must have exactly one".to_owned());
    }
    for (index, connection) in connections.into_iter().flatten().enumerate() {
        let member = format!("properties.connections[{index}].cidr");
        violations.extend(address(&member, connection["cidr"].as_str().unwrap_or_default(), &EXCLUDED));
    }
    let username = proposal.properties.get("credentials").and_then(|credentials| credentials["username"].as_str());
    if let Some(rule) = username.and_then(users::violation_of_name) {
        violations.push(format!("properties.credentials.username: {rule}"));
    }
    if let Some(source) = proposal.properties.get("fromBackup") {
        violations.extend(backups::of_new_cluster(proposal, source));
    }
    let ram = proposal.properties.get("ram").and_then(Value::as_u64);
    if proposal.settings.strict && ram.is_some_and(|ram| ram < MINIMUM_RAM_MB) {
        violations.push(format!("properties.ram: must be at least {MINIMUM_RAM_MB}"));
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The name is there once the cluster is.
fn dns_name(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let cluster = view.resource;
    let location = cluster.text("location").replace('/', "-");
    let name = format!("pg-{}.postgresql.{location}.ionos.com", short_name(&cluster.id));
    primary_instance(view, name).map(|name| ("dnsName", name)).into_iter().collect()
}

fn after(request: &mut TableRequest<'_, '_>, id: &str, event: Event) {
    match event {
        Event::Created => {
            let credentials = &request.call.body["properties"]["credentials"];
            users::plant(request, id, credentials);
            databases::plant(request, id);
            backups::start(request, id);
        }
        Event::Changed => backups::follow_upgrade(request, id),
        Event::Deleted => backups::end(request, id),
    }
}

//! Clusters: defaults, rules, and what the metadata have.

use std::net::Ipv4Addr;
use std::time::Duration;

use serde_json::Value;

use super::{BACKUP_LOCATIONS, VERSIONS, backups};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Change, Durations, Event, Kind, LifeCycle, Phase, Proposal, View};
use crate::products::databases::{Range, address, is_name, network, short_name, version};

/// A network of the service itself.
const EXCLUDED: [Range; 1] = [(Ipv4Addr::new(10, 208, 0, 0), 12)];
const SPECIAL: &str = "@$!%*?&";

pub(super) static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LifeCycle::PROVISIONING),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    change: Some(change),
    immutable: &["backup/location", "credentials"],
    write_only: &["credentials/password", "restoreFromBackup"],
    settle: |properties| {
        properties.entry("description").or_insert("".into());
    },
    rules,
    metadata,
    networks: network,
    after: |request, id, event| match event {
        Event::Created => backups::start(request, id),
        Event::Changed => backups::follow_upgrade(request, id),
        Event::Deleted => backups::end(request, id),
    },
    ..Kind::new("cluster", "/clusters")
};

/// A replacement with a point in time is a restore in place.
fn change(change: &Change<'_>) -> (Phase, Duration) {
    if change.after.contains_key("restoreFromBackup") {
        (Phase::Restoring, change.times.restore)
    } else if change.before.get("version") != change.after.get("version") {
        (Phase::Upgrading, change.times.upgrade)
    } else {
        (Phase::Changing, change.times.update)
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let properties = proposal.properties;
    let mut violations = version(proposal, "version", &VERSIONS);
    if !is_name(proposal.text("name"), "-_.") {
        violations
            .push("properties.name: must have letters, digits and -_. with a letter or digit at both ends".into());
    }
    if let Some(connection) = properties.get("connection") {
        let text = connection["primaryInstanceAddress"].as_str().unwrap_or_default();
        violations.extend(address("properties.connection.primaryInstanceAddress", text, &EXCLUDED));
    }
    let location = properties.get("backup").and_then(|backup| backup["location"].as_str());
    if location.is_none_or(|location| !BACKUP_LOCATIONS.contains(&location)) {
        violations.push(format!("properties.backup.location: must be one of {}", BACKUP_LOCATIONS.join(", ")));
    }
    match properties.get("credentials") {
        // No response has the password, and a replacement needs it all the same.
        None => violations.push("properties.credentials: required".to_owned()),
        Some(credentials) => violations.extend(credentials_violations(credentials)),
    }
    if let Some(source) = properties.get("restoreFromBackup") {
        violations.extend(backups::of_cluster(proposal, source));
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn credentials_violations(credentials: &Value) -> Vec<String> {
    let text = |name: &str| credentials[name].as_str().unwrap_or_default();
    let mut violations = Vec::new();
    for name in ["username", "database"] {
        if !text(name).chars().all(|one| one.is_ascii_alphanumeric() || one == '_') {
            violations.push(format!("properties.credentials.{name}: must have letters, digits and _ only"));
        }
    }
    let password = text("password");
    let classes: [fn(char) -> bool; 4] = [
        |one| one.is_ascii_lowercase(),
        |one| one.is_ascii_uppercase(),
        |one| one.is_ascii_digit(),
        |one| SPECIAL.contains(one),
    ];
    if !classes.iter().all(|class| password.chars().any(class)) {
        let rule = "must have a lower-case and an upper-case letter, a digit and one of";
        violations.push(format!("properties.credentials.password: {rule} {SPECIAL}"));
    }
    violations
}

/// The location is in no response but in the names that are made of it.
fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let cluster = view.resource;
    let location = cluster.location.as_deref().unwrap_or_default().replace('/', "-");
    let urn = format!("ionos:postgresql:{location}:12345678:clusters/{}", cluster.id);
    let mut metadata = vec![("resourceURN", urn.into())];
    if cluster.timeline.has_failed() {
        metadata.push(("statusMessage", "a fault was set for this cluster".into()));
    } else if view.now >= cluster.timeline.ready_at() {
        let name = format!("pg-{}.postgresql.{location}.ionos.com", short_name(&cluster.id));
        metadata.push(("dnsName", name.into()));
    }
    metadata
}

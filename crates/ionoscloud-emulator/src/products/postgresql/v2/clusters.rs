//! Clusters: defaults and rules.

use serde_json::Value;

use super::{BACKUP_LOCATIONS, BACKUPS, VERSIONS};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Durations, Kind, LifeCycle, Proposal, ServerAccounts};
use crate::products::databases::{
    address, cluster_metadata, cluster_name, course, credentials_names, network, one_of, short_name, version,
};
use crate::products::postgresql::EXCLUDED;

const SPECIAL: &str = "@$!%*?&";

pub(super) static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LifeCycle::PROVISIONING),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    change: Some(|change| course(change, BACKUPS.restore)),
    immutable: &["backup/location", "credentials"],
    write_only: &["credentials/password", "restoreFromBackup"],
    server: Some(ServerAccounts::Credentials),
    settle: |properties| {
        properties.entry("description").or_insert("".into());
    },
    rules,
    metadata: |view| cluster_metadata(view, "postgresql", &format!("pg-{}", short_name(&view.resource.id))),
    networks: network,
    after: |request, id, event| BACKUPS.follow(request, id, event),
    ..Kind::new("cluster", "/clusters")
};

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let properties = proposal.properties;
    let mut violations = version(proposal, "version", &VERSIONS);
    violations.extend(cluster_name(proposal));
    if let Some(connection) = properties.get("connection") {
        let text = connection["primaryInstanceAddress"].as_str().unwrap_or_default();
        violations.extend(address("properties.connection.primaryInstanceAddress", text, &EXCLUDED));
    }
    let location = properties.get("backup").and_then(|backup| backup["location"].as_str());
    violations.extend(one_of("properties.backup.location", location.unwrap_or_default(), &BACKUP_LOCATIONS));
    violations.extend(credentials_names(proposal, &["username", "database"]));
    violations.extend(properties.get("credentials").and_then(violation_of_password));
    violations.extend(BACKUPS.violations(proposal));
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn violation_of_password(credentials: &Value) -> Option<String> {
    let password = credentials["password"].as_str().unwrap_or_default();
    let classes: [fn(char) -> bool; 4] = [
        |one| one.is_ascii_lowercase(),
        |one| one.is_ascii_uppercase(),
        |one| one.is_ascii_digit(),
        |one| SPECIAL.contains(one),
    ];
    let has_all = classes.iter().all(|class| password.chars().any(class));
    let rule = "must have a lower-case and an upper-case letter, a digit and one of";
    (!has_all).then(|| format!("properties.credentials.password: {rule} {SPECIAL}"))
}

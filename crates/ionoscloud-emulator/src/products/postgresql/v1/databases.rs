//! Databases: those of a cluster, and those of PostgreSQL itself.

use serde_json::json;

use super::USER;
use crate::engine::api_error::ApiError;
use crate::engine::table::{IdRule, Kind, OnParent, Proposal, Resources, TableRequest};
use crate::products::databases::stored;

/// Lists include them: there are four databases after one was created.
const SYSTEM: [&str; 3] = ["postgres", "template0", "template1"];

/// A write needs a cluster that is ready, and leaves it so. That a new database is missing from lists for a while is a
/// setting of the emulator.
pub(super) static DATABASE: Kind = Kind {
    parent: Some("cluster"),
    id: IdRule::Property("name"),
    on_parent: OnParent::NeedsReady,
    unique: &["name"],
    rules,
    deletion: not_of_the_service,
    ..Kind::new("database", "/clusters/{clusterId}/databases")
};

pub(super) fn plant(request: &mut TableRequest<'_, '_>, cluster: &str) {
    for name in SYSTEM {
        let properties = json!({ "name": name, "owner": "postgres", "system": true });
        request.plant(&DATABASE, Some(cluster), None, request.call.now, &properties);
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if proposal.text("name").is_empty() {
        violations.push("properties.name: must not be empty".to_owned());
    }
    let owner = proposal.text("owner");
    let user = Resources::key_of(&USER, proposal.parent, owner);
    if proposal.resources.find(USER.name, &user).is_none() {
        violations.push("properties.owner: must be a user of the cluster".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn not_of_the_service(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    if stored(proposal).is_some_and(|database| database.properties.contains_key("system")) {
        let text = format!("{} is a database of the service, which cannot be deleted", proposal.text("name"));
        return Err(ApiError::new(http::StatusCode::UNPROCESSABLE_ENTITY, "emulator-system-database", text));
    }
    Ok(())
}

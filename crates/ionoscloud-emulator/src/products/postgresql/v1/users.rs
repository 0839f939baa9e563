//! Users: those of a cluster, and those of the service itself.

use serde_json::{Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Durations, IdRule, Kind, OnParent, Proposal, Resources, TableRequest};
use crate::products::databases::stored;

/// Users of the service, whose names are reserved.
const SYSTEM: [&str; 3] = ["postgres", "admin", "standby"];
const MINIMUM_PASSWORD: usize = 10;

/// A write makes the cluster `BUSY`, and a deleted user is there until the cluster is done with it.
pub(super) static USER: Kind = Kind {
    parent: Some("cluster"),
    id: IdRule::Property("username"),
    durations: |times| Durations { deletion: times.user_change, ..Durations::ZERO },
    on_parent: OnParent::Changes(|times| times.user_change),
    unique: &["username"],
    immutable: &["username"],
    write_only: &["password"],
    secret: Some("password"),
    settle: |properties| {
        properties.insert("system".to_owned(), false.into());
    },
    rules,
    deletion: not_of_the_service,
    ..Kind::new("user", "/clusters/{clusterId}/users")
};

/// `system` shows or hides the users of the service; without it there are all.
pub(super) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let parent = request.parent(&USER)?;
    let wanted = request.call.query_value("system").and_then(Value::as_bool);
    let list = request.list_where(&USER, parent.as_deref(), |user| {
        let is_system = user.properties.get("system").and_then(Value::as_bool);
        wanted.is_none() || is_system == wanted
    })?;
    Ok(Success::json(list))
}

/// The users of the service, and the one that was sent with the cluster, whose password a server of its own needs.
pub(super) fn plant(request: &mut TableRequest<'_, '_>, cluster: &str, credentials: &Value) {
    let first = credentials["username"].as_str();
    let system = SYSTEM.iter().map(|name| (*name, true));
    for (name, system) in system.chain(first.map(|name| (name, false))) {
        let properties = json!({ "username": name, "system": system });
        request.plant(&USER, Some(cluster), None, request.call.now, &properties);
    }
    if let (Some(first), Some(password)) = (first, credentials["password"].as_str()) {
        request.keep_for_server(&USER, &Resources::key_of(&USER, Some(cluster), first), password);
    }
}

/// The rule that the name of a new user breaks.
pub(super) fn violation_of_name(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("must not be empty")
    } else if SYSTEM.contains(&name) {
        Some("is reserved")
    } else {
        None
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    let password = proposal.properties.get("password").and_then(Value::as_str);
    if proposal.key.is_none() {
        if let Some(rule) = violation_of_name(proposal.text("username")) {
            violations.push(format!("properties.username: {rule}"));
        }
        if password.is_none() {
            violations.push("properties.password: required".to_owned());
        }
    }
    if password.is_some_and(|password| password.chars().count() < MINIMUM_PASSWORD) {
        violations.push(format!("properties.password: must have at least {MINIMUM_PASSWORD} characters"));
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    not_of_the_service(proposal)
}

/// Users of the service cannot be changed or deleted.
fn not_of_the_service(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let system = stored(proposal).and_then(|user| user.properties.get("system")).and_then(Value::as_bool);
    if system == Some(true) {
        let text = format!("{} is a user of the service, which cannot be changed", proposal.text("username"));
        return Err(ApiError::new(http::StatusCode::UNPROCESSABLE_ENTITY, "emulator-system-user", text));
    }
    Ok(())
}

//! The changes that an update may make, and their result.

use serde_json::{Map, Value};

use super::{connections, editions, templates, versions};

/// The properties after an update, or every rule that it would break.
///
/// A new template brings its edition along, and a new edition ends the use of the old template.
pub(super) fn updated(
    properties: &Map<String, Value>,
    changes: &Map<String, Value>,
) -> Result<Map<String, Value>, Vec<String>> {
    let changes_to = |name: &str| changes.get(name).is_some_and(|value| properties.get(name) != Some(value));
    let mut violations = forbidden(properties, changes);
    let mut updated = properties.clone();
    if changes_to("templateID") {
        updated.remove("edition");
    } else if changes_to("edition") {
        updated.remove("templateID");
    }
    merge(&mut updated, changes);
    if violations.is_empty() {
        violations = editions::settle_size(&mut updated);
    }
    if violations.is_empty() {
        violations.extend(editions::violations(&updated));
        violations.extend(connections::violations(&updated));
    }
    if violations.is_empty() { Ok(updated) } else { Err(violations) }
}

/// Returns the violations of changes that no cluster can make, such as to a smaller edition.
fn forbidden(properties: &Map<String, Value>, changes: &Map<String, Value>) -> Vec<String> {
    let changes_to = |name: &str| changes.get(name).is_some_and(|value| properties.get(name) != Some(value));
    let before = |name: &str| properties.get(name).and_then(Value::as_str).unwrap_or_default();
    let after = |name: &str| changes.get(name).and_then(Value::as_str);
    let mut violations = Vec::new();
    let mut refuse = |member: &str, rule: &str| violations.push(format!("properties.{member}: {rule}"));

    if before("edition") == editions::ENTERPRISE && !changes.contains_key("edition") {
        refuse("edition", "required in every update of an enterprise cluster");
    }
    if changes_to("location") {
        refuse("location", "cannot be changed");
    }
    if let (Some(to), Some(from)) = (after("edition").and_then(editions::rank), editions::rank(before("edition")))
        && to < from
    {
        refuse("edition", "cannot be smaller than it is");
    }
    if let (Some(to), Some(from)) =
        (after("templateID").and_then(templates::rank), templates::rank(before("templateID")))
        && to < from
    {
        refuse("templateID", "cannot be smaller than it is");
    }
    let shards = |of: &Map<String, Value>| of.get("shards").and_then(Value::as_i64);
    if let (Some(to), Some(from)) = (shards(changes), shards(properties))
        && to < from
    {
        refuse("shards", "cannot be fewer than there are");
    }
    if before("type") == editions::SHARDED && changes_to("type") {
        refuse("type", "a sharded cluster stays one");
    }
    if let Some([connection]) = changes.get("connections").and_then(Value::as_array).map(Vec::as_slice)
        && changes_to("connections")
    {
        if !changes_to("instances") && !changes_to("shards") {
            refuse("connections", "change together with instances or shards only");
        }
        let present = properties.get("connections").and_then(|connections| connections.get(0));
        if !present.is_some_and(|present| connections::same_network(present, connection)) {
            refuse("connections[0]", "data centre and LAN cannot be changed");
        }
    }
    if let Some(version) = after("mongoDBVersion") {
        violations.extend(versions::violations(version, Some(before("mongoDBVersion"))));
    }
    violations
}

/// Puts what came over what was there, member by member. An empty list changes nothing.
fn merge(target: &mut Map<String, Value>, changes: &Map<String, Value>) {
    for (name, change) in changes {
        match (target.get_mut(name), change) {
            (Some(Value::Object(inner)), Value::Object(change)) => merge(inner, change),
            (_, Value::Array(items)) if items.is_empty() => {}
            _ => {
                target.insert(name.clone(), change.clone());
            }
        }
    }
}

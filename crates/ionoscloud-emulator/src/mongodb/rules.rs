//! What the product demands beyond the document, and what it fills in.

use serde_json::{Map, Value, json};

use super::templates;
use crate::api_error::ApiError;

const ENTERPRISE: &str = "enterprise";

/// The body with `mongoDBVersion` spelt right.
///
/// The document of 2023 spells it `mongodbVersion` in one place, and clients made from it may send either or both; the
/// right spelling wins.
pub(super) fn respelt(mut body: Value) -> Value {
    if let Some(Value::Object(properties)) = body.get_mut("properties")
        && let Some(version) = properties.remove("mongodbVersion")
    {
        properties.entry("mongoDBVersion").or_insert(version);
    }
    body
}

/// Plain `SSD` is in the document's list, and the real API refuses it with 400.
pub(super) fn storage_type(properties: &Map<String, Value>) -> Result<(), ApiError> {
    match properties.get("storageType").and_then(Value::as_str) {
        Some("SSD") => {
            let text = "properties.storageType: SSD is not offered; use HDD, SSD Standard or SSD Premium";
            Err(ApiError::bad_request("emulator-storage-type", text))
        }
        _ => Ok(()),
    }
}

/// Settles edition and size, which depend on each other; the violations, if it cannot.
///
/// Enterprise clusters say their size and have no template. All others take edition and size from a template.
pub(super) fn settle_size(properties: &mut Map<String, Value>) -> Vec<String> {
    let text = |name: &str| properties.get(name).and_then(Value::as_str).map(str::to_owned);
    let (edition, template_id) = (text("edition"), text("templateID"));
    match (edition.as_deref(), template_id) {
        (Some(ENTERPRISE), Some(_)) => vec!["properties.templateID: the enterprise edition has none".to_owned()],
        (Some(ENTERPRISE), None) => ["cores", "ram", "storageSize", "storageType"]
            .into_iter()
            .filter(|name| !properties.contains_key(*name))
            .map(|name| format!("properties.{name}: required by the enterprise edition"))
            .collect(),
        (_, None) => vec!["properties.templateID: required unless the edition is enterprise".to_owned()],
        (edition, Some(id)) => {
            let Some(template) = templates::find(&id) else {
                return vec!["properties.templateID: there is no such template".to_owned()];
            };
            if edition.is_some_and(|edition| edition != template.edition) {
                return vec![format!("properties.edition: the template is for {}", template.edition)];
            }
            properties.insert("edition".to_owned(), template.edition.into());
            properties.insert("cores".to_owned(), template.cores.into());
            properties.insert("ram".to_owned(), template.ram_mb.into());
            properties.insert("storageSize".to_owned(), template.storage_mb().into());
            Vec::new()
        }
    }
}

/// What the server decides where the creator was silent. The maintenance window is always the same one here.
pub(super) fn fill_defaults(properties: &mut Map<String, Value>) {
    let kind = if properties.contains_key("shards") { "sharded-cluster" } else { "replicaset" };
    properties.entry("type").or_insert(kind.into());
    let window = json!({ "time": "10:00:00", "dayOfTheWeek": "Monday" });
    properties.entry("maintenanceWindow").or_insert(window);
    let backup = nearest_backup(properties.get("location").and_then(Value::as_str).unwrap_or_default());
    let chosen = properties.entry("backup").or_insert_with(|| json!({}));
    if let Value::Object(chosen) = chosen {
        chosen.entry("location").or_insert(backup.into());
    }
}

fn nearest_backup(location: &str) -> &'static str {
    match location.split('/').next() {
        Some("de") => "de",
        Some("es") => "eu-south-2",
        _ => "eu-central-2",
    }
}

/// A PATCH with a member that is null or empty text breaks the real API: it answers 500.
pub(super) fn no_empty_members(body: &Value) -> Result<(), ApiError> {
    fn is_or_has_empty(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.iter().any(is_or_has_empty),
            Value::Object(members) => members.values().any(is_or_has_empty),
            Value::Bool(_) | Value::Number(_) => false,
        }
    }
    if is_or_has_empty(body) {
        let text = "a member is null or empty, which the API fails at; leave it out";
        return Err(ApiError::new(http::StatusCode::INTERNAL_SERVER_ERROR, "emulator-empty-member", text));
    }
    Ok(())
}

/// The properties after an update, or the violations that it would bring about. The location never changes.
///
/// A new template brings its edition along, and a new edition ends the use of the old template.
pub(super) fn updated(
    properties: &Map<String, Value>,
    changes: &Map<String, Value>,
) -> Result<Map<String, Value>, Vec<String>> {
    let changes_to = |name: &str| changes.get(name).is_some_and(|value| properties.get(name) != Some(value));
    if changes_to("location") {
        return Err(vec!["properties.location: cannot be changed".to_owned()]);
    }
    let mut updated = properties.clone();
    if changes_to("templateID") {
        updated.remove("edition");
    } else if changes_to("edition") {
        updated.remove("templateID");
    }
    merge(&mut updated, changes);
    let violations = settle_size(&mut updated);
    if violations.is_empty() { Ok(updated) } else { Err(violations) }
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

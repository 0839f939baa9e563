//! Oddities of the API's reading of bodies, and its defaults.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::editions::{REPLICA_SET, SHARDED};
use crate::engine::api_error::ApiError;
use crate::engine::settings::Settings;

const GERMANY: &str = "de";
const SPAIN: &str = "eu-south-2";
const ELSEWHERE: &str = "eu-central-2";
const BACKUP_LOCATIONS: [&str; 3] = [GERMANY, SPAIN, ELSEWHERE];

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

/// Defaults of the server. The maintenance window is always the same one here.
pub(super) fn fill_defaults(properties: &mut Map<String, Value>) {
    let kind = if properties.contains_key("shards") { SHARDED } else { REPLICA_SET };
    properties.entry("type").or_insert(kind.into());
    let window = json!({ "time": "10:00:00", "dayOfTheWeek": "Monday" });
    properties.entry("maintenanceWindow").or_insert(window);
    let backup = nearest_backup(properties.get("location").and_then(Value::as_str).unwrap_or_default());
    let chosen = properties.entry("backup").or_insert_with(|| json!({}));
    if let Value::Object(chosen) = chosen {
        chosen.entry("location").or_insert(backup.into());
    }
}

/// The violation of a location of backups that the service does not have.
pub(super) fn backup_location(properties: &Map<String, Value>) -> Option<String> {
    let location = properties.get("backup")?["location"].as_str()?;
    let text = || format!("properties.backup.location: must be one of {}", BACKUP_LOCATIONS.join(", "));
    (!BACKUP_LOCATIONS.contains(&location)).then(text)
}

fn nearest_backup(location: &str) -> &'static str {
    match location.split('/').next() {
        Some("de") => GERMANY,
        Some("es") => SPAIN,
        _ => ELSEWHERE,
    }
}

/// A PATCH with a member that is null or empty text breaks the real API: it returns 500.
pub(super) fn no_empty_members(body: &Value, settings: &Settings) -> Result<(), ApiError> {
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
        let status =
            if settings.odd_statuses { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Err(ApiError::new(status, "emulator-empty-member", text));
    }
    Ok(())
}

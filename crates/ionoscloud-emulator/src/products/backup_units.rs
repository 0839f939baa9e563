//! Backup units: accounts of the backup service.

use http::StatusCode;
use serde_json::{Value, json};

use super::cloud_api::{STATES, single_sign_on};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Draft, Durations, Kind, TableRequest};

/// The password is never read back, and the name is fixed and unique in the contract.
pub(super) static BACKUP_UNIT: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: |times| {
        let each = times.request.saturating_mul(6);
        Durations { creation: each, change: each, deletion: each }
    },
    immutable: &["name"],
    unique: &["name"],
    write_only: &["password"],
    // It cannot be without one, so that a PUT that does not name it leaves it.
    kept: &["email"],
    prepare,
    ..Kind::new("backupunit", "/backupunits")
};

/// Names are of letters and digits; recorded ones have blanks too.
fn prepare(_: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let text = |name: &str| draft.properties.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut violations = Vec::new();
    if text("name").is_empty() || !text("name").chars().all(|one| one.is_ascii_alphanumeric() || one == ' ') {
        violations.push("properties.name: must be letters and digits, at least one".to_owned());
    }
    if !text("email").contains('@') {
        violations.push("properties.email: must be an e-mail address".to_owned());
    }
    if draft.key.is_none() && text("password").is_empty() {
        violations.push("properties.password: required".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The URL that logs in to the unit without its password; it holds a token.
pub(super) fn login(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let unit = request.find(&BACKUP_UNIT)?;
    if !unit.timeline.is_created(request.call.now) {
        let text = "the backup unit is not AVAILABLE yet";
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-busy", text));
    }
    let url = single_sign_on("https://backup.ionos.com/?etc=", &unit.id, request.call.now);
    Ok(Success::json(json!({ "ssoUrl": url })))
}

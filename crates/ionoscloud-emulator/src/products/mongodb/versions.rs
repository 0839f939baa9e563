//! The MongoDB versions that are offered, and which follow on which.

use serde_json::{Value, json};

use super::Store;
use crate::engine::api_error::ApiError;
use crate::engine::request::Call;
use crate::engine::settings::Settings;

/// Oldest first.
const OFFERED: [&str; 4] = ["5.0", "6.0", "7.0", "8.0"];

pub(super) fn list(_: &Call, _: &Settings, _: &mut Store) -> Result<Value, ApiError> {
    Ok(shown(&OFFERED))
}

/// The versions that a cluster can be upgraded to: all above its own.
pub(super) fn list_for_cluster(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let version = store.cluster(call, settings)?.text("mongoDBVersion");
    Ok(shown(rank(version).and_then(|rank| OFFERED.get(rank + 1..)).unwrap_or_default()))
}

/// The place in the order of versions, if the version is offered.
pub(super) fn rank(version: &str) -> Option<usize> {
    OFFERED.iter().position(|offered| *offered == version)
}

/// Violations of a cluster made with this version, or upgraded to it from another one.
pub(super) fn violations(version: &str, from: Option<&str>) -> Vec<String> {
    let refuse = |rule: String| vec![format!("properties.mongoDBVersion: {rule}")];
    match (rank(version), from.and_then(rank)) {
        (None, _) => refuse(format!("must be one of {}", OFFERED.join(", "))),
        (Some(to), Some(from)) if to < from => refuse("cannot be lower than it is".to_owned()),
        _ => Vec::new(),
    }
}

fn shown(versions: &[&str]) -> Value {
    json!({ "data": versions.iter().map(|version| json!({ "name": version })).collect::<Vec<_>>() })
}

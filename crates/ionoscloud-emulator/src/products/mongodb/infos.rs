//! Versions of the API itself.

use serde_json::{Value, json};

use super::Store;
use crate::engine::api_error::ApiError;
use crate::engine::documents;
use crate::engine::request::Call;
use crate::engine::settings::Settings;

pub(super) fn current(call: &Call, _: &Settings, _: &mut Store) -> Result<Value, ApiError> {
    Ok(version(call))
}

/// There is one.
pub(super) fn list(call: &Call, _: &Settings, _: &mut Store) -> Result<Value, ApiError> {
    Ok(json!([version(call)]))
}

fn version(call: &Call) -> Value {
    json!({ "name": call.document.version, "swaggerUrl": documents::url(&call.origin, &call.document.name) })
}

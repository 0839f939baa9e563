//! Tokens of registries: the password is in the response of a creation alone.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::table::{Href, Kind, OnParent, Proposal, Stamps, TableRequest, View};
use crate::products::regional::new_key;

pub(super) static TOKEN: Kind = Kind {
    parent: Some("registry"),
    stamps: Stamps::ChangeOnceThereIsOne,
    on_parent: OnParent::Nothing,
    href: Href::PathOnceReady,
    immutable: &["name"],
    unique: &["name"],
    settle: |properties: &mut Map<String, Value>| {
        properties.entry("status").or_insert("enabled".into());
        properties.entry("scopes").or_insert(json!([]));
    },
    rules: name,
    // The state is the switch.
    metadata: |view| vec![("state", view.resource.text("status").into())],
    derived: credentials,
    ..Kind::new("token", "/registries/{registryId}/tokens")
};

pub(super) fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let success = request.create(&TOKEN)?;
    Ok(with_password(request, success))
}

/// A replacement that creates has a password in its response, too.
pub(super) fn replace(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let exists = request.find(&TOKEN).is_ok();
    let success = request.replace(&TOKEN)?;
    let success = Success { status: Some(StatusCode::CREATED), ..success };
    Ok(if exists { success } else { with_password(request, success) })
}

fn with_password(request: &mut TableRequest<'_, '_>, mut success: Success) -> Success {
    if let Content::Json(body) = &mut success.content {
        let password = new_key(request, &TOKEN, body["id"].as_str().unwrap_or_default());
        body["properties"]["credentials"]["password"] = password.into();
    }
    success
}

/// A letter first, no hyphen at the end. A change repeats the name.
fn name(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let name = proposal.text("name");
    let allowed = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let bounds = name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.ends_with('-');
    if (2..=63).contains(&name.len()) && allowed && bounds {
        return Ok(());
    }
    Err(ApiError::invalid(vec!["properties.name: must be 2 to 63 letters, digits and hyphens".to_owned()]))
}

fn credentials(view: &View<'_>) -> Vec<(&'static str, Value)> {
    vec![("credentials", json!({ "username": view.resource.text("name"), "password": "" }))]
}

//! The central pipeline of a location, for logs or metrics of all products: one that is always there, off at first.

use serde_json::{Value, json};
use uuid::Uuid;

use super::regional::{BEGINNING, host, urn};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Kind, TableRequest, View};

pub(super) static CENTRAL: Kind = Kind { metadata, ..Kind::new("central", "/central") };

pub(super) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    request.list(&CENTRAL, None).map(Success::json)
}

pub(super) fn read(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    let key = request.find(&CENTRAL)?.key.clone();
    request.shown(&CENTRAL, &key, None)
}

/// Switches it on or off. There is no second one: an unknown id is a 404.
pub(super) fn put(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    request.find(&CENTRAL)?;
    request.replace(&CENTRAL)
}

/// Its id is that of the location, so that it need not be kept before it changes.
fn exists(request: &mut TableRequest<'_, '_>) {
    let location = request.call.location.unwrap_or_default();
    let name = format!("{} {location}", request.table.product);
    let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string();
    if request.resources.find(CENTRAL.name, &id).is_none() {
        request.plant(&CENTRAL, None, Some(id), BEGINNING, &json!({ "enabled": false }));
    }
}

/// The list of products is Monitoring's alone; a response of Logging has none.
fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    vec![
        urn(view, "observability", "central"),
        ("grafanaEndpoint", format!("https://{}", host(view, "grafana-", "observability")).into()),
        ("products", json!(["compute", "k8s", "dbaas"])),
    ]
}

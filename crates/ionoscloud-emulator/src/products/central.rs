//! The central pipeline of a location, for logs or metrics of all products: one that is always there, off at first.

use serde_json::{Value, json};
use uuid::Uuid;

use super::regional::{BEGINNING, host, urn};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Kind, TableRequest, View};

/// That of Logging.
pub(super) static CENTRAL: Kind = Kind { metadata, ..Kind::new("central", "/central") };
/// That of Monitoring, which has a list of the products.
pub(super) static CENTRAL_OF_METRICS: Kind = Kind { metadata: with_products, ..Kind::new("central", "/central") };

pub(super) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    request.list(kind(request), None).map(Success::json)
}

pub(super) fn read(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    let kind = kind(request);
    let key = request.find(kind)?.key.clone();
    request.shown(kind, &key, None)
}

/// Switches it on or off. There is no second one: an unknown id is a 404.
pub(super) fn put(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    exists(request);
    let kind = kind(request);
    request.find(kind)?;
    request.replace(kind)
}

/// Its id is that of the location, so that it need not be kept before it changes.
fn exists(request: &mut TableRequest<'_, '_>) {
    let location = request.call.location.unwrap_or_default();
    let name = format!("{} {location}", request.table.product);
    let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string();
    let kind = kind(request);
    if request.resources.find(kind.name, &id).is_none() {
        request.plant(kind, None, Some(id), BEGINNING, &json!({ "enabled": false }));
    }
}

/// The kind of the product that the request is to.
fn kind(request: &TableRequest<'_, '_>) -> &'static Kind {
    request.table.kind(CENTRAL.name).unwrap_or(&CENTRAL)
}

fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let grafana = format!("https://{}", host(view, "grafana-", "observability"));
    vec![urn(view, "observability", "central"), ("grafanaEndpoint", grafana.into())]
}

fn with_products(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let mut members = metadata(view);
    members.push(("products", json!(["compute", "k8s", "dbaas"])));
    members
}

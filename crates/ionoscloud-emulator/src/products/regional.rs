//! Defaults and metadata that the regional products share.

use std::net::IpAddr;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::engine::api_error::ApiError;
use crate::engine::auth::CONTRACT;
use crate::engine::product::Success;
use crate::engine::table::{Durations, Kind, LifeCycle, Proposal, TableRequest, Target, View, usual};
use crate::engine::times::Times;

/// The states of products whose document has no word for a change.
pub(super) const WITHOUT_UPDATING: LifeCycle = LifeCycle { changed: "PROVISIONING", ..LifeCycle::PROVISIONING };

/// Databases take minutes, and so do these.
pub(super) fn durations(times: &Times) -> Durations {
    Durations { creation: times.provisioning, change: times.update, deletion: times.deletion }
}

/// The location in names: `de-fra`.
pub(super) fn location(view: &View<'_>) -> String {
    view.resource.location.as_deref().unwrap_or("de/fra").replace('/', "-")
}

/// `resourceURN`: the name of a resource in the whole of the vendor's cloud.
pub(super) fn urn(view: &View<'_>, product: &str, collection: &str) -> (&'static str, Value) {
    let urn = format!("ionos:{product}:{}:{CONTRACT}:{collection}/{}", location(view), view.resource.id);
    ("resourceURN", urn.into())
}

/// The name of a host that is the same for the same resource.
pub(super) fn host(view: &View<'_>, first: &str, product: &str) -> String {
    let short = view.resource.id.split('-').next().unwrap_or_default();
    format!("{first}{short}.{product}.{}.ionos.com", location(view))
}

/// The reason of a failure, for metadata.
pub(super) fn failure(view: &View<'_>, member: &'static str) -> Option<(&'static str, Value)> {
    view.resource.failure(view.now).map(|reason| (member, reason.into()))
}

/// The usual verbs; violations are a 400 where the document has no 422.
pub(super) fn without_422(request: &mut TableRequest<'_, '_>, target: &Target) -> Result<Success, ApiError> {
    let has_422 = request.call.operation.response(422).is_some();
    usual(request, target).map_err(|error| match error.status {
        StatusCode::UNPROCESSABLE_ENTITY if !has_422 => ApiError { status: StatusCode::BAD_REQUEST, ..error },
        _ => error,
    })
}

/// Adds a window where none was sent. It is always the same one here.
pub(super) fn maintenance_window(properties: &mut Map<String, Value>) {
    let window = json!({ "time": "12:15:19", "dayOfTheWeek": "Monday" });
    properties.entry("maintenanceWindow").or_insert(window);
}

/// Bytes that look random and are the same for the same text, as BASE64.
pub(super) fn noise(text: &str, blocks: u32) -> String {
    let block = |number: u32| Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{text} {number}").as_bytes()).into_bytes();
    STANDARD.encode((0..blocks).flat_map(block).collect::<Vec<u8>>())
}

/// A block of PEM with nothing in it that could be decoded.
pub(super) fn pem(label: &str, text: &str) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", noise(text, 3))
}

/// Returns `true` for an address with the length of its prefix, such as `10.1.1.0/24`.
pub(super) fn is_cidr(value: &Value) -> bool {
    let parts = value.as_str().and_then(|text| text.split_once('/'));
    parts.is_some_and(|(address, prefix)| match (address.parse(), prefix.parse::<u8>()) {
        (Ok(IpAddr::V4(_)), Ok(prefix)) => prefix <= 32,
        (Ok(IpAddr::V6(_)), Ok(prefix)) => prefix <= 128,
        _ => false,
    })
}

/// The network of a cluster.
pub(super) fn one_connection(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    match proposal.properties.get("connections").and_then(Value::as_array).map(Vec::len) {
        Some(1) => Ok(()),
        _ => Err(ApiError::invalid(vec!["properties.connections: must have exactly one".to_owned()])),
    }
}

/// A new key of a resource, which ends the one before: different each time, and the same in every run.
pub(super) fn new_key(request: &mut TableRequest<'_, '_>, kind: &Kind, resource: &str) -> String {
    let key = noise(&request.resources.draw_id(), 2);
    request.keep_secret(kind, resource, &key);
    key
}

/// The time that a resource in this request's location was planted at: the beginning.
pub(super) const BEGINNING: Duration = Duration::ZERO;

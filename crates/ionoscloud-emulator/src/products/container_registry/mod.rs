//! Container Registry: registries with tokens, and what nothing here can push: repositories, artifacts and their
//! vulnerabilities.

mod images;
mod lists;
mod tokens;

use serde_json::{Map, Value, json};

use self::images::{ARTIFACT, REPOSITORY, VULNERABILITY};
use self::tokens::TOKEN;
use super::databases::stored;
use super::regional::{is_cidr, without_422};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{
    Durations, Event, Href, Kind, LifeCycle, Proposal, Stamps, Table, TableProduct, TableRequest, View,
};

/// The states are mixed case, and `Running` is the ready one.
const LIFE_CYCLE: LifeCycle = LifeCycle {
    created: "New",
    ready: "Running",
    changed: "Running",
    upgraded: "Running",
    restored: "Running",
    deleted: "Deleting",
    failed: "Failed",
};

const LOCATIONS: [&str; 6] = ["de/fra", "de/txl", "es/vit", "fr/par", "gb/lhr", "us/las"];

/// A deletion is a 204 at once, and reads are 404 a while later.
static REGISTRY: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| Durations { creation: times.update, deletion: times.user_change, ..Durations::ZERO },
    stamps: Stamps::ChangeOnceThereIsOne,
    href: Href::PathOnceReady,
    immutable: &["location", "name"],
    unique: &["name"],
    partial_objects: &["garbageCollectionSchedule"],
    settle: defaults,
    rules: registry,
    derived: hostname,
    after: |request, key, event| {
        if event == Event::Created {
            images::plant(request, key);
        }
    },
    ..Kind::new("registry", "/registries")
};

static TABLE: Table = Table {
    product: "Container Registry",
    source: || Source::named("container-registry"),
    kinds: &[&REGISTRY, &TOKEN, &REPOSITORY, &ARTIFACT, &VULNERABILITY],
    actions: &[
        ("locationsGet", locations),
        ("namesCheckUsage", name_usage),
        ("registriesGet", lists::registries),
        ("registriesTokensGet", lists::tokens),
        ("registriesTokensPost", tokens::create),
        ("registriesTokensPut", tokens::replace),
        ("registriesArtifactsGet", images::artifacts),
        ("registriesRepositoriesArtifactsVulnerabilitiesGet", images::vulnerabilities),
    ],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, without_422)
}

/// Scanning is a paid feature that is on unless a registry is created without it.
fn defaults(properties: &mut Map<String, Value>) {
    properties.entry("features").or_insert(json!({ "vulnerabilityScanning": { "enabled": true } }));
    properties.entry("apiSubnetAllowList").or_insert(json!([]));
}

fn registry(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if !is_registry_name(proposal.text("name")) {
        violations.push("properties.name: must be 3 to 63 lower case letters, digits and hyphens".to_owned());
    }
    if !LOCATIONS.contains(&proposal.text("location")) {
        violations.push(format!("properties.location: must be one of {}", LOCATIONS.join(", ")));
    }
    let allowed = proposal.properties.get("apiSubnetAllowList").and_then(Value::as_array).into_iter().flatten();
    for (index, network) in allowed.enumerate() {
        if !is_cidr(network) {
            violations.push(format!("properties.apiSubnetAllowList[{index}]: must be a network such as 192.0.2.0/24"));
        }
    }
    let scans = |properties: &Map<String, Value>| {
        properties.get("features").and_then(|features| features["vulnerabilityScanning"]["enabled"].as_bool())
    };
    let scanned = stored(proposal).is_some_and(|before| scans(&before.properties) == Some(true));
    if scanned && scans(proposal.properties) == Some(false) {
        violations.push("properties.features.vulnerabilityScanning: cannot be turned off".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// A letter, then at least two letters, digits or hyphens, and no hyphen at the end.
fn is_registry_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (3..=63).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && name.chars().all(allowed)
}

/// The host name is empty until the registry runs.
fn hostname(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let location = view.resource.text("location").replace('/', "-");
    let host = format!("{}.cr.{location}.ionos.com", view.resource.text("name"));
    let host = if view.resource.timeline.is_created(view.now) { host } else { String::new() };
    vec![("hostname", host.into()), ("storageUsage", json!({ "bytes": 0, "updatedAt": null }))]
}

fn locations(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let items: Vec<Value> = LOCATIONS.iter().map(|id| json!({ "id": id })).collect();
    Ok(Success::json(json!({ "id": "locations", "type": "collection", "href": request.call.url, "items": items })))
}

/// 200 for a name in use, 404 for a free one, 400 for what is no name.
fn name_usage(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let name = request.path_value(0);
    if !is_registry_name(name) {
        return Err(ApiError::bad_request("emulator-invalid", "this is no name of a registry"));
    }
    match request.resources.of(REGISTRY.name).iter().any(|registry| registry.text("name") == name) {
        true => Ok(Success::json(Value::Null)),
        false => Err(ApiError::not_found("emulator-free-name", "no registry has this name")),
    }
}

//! VM Auto Scaling: groups of servers, and the actions that add and remove them.
//!
//! A group is available at once, and its servers come and go with its actions. An action is started by new limits and,
//! as [`Emulator::report_load`](crate::Emulator::report_load) says, by a load that the policy of the group is for.

mod durations;
mod replicas;
mod scaling;

use http::StatusCode;
use serde_json::{Map, Value, json};
use uuid::Uuid;

pub(super) use self::replicas::follow;
use self::scaling::Scaling;
use super::regional::{noise, without_422};
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::source::Source;
use crate::engine::table::{
    Durations, Href, Kind, Phase, Proposal, Resource, Stamps, Table, TableProduct, TableRequest, Target, View,
};

/// The name of the document.
pub(super) const PRODUCT: &str = "vm-autoscaling";
/// The location of groups in data centres that the Cloud API does not have here.
const LOCATION: &str = "de/txl";
/// The bound that the document states for groups that are read.
const MOST_REPLICAS: i64 = 100;

static GROUP: Kind = Kind {
    type_name: Some("autoscaling-group"),
    href: Href::Absolute,
    is_strict: true,
    stamps: Stamps::BothToMicrosecond,
    durations: |times| Durations { deletion: times.deletion, ..Durations::ZERO },
    immutable: &["datacenter/id"],
    settle: drop_secrets,
    rules,
    metadata: |view| vec![etag(view), ("state", state(view).into())],
    derived: |view| {
        let id = view.resource.properties.get("datacenter").map_or(Value::Null, |datacenter| datacenter["id"].clone());
        let href = format!("{}/cloudapi/v6/datacenters/{}", view.origin, id.as_str().unwrap_or_default());
        vec![("datacenter", json!({ "id": id, "type": "datacenter", "href": href }))]
    },
    ..Kind::new("group", "/groups")
};

static ACTION: Kind = Kind {
    type_name: Some("autoscaling-action"),
    href: Href::Absolute,
    parent: Some("group"),
    stamps: Stamps::None,
    metadata: short_metadata,
    derived: |view| {
        let status = match view.resource.timeline.phase(view.now) {
            Phase::Failed => "FAILED",
            Phase::Ready => "SUCCESSFUL",
            _ => "IN_PROGRESS",
        };
        vec![("actionStatus", status.into())]
    },
    ..Kind::new("action", "/groups/{groupId}/actions")
};

static SERVER: Kind = Kind {
    type_name: Some("autoscaling-server"),
    href: Href::Absolute,
    parent: Some("group"),
    durations: |times| Durations { deletion: times.deletion, ..Durations::ZERO },
    stamps: Stamps::None,
    metadata: short_metadata,
    derived: |view| {
        let mut server = view.resource.properties.get("datacenterServer").cloned().unwrap_or_default();
        let (datacenter, id) = (view.resource.text("_datacenter"), server["id"].as_str().unwrap_or_default());
        server["href"] = format!("{}/cloudapi/v6/datacenters/{datacenter}/servers/{id}", view.origin).into();
        vec![("datacenterServer", server)]
    },
    ..Kind::new("server", "/groups/{groupId}/servers")
};

static TABLE: Table = Table {
    product: "VM Auto Scaling",
    source: || Source::named(PRODUCT),
    kinds: &[&GROUP, &ACTION, &SERVER],
    actions: &[("groupsPost", create), ("groupsPut", replace)],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

/// The vendor's overview has basic credentials for this API, its document bearer tokens: both are taken.
pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    let table =
        TableProduct::of_family(&TABLE, seed, |request, target: &Target| without_422(request, target).map(whole));
    table.map(|table| table.taking_loads(scaling::take_load).taking_basic_credentials())
}

/// The document requires an id, which only the API can know, and leaves out what clients cannot do without.
fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let body = sent(request);
    let mut violations = request.call.violations_of(&body);
    violations.retain(|violation| violation != "id: required");
    let operation = request.call.operation;
    let mut properties = request.properties_in(operation, &body);
    for name in ["name", "minReplicaCount", "maxReplicaCount", "policy", "replicaConfiguration"] {
        if !properties.contains_key(name) {
            violations.push(format!("properties.{name}: required"));
        }
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    complete_defaults(request, &mut properties);
    let key = request.add(&GROUP, None, properties, None)?;
    let action = Scaling::of(request, &key).keep_within_limits();
    let mut created = request.shown(&GROUP, &key, Some(StatusCode::CREATED))?;
    let started = action.and_then(|action| request.resources.find(ACTION.name, &action));
    let href = |action: &Resource| request.href(&ACTION, action);
    let started: Vec<Value> = started
        .map(|action| json!({ "id": action.id, "type": ACTION.type_name(), "href": href(action) }))
        .into_iter()
        .collect();
    if let Content::Json(body) = &mut created.content {
        body["startedActions"] = started.into();
    }
    Ok(created)
}

/// New limits add or remove servers at once.
fn replace(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let key = request.find(&GROUP)?.key.clone();
    let body = sent(request);
    let mut violations = request.call.violations_of(&body);
    // An empty text means the one of the data centre.
    let has_location = request.call.body.pointer("/properties/location").is_some();
    violations.retain(|violation| !has_location || violation != "properties.location: required");
    if body.get("id").is_some_and(|id| *id != *key) {
        violations.push("id: must be that of the path".to_owned());
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let mut properties = request.properties_in(request.call.operation, &body);
    complete_defaults(request, &mut properties);
    request.change(&GROUP, &key, properties)?;
    Scaling::of(request, &key).pass_on_policy();
    Scaling::of(request, &key).keep_within_limits();
    request.shown(&GROUP, &key, None)
}

/// The body as it is meant: the Terraform provider sends empty text for the default of these members.
fn sent(request: &TableRequest<'_, '_>) -> Value {
    let mut body = request.call.body.clone();
    for pointer in [
        "/id",
        "/properties/location",
        "/properties/policy/range",
        "/properties/policy/scaleInAction/cooldownPeriod",
        "/properties/policy/scaleInAction/terminationPolicy",
        "/properties/policy/scaleOutAction/cooldownPeriod",
    ] {
        let Some((parent, name)) = pointer.rsplit_once('/') else { continue };
        if let Some(parent) = body.pointer_mut(parent).and_then(Value::as_object_mut)
            && parent.get(name).is_some_and(|value| value == "")
        {
            parent.remove(name);
        }
    }
    body
}

/// Fills in the defaults of the document, and those that it does not name.
fn complete_defaults(request: &TableRequest<'_, '_>, properties: &mut Map<String, Value>) {
    // The document writes these two as `120s` and `5m`; responses have the form of ISO 8601.
    if let Some(Value::Object(policy)) = properties.get_mut("policy") {
        policy.entry("range").or_insert("PT2M".into());
        for name in ["scaleInAction", "scaleOutAction"] {
            if let Some(Value::Object(action)) = policy.get_mut(name) {
                let cooldown = action.entry("cooldownPeriod").or_insert(Value::Null);
                if cooldown.is_null() {
                    *cooldown = "PT5M".into();
                }
            }
        }
    }
    request.fill_defaults(&GROUP, request.call.operation, properties);
    let nics = properties.get_mut("replicaConfiguration").and_then(|replica| replica.get_mut("nics"));
    for nic in nics.and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
        nic.entry("dhcp").or_insert(true.into());
        nic.entry("firewallType").or_insert("INGRESS".into());
    }
    durations::normalise(properties);
    let id = properties.get("datacenter").and_then(|datacenter| datacenter["id"].as_str()).unwrap_or_default();
    let datacenter = request.context.others.resources("compute", "datacenter").find(id);
    let location = datacenter.map_or(LOCATION, |datacenter| datacenter.text("location")).to_owned();
    properties.insert("location".to_owned(), location.into());
    if let Some(action) = properties.get_mut("policy").and_then(|policy| policy["scaleInAction"].as_object_mut()) {
        action.entry("terminationPolicy").or_insert("OLDEST_SERVER_FIRST".into());
    }
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let properties = proposal.properties;
    let mut violations = Vec::new();
    let datacenter = properties.get("datacenter").and_then(|datacenter| datacenter["id"].as_str()).unwrap_or_default();
    if proposal.settings.strict && Uuid::parse_str(datacenter).is_err() {
        violations.push("properties.datacenter.id: must be a UUID".to_owned());
    }
    let count = |name: &str| properties.get(name).and_then(Value::as_i64).unwrap_or_default();
    if count("minReplicaCount") > count("maxReplicaCount") {
        violations.push("properties.minReplicaCount: must not be above maxReplicaCount".to_owned());
    }
    if count("maxReplicaCount") > MOST_REPLICAS {
        violations.push(format!("properties.maxReplicaCount: must be at most {MOST_REPLICAS}"));
    }
    for (index, volume) in volumes(properties).enumerate() {
        if volume.get("image").is_some() == volume.get("imageAlias").is_some() {
            let member = format!("properties.replicaConfiguration.volumes[{index}]");
            violations.push(format!("{member}: needs image or imageAlias, and not both"));
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn volumes(properties: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let volumes = properties.get("replicaConfiguration").and_then(|replica| replica.get("volumes"));
    volumes.and_then(Value::as_array).into_iter().flatten()
}

/// Passwords and user data are neither stored nor returned.
fn drop_secrets(properties: &mut Map<String, Value>) {
    let volumes = properties.get_mut("replicaConfiguration").and_then(|replica| replica.get_mut("volumes"));
    for volume in volumes.and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
        volume.remove("imagePassword");
        volume.remove("userData");
    }
}

fn state(view: &View<'_>) -> &'static str {
    if view.resource.timeline.gone_at().is_some() { "BUSY" } else { "AVAILABLE" }
}

/// Actions and servers show times and a version alone.
fn short_metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let time = view.clock.exact_timestamp(view.resource.created.at);
    vec![
        etag(view),
        ("createdDate", time.as_str().into()),
        ("lastModifiedDate", time.into()),
        ("state", state(view).into()),
    ]
}

/// BASE64, with `=` at its end.
fn etag(view: &View<'_>) -> (&'static str, Value) {
    ("etag", noise(&format!("{} {:?}", view.resource.id, view.resource.modified.at), 2).into())
}

/// A group refers to its collections.
fn whole(mut success: Success) -> Success {
    if let Content::Json(body) = &mut success.content {
        complete(body);
    }
    success
}

fn complete(value: &mut Value) {
    if value["type"] == "autoscaling-group"
        && let (Some(id), Some(href)) = (value["id"].as_str(), value["href"].as_str())
    {
        let collection = |name: &str| json!({ "id": format!("{id}/{name}"), "type": "collection", "href": format!("{href}/{name}") });
        value["entities"] = json!({ "actions": collection("actions"), "servers": collection("servers") });
    }
    value.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten().for_each(complete);
}

//! VM Auto Scaling: groups of servers, and the actions that add and remove them.
//!
//! A group is available at once, and its servers come and go with its actions. They are not in the Cloud API.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::regional::noise;
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::source::Source;
use crate::engine::table::{
    Durations, Kind, Phase, Proposal, Resource, Stamps, Table, TableProduct, TableRequest, Target, View, usual,
};

const HOST: &str = "https://api.ionos.com";
/// The API reads it from the data centre.
const LOCATION: &str = "de/txl";

static GROUP: Kind = Kind {
    type_name: Some("autoscaling-group"),
    is_strict: true,
    durations: |times| Durations { deletion: times.deletion, ..Durations::ZERO },
    immutable: &["datacenter/id"],
    settle: drop_secrets,
    rules,
    metadata: |view| vec![etag(view), ("state", state(view).into())],
    derived: |view| {
        let id = view.resource.properties.get("datacenter").map_or(Value::Null, |datacenter| datacenter["id"].clone());
        let href = format!("{HOST}/cloudapi/v6/datacenters/{}", id.as_str().unwrap_or_default());
        vec![("datacenter", json!({ "id": id, "type": "datacenter", "href": href })), ("location", LOCATION.into())]
    },
    ..Kind::new("group", "/groups")
};

static ACTION: Kind = Kind {
    type_name: Some("autoscaling-action"),
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
    parent: Some("group"),
    stamps: Stamps::None,
    metadata: short_metadata,
    ..Kind::new("server", "/groups/{groupId}/servers")
};

static TABLE: Table = Table {
    product: "VM Auto Scaling",
    source: || Source::named("vm-autoscaling"),
    kinds: &[&GROUP, &ACTION, &SERVER],
    actions: &[("groupsPost", create), ("groupsPut", replace)],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, |request, target: &Target| usual(request, target).map(whole))
}

/// The document requires an id, which only the API can know, and leaves out what clients cannot do without.
fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let mut violations = request.call.violations_of(&request.call.body);
    violations.retain(|violation| violation != "id: required");
    let operation = request.call.operation;
    let mut properties = request.properties_in(operation, &request.call.body);
    for name in ["name", "minReplicaCount", "maxReplicaCount", "policy", "replicaConfiguration"] {
        if !properties.contains_key(name) {
            violations.push(format!("properties.{name}: required"));
        }
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    request.fill_defaults(operation, &mut properties);
    let key = request.add(&GROUP, None, properties, None)?;
    let action = keep_within_limits(request, &key);
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
    let replaced = request.replace(&GROUP)?;
    let key = request.find(&GROUP)?.key.clone();
    keep_within_limits(request, &key);
    Ok(replaced)
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let properties = proposal.properties;
    let mut violations = Vec::new();
    let count = |name: &str| properties.get(name).and_then(Value::as_i64).unwrap_or_default();
    if count("minReplicaCount") > count("maxReplicaCount") {
        violations.push("properties.minReplicaCount: must not be above maxReplicaCount".to_owned());
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

/// Starts the action that brings the number of servers within the limits of a group, and returns its key.
fn keep_within_limits(request: &mut TableRequest<'_, '_>, group: &str) -> Option<String> {
    let limit = |name: &str| {
        let group = request.resources.find(GROUP.name, group)?;
        usize::try_from(group.properties.get(name)?.as_u64()?).ok()
    };
    let (least, most) = (limit("minReplicaCount")?, limit("maxReplicaCount")?);
    let count = servers(request, group).len();
    scale(request, group, count.clamp(least, most))
}

/// The keys of the servers that a group has or is about to get, oldest first.
fn servers(request: &TableRequest<'_, '_>, group: &str) -> Vec<String> {
    let all = request.resources.below(&SERVER, Some(group));
    all.filter(|server| server.timeline.gone_at().is_none()).map(|server| server.key.clone()).collect()
}

/// Starts the action that gives a group this number of servers; none if it has them. A failed one changes nothing.
fn scale(request: &mut TableRequest<'_, '_>, group: &str, target: usize) -> Option<String> {
    let (now, duration) = (request.call.now, request.context.settings.times.provisioning);
    let own = servers(request, group);
    if own.len() == target {
        return None;
    }
    let direction = if own.len() < target { "SCALE_OUT" } else { "SCALE_IN" };
    let id = request.resources.draw_id();
    request.plant(&ACTION, Some(group), Some(id.clone()), now, &json!({ "actionType": direction }));
    let newest = request.resources.below(&ACTION, Some(group)).last();
    let key = newest.map(|action| action.key.clone())?;
    request.begin(&ACTION, &key, Phase::Changing, duration);
    if request.call.fails {
        return Some(key);
    }
    for _ in own.len()..target {
        let id = request.resources.draw_id();
        let server = request.resources.draw_id();
        let found = request.resources.find(GROUP.name, group);
        let datacenter =
            found.and_then(|group| group.properties.get("datacenter")?.get("id")?.as_str()).unwrap_or_default();
        let href = format!("{HOST}/cloudapi/v6/datacenters/{datacenter}/servers/{server}");
        let name = noise(&id, 1).replace(['+', '/', '='], "").get(..7).unwrap_or("replica").to_owned();
        let properties = json!({ "name": name, "datacenterServer": { "id": server, "type": "server", "href": href } });
        request.plant(&SERVER, Some(group), Some(id), now.saturating_add(duration), &properties);
    }
    for server in removed(request, group, &own, own.len().saturating_sub(target)) {
        request.expire(&SERVER, &server, duration);
    }
    Some(key)
}

/// The servers that the policy of a group removes first.
fn removed(request: &TableRequest<'_, '_>, group: &str, own: &[String], count: usize) -> Vec<String> {
    let policy = request.resources.find(GROUP.name, group).and_then(|group| group.properties.get("policy"));
    let newest_first =
        policy.is_some_and(|policy| policy["scaleInAction"]["terminationPolicy"] == "NEWEST_SERVER_FIRST");
    if newest_first {
        own.iter().rev().take(count).cloned().collect()
    } else {
        own.iter().take(count).cloned().collect()
    }
}

fn state(view: &View<'_>) -> &'static str {
    if view.resource.timeline.gone_at().is_some() { "BUSY" } else { "AVAILABLE" }
}

/// Actions and servers show times and a version alone.
fn short_metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let time = view.clock.timestamp(view.resource.created.at);
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

/// URLs are absolute in this API, and a group refers to its collections.
fn whole(mut success: Success) -> Success {
    if let Content::Json(body) = &mut success.content {
        complete(body);
    }
    success
}

fn complete(value: &mut Value) {
    if let Some(href) = value.get("href").and_then(Value::as_str).filter(|href| href.starts_with('/')) {
        value["href"] = format!("{HOST}{href}").into();
    }
    if value["type"] == "autoscaling-group"
        && let (Some(id), Some(href)) = (value["id"].as_str(), value["href"].as_str())
    {
        let collection = |name: &str| json!({ "id": format!("{id}/{name}"), "type": "collection", "href": format!("{href}/{name}") });
        value["entities"] = json!({ "actions": collection("actions"), "servers": collection("servers") });
    }
    for name in ["items", "startedActions"] {
        value.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten().for_each(complete);
    }
}

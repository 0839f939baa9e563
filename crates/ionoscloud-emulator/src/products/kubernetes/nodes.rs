//! Nodes: as many as their pool counts.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use super::node_pools::NODE_POOL;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::stamp::Stamp;
use crate::engine::table::{
    Durations, Event, Kind, LifeCycle, Phase, Resource, Resources, Stamps, TableRequest, Timeline, View,
};
use crate::products::cloud_api::{Work, finish, set, written};

const STATES: LifeCycle = LifeCycle {
    created: "PROVISIONING",
    ready: "READY",
    changed: "BUSY",
    upgraded: "REBUILDING",
    restored: "REBUILDING",
    deleted: "TERMINATING",
    failed: "BUSY",
};

/// Deleting a node makes its pool smaller by one.
pub(crate) static NODE: Kind = Kind {
    parent: Some("nodepool"),
    life_cycle: Some(&STATES),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    stamps: Stamps::CreatedDate,
    derived: version,
    after,
    ..Kind::new("node", "/k8s/{k8sClusterId}/nodepools/{nodepoolId}/nodes")
};

/// Nodes have the version of their pool.
fn version(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let pool = view.resource.parent.as_deref().and_then(|key| view.resources.find(NODE_POOL.name, key));
    pool.map(|pool| ("k8sVersion", pool.text("k8sVersion").into())).into_iter().collect()
}

fn after(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    let pool = request.resources.find(NODE.name, key).and_then(|node| node.parent.clone());
    if let (Event::Deleted, Some(pool)) = (event, pool) {
        let count = wanted(request, &pool).saturating_sub(1);
        set(request, &NODE_POOL, &pool, "nodeCount", count.into());
    }
}

fn wanted(request: &TableRequest<'_, '_>, pool: &str) -> usize {
    let pool = request.resources.find(NODE_POOL.name, pool);
    let count = pool.and_then(|pool| pool.properties.get("nodeCount")?.as_u64()).unwrap_or_default();
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Adds nodes to a pool that has too few, and deletes the newest of one that has too many.
pub(super) fn follow_count(request: &mut TableRequest<'_, '_>, pool: &str) {
    let stays = |node: &&Resource| node.timeline.gone_at().is_none();
    let nodes: Vec<String> =
        request.resources.below(&NODE, Some(pool)).iter().filter(stays).map(|node| node.key.clone()).collect();
    let count = wanted(request, pool);
    let times = &request.context.settings.times;
    let (creation, deletion) = (times.provisioning, times.deletion);
    for _ in nodes.len()..count {
        add(request, pool, creation);
    }
    for node in nodes.iter().skip(count) {
        request.expire(&NODE, node, deletion);
    }
}

/// Adds a node that is ready after this time, and returns its key.
fn add(request: &mut TableRequest<'_, '_>, pool: &str, duration: Duration) -> String {
    let id = request.resources.draw_id();
    let owner = request.resources.find(NODE_POOL.name, pool);
    let name = owner.map(|owner| owner.text("name")).unwrap_or_default();
    let own = Uuid::new_v5(&Uuid::NAMESPACE_OID, id.as_bytes());
    let [a, b, c, ..] = *own.as_bytes();
    let suffix: String = own.simple().to_string().chars().take(10).collect();
    let mut properties = json!({
        "name": format!("{name}-{suffix}"),
        "privateIP": format!("10.{a}.{b}.{}", c.clamp(1, 254)),
    });
    if let Some(address) = public_address(request, pool, own) {
        properties["publicIP"] = address.into();
    }
    let timeline = Timeline::created(request.call.now, duration, false);
    let mut node = Resource::new(id.clone(), id.clone(), properties, Stamp::of(request.call), timeline);
    node.parent = Some(pool.to_owned());
    request.resources.add(NODE.name, node);
    request.context.changed(Resources::IDS);
    request.context.changed(Resources::key(NODE.name, &id));
    id
}

/// The public address of a new node: one that the pool reserved, or any. Nodes of private clusters have none.
fn public_address(request: &TableRequest<'_, '_>, pool: &str, own: Uuid) -> Option<String> {
    let owner = request.resources.find(NODE_POOL.name, pool)?;
    let cluster = request.resources.find("k8s", owner.parent.as_deref()?)?;
    if cluster.properties.get("public") == Some(&Value::Bool(false)) {
        return None;
    }
    let reserved = owner.properties.get("publicIps").and_then(Value::as_array).into_iter().flatten();
    let mut reserved = reserved.filter_map(Value::as_str).peekable();
    if reserved.peek().is_some() {
        let is_used = |address: &str| {
            request.resources.below(&NODE, Some(pool)).iter().any(|node| node.text("publicIP") == address)
        };
        return reserved.find(|address| !is_used(address)).map(str::to_owned);
    }
    // 198.18.0.0/15 is for tests (RFC 2544), so that no client reaches a real machine.
    let [.., a, b, c] = *own.as_bytes();
    Some(format!("198.{}.{b}.{}", 18 + a % 2, c.clamp(1, 254)))
}

/// Replaces a node: a new one is created, and the old one deleted.
pub(crate) fn replace(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let node = request.find(&NODE)?;
    let old = node.key.clone();
    let pool = node.parent.clone().unwrap_or_default();
    let duration = request.context.settings.times.update;
    let mut work = Work::of(Event::Deleted, &NODE, &old);
    if !request.fails() {
        let new = add(request, &pool, duration);
        work.add(Event::Created, &NODE, &new);
    }
    let location = finish(request, &work, duration);
    if request.resources.find(NODE_POOL.name, &pool).is_some() {
        request.begin(&NODE_POOL, &pool, Phase::Changing, duration);
    }
    Ok(written(request, Value::Null, Some(location)))
}

//! Writes: what they create, change and delete, and the request that carries them out.

use std::time::Duration;

use http::StatusCode;
use ionoscloud_spec::{Method, Operation};
use serde_json::{Map, Value};

use super::requests::{self, Run};
use crate::engine::api_error::ApiError;
use crate::engine::stamp::Stamp;
use crate::engine::table::write::{check, exists, secret_of, strip};
use crate::engine::table::{Draft, Event, IdRule, Kind, OnParent, Phase, Resource, Resources, TableRequest, Timeline};

/// The resources that one request creates, changes and deletes, in the order of its work.
#[derive(Default)]
pub(crate) struct Work(Vec<(Event, &'static Kind, String)>);

impl Work {
    pub(crate) fn add(&mut self, event: Event, kind: &'static Kind, key: &str) {
        let entry = (event, kind, key.to_owned());
        let is_known = |(_, kind, key): &(Event, &'static Kind, String)| kind.name == entry.1.name && *key == entry.2;
        if event == Event::Changed && self.0.iter().any(is_known) {
            return;
        }
        self.0.push(entry);
    }

    /// One that creates, changes or deletes this resource alone.
    pub(crate) fn of(event: Event, kind: &'static Kind, key: &str) -> Self {
        Self(vec![(event, kind, key.to_owned())])
    }
}

/// The keys of the parent of a new resource, and of the one in whose body it is.
#[derive(Clone, Copy)]
pub(crate) struct Above<'a> {
    pub(crate) parent: Option<&'a str>,
    pub(crate) owner: Option<&'a str>,
}

/// Creates a resource of a body, with the entities in it, if the rules allow all of them.
pub(crate) fn place(
    request: &mut TableRequest<'_, '_>,
    kind: &'static Kind,
    above: Above<'_>,
    body: &Value,
    work: &mut Work,
) -> Result<String, ApiError> {
    let mut properties = body["properties"].as_object().cloned().unwrap_or_default();
    if let Some(operation) = creation(request, kind) {
        let sent = body["properties"].as_object().cloned().unwrap_or_default();
        properties = request.properties_in(operation, body);
        properties.extend(sent.into_iter().filter(|(name, _)| kind.accepted.contains(&name.as_str())));
        properties.retain(|_, value| !value.is_null());
        request.fill_defaults(kind, operation, &mut properties);
    }
    let Above { parent, owner } = above;
    let (parent, owner) = (parent.map(str::to_owned), owner.map(str::to_owned));
    let draft = Draft { parent, owner, key: None, id: None, properties };
    let key = add(request, kind, draft, work)?;
    for entity in kind.entities {
        let Some(member) = request.table.kind(entity.kind) else { continue };
        let items = body["entities"][entity.name]["items"].as_array().cloned().unwrap_or_default();
        for item in &items {
            let is_child = member.parent == Some(kind.name);
            let found = match item["id"].as_str() {
                Some(id) if item["properties"].is_null() => existing(request, member, id)?,
                _ if is_child => {
                    place(request, member, Above { parent: Some(&key), owner: None }, item, work)?;
                    continue;
                }
                _ => {
                    let above = member.parent.and_then(|above| ancestor(request, kind, &key, above));
                    let above = Above { parent: above.as_deref(), owner: Some(&key) };
                    place(request, member, above, item, work)?
                }
            };
            if let Some(attach) = entity.attach {
                attach(request, &key, &found)?;
                work.add(Event::Changed, member, &found);
            }
        }
    }
    Ok(key)
}

/// Creates a resource if the rules allow it.
pub(crate) fn add(
    request: &mut TableRequest<'_, '_>,
    kind: &'static Kind,
    mut draft: Draft,
    work: &mut Work,
) -> Result<String, ApiError> {
    request.parent_takes_writes(kind, draft.parent.as_deref())?;
    (kind.settle)(&mut draft.properties);
    (kind.prepare)(request, &mut draft)?;
    let Draft { parent, id, mut properties, .. } = draft;
    let parent = parent.as_deref();
    check(&request.proposal(kind, parent, None, &properties))?;
    if request.resources.of(kind.name).len() >= kind.quota {
        let text = format!("the contract has at most {} resources of the kind {}", kind.quota, kind.type_name());
        return Err(ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "emulator-quota", text));
    }
    let id = match id {
        Some(id) => id,
        None => request.resources.new_id(kind, parent, &properties),
    };
    let key = Resources::key_of(kind, parent, &id);
    if request.resources.find(kind.name, &key).is_some() {
        return Err(exists(kind, "id"));
    }
    let secret = secret_of(kind, &properties);
    strip(&mut properties, kind.write_only);
    let stamp = Stamp::of(request.call);
    let timeline = Timeline::created(request.call.now, Duration::ZERO, false);
    let mut resource = Resource::new(key.clone(), id, Value::Object(properties), stamp, timeline);
    resource.parent = parent.map(str::to_owned);
    resource.secret = secret;
    request.resources.add(kind.name, resource);
    request.context.changed(Resources::IDS);
    work.add(Event::Created, kind, &key);
    (kind.after)(request, &key, Event::Created);
    Ok(key)
}

/// Deletes a resource and everything below it.
pub(crate) fn remove(request: &mut TableRequest<'_, '_>, kind: &'static Kind, key: &str, work: &mut Work) {
    work.add(Event::Deleted, kind, key);
    let table = request.table;
    for below in table.kinds.iter().filter(|below| below.parent == Some(kind.name)) {
        let children: Vec<String> =
            request.resources.below(below, Some(key)).iter().map(|one| one.key.clone()).collect();
        children.iter().for_each(|child| remove(request, below, child, work));
    }
    for (other, key) in (kind.deleted_with)(request, key) {
        if let Some(other) = table.kind(other) {
            remove(request, other, &key, work);
        }
    }
    // A share has the id of its resource, and belongs to a group.
    if let (Some(share), true) = (table.kind("share"), kind.name != "share") {
        let id = request.resources.find(kind.name, key).map(|one| one.id.clone()).unwrap_or_default();
        let shares: Vec<String> =
            request.resources.of(share.name).iter().filter(|one| one.id == id).map(|one| one.key.clone()).collect();
        shares.iter().for_each(|key| remove(request, share, key, work));
    }
    if !request.fails() {
        (kind.after)(request, key, Event::Deleted);
    }
}

/// Queues the request of this work behind those of the same data centre, and returns the URL of its status.
///
/// Until it has run, everything in it and above it is in a transitional state. A request that fails leaves nothing of
/// what it created.
pub(crate) fn finish(request: &mut TableRequest<'_, '_>, work: &Work, duration: Duration) -> String {
    let now = request.call.now;
    let top = work.0.first().map(|(_, kind, key)| top_of(request, kind, key));
    let busy = top.and_then(|(kind, key)| request.resources.find(kind.name, &key)?.timeline.busy_until(now));
    let from = busy.unwrap_or(now);
    let until = from.saturating_add(duration);
    let targets: Vec<(&'static Kind, String)> = work.0.iter().map(|(_, kind, key)| (*kind, key.clone())).collect();
    let location = requests::open(request, &targets, Run { from, until });
    let (lasts, fails) = (until.saturating_sub(now), request.fails());
    let mut above: Vec<(&'static Kind, String)> = Vec::new();
    for (event, kind, key) in &work.0 {
        let mut below = *kind;
        for one in ancestors(request, kind, key) {
            // A parent that has to be ready stays so.
            if matches!(below.on_parent, OnParent::NeedsReady) {
                break;
            }
            below = one.0;
            if !above.iter().any(|(kind, key)| kind.name == one.0.name && *key == one.1) {
                above.push(one);
            }
        }
        let Some(mut resource) = request.resources.find_mut(kind.name, key) else { continue };
        match event {
            Event::Created => {
                resource.timeline = Timeline::created(now, lasts, false);
                if fails {
                    resource.timeline.delete(now, lasts);
                }
            }
            Event::Deleted if !fails => resource.timeline.delete(now, lasts),
            Event::Deleted | Event::Changed => {
                resource.timeline.change(now, Phase::Changing, lasts, Duration::ZERO, false);
            }
        }
        request.context.changed(Resources::key(kind.name, key));
    }
    for (kind, key) in &above {
        let is_in_work = work.0.iter().any(|(_, other, same)| other.name == kind.name && same == key);
        if let Some(mut resource) = request.resources.find_mut(kind.name, key).filter(|_| !is_in_work) {
            resource.timeline.change(now, Phase::Changing, lasts, Duration::ZERO, false);
            // The version of a data centre counts the changes in it.
            if let Some(version) = resource.properties.get("version").and_then(Value::as_u64) {
                resource.properties.insert("version".to_owned(), (version + 1).into());
            }
            request.context.changed(Resources::key(kind.name, key));
        }
    }
    location
}

/// The resource of this kind that an id in a body names.
pub(crate) fn existing(request: &TableRequest<'_, '_>, kind: &Kind, id: &str) -> Result<String, ApiError> {
    let found = request.resources.find(kind.name, id);
    // The keys of some kinds are more than the id.
    let has_other_key = matches!(kind.id, IdRule::Number | IdRule::Property(_));
    let found = found.or_else(|| request.resources.of(kind.name).iter().find(|one| has_other_key && one.id == id));
    let found = found.filter(|one| one.timeline.gone_at().is_none());
    found.map(|one| one.key.clone()).ok_or_else(|| ApiError::not_found("309", "Resource does not exist"))
}

/// Sets a member of a resource that a write changes, unless its request fails.
pub(crate) fn set(request: &mut TableRequest<'_, '_>, kind: &Kind, key: &str, member: &str, value: Value) {
    let fails = request.fails();
    let Some(mut resource) = request.resources.find_mut(kind.name, key).filter(|_| !fails) else { return };
    if value.is_null() {
        resource.properties.remove(member);
    } else {
        resource.properties.insert(member.to_owned(), value);
    }
    request.context.changed(Resources::key(kind.name, key));
}

/// Everything above a resource, from its parent to the top.
pub(crate) fn ancestors(request: &TableRequest<'_, '_>, kind: &Kind, key: &str) -> Vec<(&'static Kind, String)> {
    let mut found: Vec<(&'static Kind, String)> = Vec::new();
    let mut next = parent_of(request, kind, key);
    while let Some((kind, key)) = next {
        next = parent_of(request, kind, &key);
        found.push((kind, key));
    }
    found
}

/// The key of the resource of a kind that this one is below, or is itself.
pub(crate) fn ancestor(request: &TableRequest<'_, '_>, kind: &Kind, key: &str, above: &str) -> Option<String> {
    if kind.name == above {
        return Some(key.to_owned());
    }
    ancestors(request, kind, key).into_iter().find(|(kind, _)| kind.name == above).map(|(_, key)| key)
}

/// The operation that creates resources of a kind.
pub(super) fn creation(request: &TableRequest<'_, '_>, kind: &Kind) -> Option<&'static Operation> {
    let mut operations = request.call.document.operations();
    operations.find(|operation| operation.method == Method::Post && operation.path == kind.collection)
}

/// The members that no caller can set: those of the service and those that are hidden.
pub(super) fn fixed(
    request: &TableRequest<'_, '_>,
    operation: &'static Operation,
    kind: &Kind,
    properties: &Map<String, Value>,
) -> Map<String, Value> {
    let settable = request.settable(operation);
    let stays = |name: &str| !settable.contains(name) || kind.immutable.contains(&name) || kind.kept.contains(&name);
    properties.iter().filter(|(name, _)| stays(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn parent_of(request: &TableRequest<'_, '_>, kind: &Kind, key: &str) -> Option<(&'static Kind, String)> {
    let above = request.table.kind(kind.parent?)?;
    let parent = request.resources.find(kind.name, key)?.parent.clone()?;
    Some((above, parent))
}

fn top_of(request: &TableRequest<'_, '_>, kind: &'static Kind, key: &str) -> (&'static Kind, String) {
    ancestors(request, kind, key).pop().unwrap_or_else(|| (kind, key.to_owned()))
}

//! Collections of resources that are linked with another: the volumes of a server, the NICs of a LAN.

use serde_json::{Value, json};

use super::apply::{self, Work};
use super::depth;
use super::list::Collection;
use super::verbs::{created, shown, written};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::entity::Link;
use crate::engine::table::{Entity, Event, Kind, TableRequest, Verb};

pub(super) fn run(
    request: &mut TableRequest<'_, '_>,
    owner_kind: &'static Kind,
    entity: &'static Entity,
    verb: Verb,
) -> Result<Success, ApiError> {
    let owner = request.find(owner_kind)?.key.clone();
    if verb == Verb::List {
        return list(request, owner_kind, &owner, entity);
    }
    let kind = request.table.kind(entity.kind).ok_or_else(|| ApiError::not_emulated(entity.name))?;
    match (verb, entity.attach, entity.detach) {
        (Verb::Read, ..) => {
            let member = member(request, owner_kind, &owner, entity)?;
            Ok(Success::json(shown(request, kind, &member)))
        }
        (Verb::Create, Some(attach), _) => add(request, owner_kind, &owner, kind, attach),
        (Verb::Delete, _, Some(detach)) => {
            let member = member(request, owner_kind, &owner, entity)?;
            detach(request, &owner, &member)?;
            let location = finish(request, (owner_kind, &owner), (kind, &member));
            Ok(written(request, Value::Null, Some(location)))
        }
        _ => Err(ApiError::not_emulated(&request.call.operation.id)),
    }
}

fn list(
    request: &TableRequest<'_, '_>,
    owner_kind: &'static Kind,
    owner: &str,
    entity: &'static Entity,
) -> Result<Success, ApiError> {
    let owner = request.resources.find(owner_kind.name, owner).ok_or_else(missing)?;
    let id = format!("{}/{}", owner.id, entity.name);
    let href = format!("{}{}/{}", request.call.origin, request.href(owner_kind, owner), entity.name);
    let (members, depth) = (depth::members(request, entity, owner), depth::sent(request));
    let collection = Collection { id, href, members, filters: true };
    collection
        .page_of(request, |(kind, member)| depth::member_of(request, entity, kind, member, depth))
        .map(Success::json)
}

/// The resources in a collection of a resource, as a response to a write.
pub(crate) fn collection(
    request: &TableRequest<'_, '_>,
    owner_kind: &'static Kind,
    owner: &str,
    name: &str,
) -> Result<Value, ApiError> {
    let owner = request.resources.find(owner_kind.name, owner).ok_or_else(missing)?;
    let entity = owner_kind.entity(name).ok_or_else(missing)?;
    let href = format!("{}{}/{name}", request.call.origin, request.href(owner_kind, owner));
    let depth = depth::sent(request);
    let members = depth::members(request, entity, owner);
    let items: Vec<Value> =
        members.into_iter().map(|(kind, one)| depth::member_of(request, entity, kind, one, depth)).collect();
    Ok(json!({ "id": format!("{}/{name}", owner.id), "type": "collection", "href": href, "items": items }))
}

/// The key of the member that the path names.
fn member(
    request: &TableRequest<'_, '_>,
    owner_kind: &'static Kind,
    owner: &str,
    entity: &'static Entity,
) -> Result<String, ApiError> {
    let owner = request.resources.find(owner_kind.name, owner).ok_or_else(missing)?;
    let id = request.path_value(owner_kind.depth() + 1);
    let found = depth::members(request, entity, owner).into_iter().find(|(_, one)| one.id == id);
    found.map(|(_, one)| one.key.clone()).ok_or_else(missing)
}

/// Links a resource that exists, or one that is created for it.
fn add(
    request: &mut TableRequest<'_, '_>,
    owner_kind: &'static Kind,
    owner: &str,
    kind: &'static Kind,
    attach: Link,
) -> Result<Success, ApiError> {
    let Some(id) = request.call.body["id"].as_str().map(str::to_owned) else {
        request.sent()?;
        let parent = kind.parent.and_then(|above| apply::ancestor(request, owner_kind, owner, above));
        return created(request, kind, parent.as_deref(), |request, key, work| {
            attach(request, owner, key)?;
            work.add(Event::Changed, owner_kind, owner);
            Ok(())
        });
    };
    // Those of what exists already need not be sent.
    let violations = request.call.violations_of_sent(&request.call.body);
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let member = apply::existing(request, kind, &id)?;
    attach(request, owner, &member)?;
    let location = finish(request, (owner_kind, owner), (kind, &member));
    let body = shown(request, kind, &member);
    Ok(written(request, body, Some(location)))
}

fn finish(request: &mut TableRequest<'_, '_>, owner: (&'static Kind, &str), member: (&'static Kind, &str)) -> String {
    let mut work = Work::of(Event::Changed, owner.0, owner.1);
    work.add(Event::Changed, member.0, member.1);
    let duration = request.context.settings.times.request;
    apply::finish(request, &work, duration)
}

fn missing() -> ApiError {
    ApiError::not_found("emulator-not-found", "no member of the collection has this id")
}

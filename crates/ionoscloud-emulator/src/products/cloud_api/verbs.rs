//! The verbs of the Cloud API: create, read, list, replace, update and delete.

use http::StatusCode;
use ionoscloud_spec::Status;
use serde_json::{Map, Value, json};

use super::apply::{self, Above, Work};
use super::list::Collection;
use super::members::Members;
use super::{depth, entities, errors};
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::stamp::Stamp;
use crate::engine::table::write::{at, check, merge, secret_of, strip};
use crate::engine::table::{Draft, Event, Kind, Resource, Resources, TableRequest, Target, Verb};
use crate::engine::validation::missing;

/// Handles an operation of the Cloud API.
pub(super) fn run(request: &mut TableRequest<'_, '_>, target: &Target) -> Result<Success, ApiError> {
    let result = match target {
        Target::Action(action) => action(request),
        Target::Entity(kind, entity, verb) => entities::run(request, kind, entity, *verb),
        Target::Kind(kind, verb) => match verb {
            Verb::List => list(request, kind),
            Verb::Create => create(request, kind),
            Verb::Read => request.find(kind).map(|one| Success::json(shown(request, kind, &one.key))),
            Verb::Replace => change(request, kind, true),
            Verb::Update => change(request, kind, false),
            Verb::Delete => delete(request, kind),
        },
    };
    result.map(|success| tagged(request, success)).map_err(|error| errors::shaped(error, &request.call.body))
}

/// The header `ETag` of a response that is one resource: the API sends it where no depth was asked for.
fn tagged(request: &TableRequest<'_, '_>, success: Success) -> Success {
    let Content::Json(body) = &success.content else { return success };
    let has_depth = request.call.sent_values("depth").next().is_some();
    let etag = body["metadata"]["etag"].as_str().filter(|_| !has_depth).map(|etag| format!("\"{etag}\""));
    Success { etag, ..success }
}

/// The resource at the depth that the request asks for.
pub(crate) fn shown(request: &TableRequest<'_, '_>, kind: &'static Kind, key: &str) -> Value {
    let resource = request.resources.find(kind.name, key);
    resource.map_or(Value::Null, |one| depth::Shown::single(request, kind, one, depth::sent(request)).to_value())
}

/// The response to a write: a resource or nothing, and the URL of its request if it has one.
pub(crate) fn written(request: &TableRequest<'_, '_>, body: Value, location: Option<String>) -> Success {
    let is_range = matches!(request.call.operation.successes().next(), Some((Status::Range(_), _)));
    let status = (is_range && location.is_some()).then_some(StatusCode::ACCEPTED);
    Success { status, location, ..Success::json(body) }
}

fn list(request: &TableRequest<'_, '_>, kind: &'static Kind) -> Result<Success, ApiError> {
    let parent = request.parent(kind)?;
    let tail = kind.collection.rsplit('/').next().unwrap_or_default();
    let owner = kind.parent.zip(parent.as_deref()).and_then(|(above, key)| request.resources.find(above, key));
    let id = owner.map_or_else(|| tail.to_owned(), |owner| format!("{}/{tail}", owner.id));
    let href = format!("{}{}", request.call.origin, request.collection_href(kind, parent.as_deref()));
    let members = Members::Kept(kind, request.resources.below(kind, parent.as_deref()));
    Collection { id, href, members, filters: true }.page(request)
}

/// The collection of a kind at the top, of those that `wanted` is true for.
pub(crate) fn listed(
    request: &TableRequest<'_, '_>,
    kind: &'static Kind,
    wanted: impl Fn(&Resource) -> bool,
) -> Result<Success, ApiError> {
    let id = kind.collection.trim_start_matches('/').to_owned();
    let href = format!("{}{}", request.call.origin, request.collection_href(kind, None));
    let members = request.resources.of(kind.name).iter().filter(|one| wanted(one)).map(|one| (kind, one));
    Collection { id, href, members: Members::Some(members.collect()), filters: true }.page(request)
}

/// The resources of several kinds as one collection, each shown by a function.
pub(crate) fn labelled(
    request: &TableRequest<'_, '_>,
    kinds: &[&'static Kind],
    shown: impl Fn(&TableRequest<'_, '_>, &Kind, &Resource) -> Value,
) -> Result<Success, ApiError> {
    let all = kinds.iter().flat_map(|kind| request.resources.of(kind.name).iter().map(move |one| (*kind, one)));
    let tail = request.call.operation.path.trim_start_matches('/');
    let href = format!("{}/{tail}", depth::base(request));
    let collection = Collection { id: tail.to_owned(), href, members: Members::Some(all.collect()), filters: true };
    let depth = depth::sent(request);
    collection.page_of(request, |kind, one| {
        let whole = shown(request, kind, one);
        match depth {
            0 => json!({ "id": whole["id"], "type": whole["type"], "href": whole["href"] }),
            _ => whole,
        }
    })
}

fn create(request: &mut TableRequest<'_, '_>, kind: &'static Kind) -> Result<Success, ApiError> {
    let parent = request.parent(kind)?;
    request.sent()?;
    created(request, kind, parent.as_deref(), |_, _, _| Ok(()))
}

/// Creates the resource of the body, and what is left to do beside it; all or nothing.
pub(crate) fn created(
    request: &mut TableRequest<'_, '_>,
    kind: &'static Kind,
    parent: Option<&str>,
    rest: impl FnOnce(&mut TableRequest<'_, '_>, &str, &mut Work) -> Result<(), ApiError>,
) -> Result<Success, ApiError> {
    let mut work = Work::default();
    request.resources.attempt();
    let body = request.call.body.clone();
    let placed = apply::place(request, kind, Above { parent, owner: None }, &body, &mut work)
        .and_then(|key| rest(request, &key, &mut work).map(|()| key));
    let key = match placed {
        Ok(key) => key,
        Err(error) => {
            request.resources.undo();
            return Err(error);
        }
    };
    request.resources.keep();
    let location = (!is_direct(kind)).then(|| {
        let duration = (kind.durations)(&request.context.settings.times).creation;
        apply::finish(request, &work, duration)
    });
    let body = shown(request, kind, &key);
    Ok(written(request, body, location))
}

/// PUT with `properties`, which resets what is not sent, and PATCH with the bare properties.
fn change(request: &mut TableRequest<'_, '_>, kind: &'static Kind, replaces: bool) -> Result<Success, ApiError> {
    let resource = request.find(kind)?;
    let (key, parent, before) = (resource.key.clone(), resource.parent.clone(), resource.properties.clone());
    if !request.is_wrapped() && request.call.body.get("properties").is_some() {
        return Err(ApiError::invalid(vec!["properties: PATCH takes the bare properties".to_owned()]));
    }
    let fixed = fixed_members(request, kind, &before);
    if !fixed.is_empty() {
        return Err(ApiError::invalid(fixed));
    }
    let operation = request.call.operation;
    let sent = if replaces { request.sent()? } else { partial(request)? };
    let mut properties = if replaces { apply::fixed(request, operation, kind, &before) } else { before.clone() };
    merge(&mut properties, sent);
    properties.retain(|_, value| !value.is_null());
    if replaces {
        request.fill_defaults(kind, operation, &mut properties);
    }
    alter(request, kind, &key, parent, properties)?;
    let work = Work::of(Event::Changed, kind, &key);
    (kind.after)(request, &key, Event::Changed);
    let location = (!is_direct(kind)).then(|| {
        let duration = (kind.durations)(&request.context.settings.times).change;
        apply::finish(request, &work, duration)
    });
    let body = shown(request, kind, &key);
    Ok(written(request, body, location))
}

/// The violations of members that never change, where the document does not give the operation these members at all.
fn fixed_members(request: &TableRequest<'_, '_>, kind: &Kind, before: &Map<String, Value>) -> Vec<String> {
    let body = &request.call.body;
    let sent = if request.is_wrapped() { &body["properties"] } else { body };
    let settable = request.settable(request.call.operation);
    let changes = |name: &&&str| {
        let sent = sent.get(**name).filter(|sent| !sent.is_null());
        !settable.contains(**name) && sent.is_some() && sent != before.get(**name)
    };
    kind.immutable.iter().filter(changes).map(|name| format!("properties.{name}: cannot be changed")).collect()
}

/// The properties of a PATCH: a part of them is enough, also of those that the document requires.
fn partial(request: &TableRequest<'_, '_>) -> Result<Map<String, Value>, ApiError> {
    let call = request.call;
    let mut violations = call.violations_of(&call.body);
    violations.retain(|one| missing(one).is_none_or(|member| member.contains(['.', '['])));
    if violations.is_empty() {
        return Ok(request.properties_in(call.operation, &call.body));
    }
    Err(ApiError::invalid(violations))
}

/// Sets the properties of a resource if the rules allow it; they stay as they are if the request fails.
pub(crate) fn alter(
    request: &mut TableRequest<'_, '_>,
    kind: &'static Kind,
    key: &str,
    parent: Option<String>,
    mut properties: Map<String, Value>,
) -> Result<(), ApiError> {
    request.parent_takes_writes(kind, parent.as_deref())?;
    (kind.settle)(&mut properties);
    let mut draft = Draft { parent, owner: None, key: Some(key.to_owned()), id: None, properties };
    (kind.prepare)(request, &mut draft)?;
    let Draft { parent, mut properties, .. } = draft;
    let before = request.resources.find(kind.name, key).map(|one| one.properties.clone()).unwrap_or_default();
    let fixed = kind.immutable.iter().filter(|path| at(&before, path) != at(&properties, path));
    let fixed: Vec<String> =
        fixed.map(|path| format!("properties.{}: cannot be changed", path.replace('/', "."))).collect();
    if !fixed.is_empty() {
        return Err(ApiError::invalid(fixed));
    }
    check(&request.proposal(kind, parent.as_deref(), Some(key), &properties))?;
    let secret = secret_of(kind, &properties);
    strip(&mut properties, kind.write_only);
    let stamp = Stamp::of(request.call);
    let fails = request.fails();
    if let Some(mut resource) = request.resources.find_mut(kind.name, key).filter(|_| !fails) {
        resource.properties = properties;
        resource.modified = stamp;
        resource.secret = secret.or(resource.secret.take());
    }
    request.context.changed(Resources::key(kind.name, key));
    Ok(())
}

fn delete(request: &mut TableRequest<'_, '_>, kind: &'static Kind) -> Result<Success, ApiError> {
    let found = request.find(kind);
    if let Some(protected) = (kind.protection)(request) {
        return Err(protected);
    }
    let resource = found?;
    let (key, parent) = (resource.key.clone(), resource.parent.clone());
    request.parent_takes_writes(kind, parent.as_deref())?;
    (kind.deletion)(&request.proposal(kind, parent.as_deref(), Some(&key), &resource.properties))?;
    let mut work = Work::default();
    apply::remove(request, kind, &key, &mut work);
    if is_direct(kind) {
        request.expire(kind, &key, std::time::Duration::ZERO);
        return Ok(Success::json(Value::Null));
    }
    let duration = (kind.durations)(&request.context.settings.times).deletion;
    let location = apply::finish(request, &work, duration);
    Ok(written(request, Value::Null, Some(location)))
}

/// Returns `true` for what is written at once, without a request: labels.
fn is_direct(kind: &Kind) -> bool {
    kind.type_name() == "label"
}

//! Requests: the work of writes, which continues after their responses.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::depth;
use super::list::Collection;
use super::members::Members;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::stamp::Stamp;
use crate::engine::table::{Kind, Resource, Resources, Stamps, Table, TableRequest, Timeline};

/// More are not kept: the oldest go first.
const MOST: usize = 10_000;

/// The failure that the real API was seen to have most often.
const FAILURE: &str = "[VDC-5-601] We are sorry there has been an error. Please contact our support team and state the error code in this \
     message";

pub(super) static REQUEST: Kind =
    Kind { stamps: Stamps::None, metadata: |_| Vec::new(), ..Kind::new("request", "/requests") };

/// The time in which a request runs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) from: Duration,
    pub(super) until: Duration,
}

impl Run {
    /// The time from which it is `RUNNING`: each request is `QUEUED` first, for a fifth of its time.
    fn begins(self) -> Duration {
        self.from + self.until.saturating_sub(self.from) / 5
    }
}

/// Keeps the request of this call about resources, and returns the URL of its status.
pub(super) fn open(request: &mut TableRequest<'_, '_>, targets: &[(&'static Kind, String)], run: Run) -> String {
    let call = request.call;
    let shown = |(kind, key): &(&'static Kind, String)| {
        let resource = request.resources.find(kind.name, key)?;
        Some(json!({ "id": resource.id, "type": kind.type_name(), "path": request.href(kind, resource) }))
    };
    let targets: Vec<Value> = targets.iter().filter_map(shown).collect();
    let id = request.resources.draw_id();
    let (stamp, mut body) = (Stamp::of(call), call.body.clone());
    mask(&secrets(request.table), &mut body);
    let method = call.operation.method.as_str();
    let properties = json!({
        "method": method,
        "url": call.url,
        "headers": { "content-type": "application/json" },
        "body": if body.is_null() { String::new() } else { body.to_string() },
        "_targets": targets,
        "_from": nanoseconds(run.begins()),
        "_until": nanoseconds(run.until),
        "_failed": request.fails(),
        "_failure": request.failure,
    });
    let resource =
        Resource::new(id.clone(), id.clone(), properties, stamp, Timeline::created(call.now, Duration::ZERO, false));
    request.resources.add(REQUEST.name, resource);
    let kept = request.resources.of(REQUEST.name);
    let oldest = kept.iter().next().filter(|_| kept.len() > MOST).map(|oldest| oldest.key.clone());
    if let Some(oldest) = oldest {
        request.resources.drop(REQUEST.name, &oldest);
        request.context.changed(Resources::key(REQUEST.name, &oldest));
    }
    request.context.changed(Resources::IDS);
    request.context.changed(Resources::key(REQUEST.name, &id));
    format!("{}/requests/{id}/status", depth::base(request))
}

/// The request that the path names: there at once, also where what it is about is late.
fn kept<'a>(request: &'a TableRequest<'_, '_>) -> Result<&'a Resource, ApiError> {
    let id = request.path_value(0);
    let missing = || ApiError::not_found("emulator-not-found", format!("there is no request with the id {id:?}"));
    request.resources.find(REQUEST.name, id).ok_or_else(missing)
}

/// A request by itself: with its targets from depth 1.
pub(super) fn read(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let found = kept(request)?;
    Ok(Success::json(shown(request, found, depth::sent(request).saturating_add(1))))
}

/// The status of a request, with that of each of its targets.
pub(super) fn status(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let found = kept(request)?;
    Ok(Success::json(status_of(request, found)))
}

/// Lists requests, the newest first. Their filters have names of their own.
pub(super) fn list(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let kept = request.resources.of(REQUEST.name).iter().rev();
    let members = kept.filter(|one| is_wanted(request, one)).map(|one| (&REQUEST, one)).collect();
    let collection = Collection {
        id: "requests".to_owned(),
        href: format!("{}/requests", depth::base(request)),
        members: Members::Some(members),
        filters: false,
    };
    let depth = depth::sent(request);
    collection.page_of(request, |_, one| shown(request, one, depth))
}

/// A request: at depth 0 of a list a reference, with properties from 1, and with targets from 2.
pub(super) fn shown(request: &TableRequest<'_, '_>, resource: &Resource, depth: i64) -> Value {
    let mut body = depth::reference(request, &REQUEST, resource);
    if depth <= 0 {
        return body;
    }
    let mut status = status_of(request, resource);
    if depth < 2 {
        status = json!({ "id": status["id"], "type": status["type"], "href": status["href"] });
    }
    let clock = &request.context.settings.clock;
    let properties: Map<String, Value> = resource
        .properties
        .iter()
        .filter(|(name, _)| !name.starts_with('_'))
        .map(|(n, v)| (n.clone(), v.clone()))
        .collect();
    body["properties"] = properties.into();
    body["metadata"] = json!({
        "createdDate": clock.timestamp(resource.created.at),
        "createdBy": resource.created.by,
        "etag": depth::etag(resource),
        "requestStatus": status,
    });
    body
}

fn status_of(request: &TableRequest<'_, '_>, resource: &Resource) -> Value {
    let (word, message) = state(resource, request.call.now);
    let targets = resource.properties.get("_targets").and_then(Value::as_array).into_iter().flatten();
    let target = |one: &Value| {
        let href = format!("{}{}", request.call.origin, one["path"].as_str().unwrap_or_default());
        json!({ "target": { "id": one["id"], "type": one["type"], "href": href }, "status": word })
    };
    let targets: Vec<Value> = targets.map(target).collect();
    let id = format!("{}/status", resource.id);
    let href = format!("{}/requests/{id}", depth::base(request));
    let metadata = json!({ "status": word, "message": message, "etag": depth::etag(resource), "targets": targets });
    json!({ "id": id, "type": "request-status", "href": href, "metadata": metadata })
}

/// The state of a request, and its message.
fn state(resource: &Resource, now: Duration) -> (&'static str, &str) {
    let time =
        |name: &str| Duration::from_nanos(resource.properties.get(name).and_then(Value::as_u64).unwrap_or_default());
    let has_failed = resource.properties.get("_failed").and_then(Value::as_bool).unwrap_or_default();
    if now < time("_from") {
        ("QUEUED", "Request has been queued")
    } else if now < time("_until") {
        ("RUNNING", "Request is running")
    } else if has_failed {
        let known = resource.properties.get("_failure").and_then(Value::as_str);
        ("FAILED", known.unwrap_or(FAILURE))
    } else {
        ("DONE", "Request has been successfully executed")
    }
}

/// The filters of requests that are not those of properties.
fn is_wanted(request: &TableRequest<'_, '_>, resource: &Resource) -> bool {
    let call = request.call;
    let clock = &request.context.settings.clock;
    let (word, message) = state(resource, call.now);
    let created = clock.timestamp(resource.created.at);
    // RFC 3339 in UTC, with or without its `Z` and the `T` in it.
    let plain = |text: &str| text.trim_end_matches('Z').replace(' ', "T");
    call.meets_filters(|name, sent| match name {
        "status" | "requestStatus" => sent.split(',').any(|sent| sent.eq_ignore_ascii_case(word)),
        "message" => message.contains(sent),
        "createdAfter" => plain(&created) >= plain(sent),
        "createdBefore" => plain(&created) <= plain(sent),
        "createdDate" => created.starts_with(&plain(sent)),
        "createdBy" => resource.created.by.contains(sent),
        "etag" => depth::etag(resource) == sent,
        other => {
            let whole = json!({ "properties": resource.properties, "metadata": {} });
            super::list::matches(&whole, other, sent)
        }
    })
}

/// The names of the members that no response shows.
fn secrets(table: &Table) -> Vec<&'static str> {
    let names = table.kinds.iter().flat_map(|kind| kind.write_only.iter().copied().chain(kind.secret));
    names.map(|path| path.rsplit('/').next().unwrap_or(path)).collect()
}

/// Hides the values of members that hold secrets.
fn mask(secrets: &[&str], body: &mut Value) {
    match body {
        Value::Object(members) => {
            for (name, value) in members {
                if secrets.contains(&name.as_str()) {
                    *value = "***".into();
                } else {
                    mask(secrets, value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(secrets, item)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

//! One write as the log keeps it, and the moments that it is shown at.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::engine::auth::CONTRACT;
use crate::engine::clock::Clock;
use crate::engine::product::Processed;

/// The address of every client: one that documentation uses (RFC 5737).
const CLIENT: &str = "198.51.100.1";
const REQUEST: &str = "request/";

/// A write. Bodies are not kept, since they may have secrets.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Event {
    number: u64,
    at: Duration,
    request_id: String,
    user: String,
    service: String,
    event_type: String,
    method: String,
    path: String,
    /// Types and ids.
    resources: Vec<(String, String)>,
    /// Of a request of the Cloud API, which continues after its response.
    request: Option<Run>,
}

/// The end of a request.
#[derive(Debug, Serialize, Deserialize)]
struct Run {
    until: Duration,
    failed: bool,
}

/// An event at one time: the acceptance of a request, or its end.
pub(super) struct Moment<'a> {
    pub(super) at: Duration,
    event: &'a Event,
    status: Option<&'static str>,
}

impl Event {
    pub(super) fn of(processed: &Processed<'_>, number: u64) -> Self {
        let call = processed.call;
        let request = processed.changes.iter().rev().find_map(|(key, entry)| {
            let properties = &entry.as_ref()?["properties"];
            Some((key.strip_prefix(REQUEST)?, properties))
        });
        let resources = match request {
            Some((_, properties)) => targets(properties),
            None => changed(processed.changes),
        };
        let run = request.map(|(_, properties)| Run {
            until: Duration::from_nanos(properties["_until"].as_u64().unwrap_or_default()),
            failed: properties["_failed"].as_bool().unwrap_or_default(),
        });
        let is_cloud = call.document.name == "compute";
        let is_token = call.operation.id == "tokensGenerate";
        Self {
            number,
            at: call.now,
            request_id: request.map_or(processed.request_id, |(id, _)| id).to_owned(),
            user: call.caller.name.clone(),
            service: if is_cloud { "PUBLIC_REST_V6" } else { "PUBLIC_REST" }.to_owned(),
            event_type: if is_token { "GenerateToken" } else { "RequestAccepted" }.to_owned(),
            method: call.operation.method.as_str().to_owned(),
            path: call.url.strip_prefix(&call.origin).unwrap_or_default().to_owned(),
            resources,
            request: run,
        }
    }

    /// The moments by now.
    pub(super) fn moments(&self, now: Duration) -> impl Iterator<Item = Moment<'_>> {
        let accepted = Moment { at: self.at, event: self, status: None };
        let ended = self.request.as_ref().filter(|run| run.until <= now).map(|run| Moment {
            at: run.until,
            event: self,
            status: Some(if run.failed { "FAILED" } else { "DONE" }),
        });
        std::iter::once(accepted).chain(ended)
    }

    /// `sec.user.create` was seen, and of other actions none.
    fn actions(&self, kind: &str) -> &'static [&'static str] {
        if kind == "user" && self.method == "POST" { &["sec.user.create"] } else { &[] }
    }
}

impl Moment<'_> {
    /// An item of the list. The acceptance and the end have other members, as they were seen.
    pub(super) fn to_json(&self, clock: &Clock) -> Value {
        let Event { request_id, user, service, event_type, method, path, resources, number, .. } = self.event;
        let wall = Timestamp::from_nanosecond(clock.wall_nanoseconds(self.at)).unwrap_or(Timestamp::MAX);
        let time = format!("{wall:.3}");
        let identity = json!({ "contractNumber": CONTRACT, "username": user });
        let shown = |with_actions: bool| -> Vec<Value> {
            let actions = |kind| if with_actions { self.event.actions(kind) } else { &[] };
            resources.iter().map(|(kind, id)| json!({ "type": kind, "id": id, "action": actions(kind) })).collect()
        };
        let source = match self.status {
            None => json!({
                "meta": { "auditVersion": 0.1, "time": time, "requestId": request_id },
                "principal": { "sourceIP": CLIENT, "sourceService": service, "identity": identity },
                "event": {
                    "type": event_type, "param": { "action": method, "uri": path }, "resources": shown(false),
                },
            }),
            Some(status) => json!({
                "meta": { "auditVersion": 1, "time": time, "requestId": request_id, "queueRefId": number },
                "principal": { "sourceService": service, "identity": identity },
                "event": {
                    "type": "RequestStatusUpdate", "status": status,
                    "param": { "initiator": service, "sourceService": service }, "resources": shown(true),
                },
            }),
        };
        json!({ "_source": source })
    }
}

/// The resources that a request of the Cloud API names.
fn targets(properties: &Value) -> Vec<(String, String)> {
    let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    let all = properties["_targets"].as_array().into_iter().flatten();
    all.map(|one| (text(one, "type"), text(one, "id"))).collect()
}

/// The changed entries of another product; their keys begin with the kind.
fn changed(changes: &[(String, Option<Value>)]) -> Vec<(String, String)> {
    let shown = |(key, entry): &(String, Option<Value>)| {
        let (kind, rest) = key.split_once('/')?;
        let id = entry.as_ref().and_then(|entry| entry["id"].as_str()).unwrap_or(rest);
        Some((kind.to_owned(), id.to_owned()))
    };
    changes.iter().filter_map(shown).collect()
}

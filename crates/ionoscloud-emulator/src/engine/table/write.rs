//! Creating, changing and deleting resources.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::kind::Kind;
use super::life_cycle::{Phase, Timeline};
use super::request::TableRequest;
use super::resources::{Proposal, Resource, Resources};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Lock;
use crate::engine::product::Success;
use crate::engine::stamp::Stamp;

impl TableRequest<'_, '_> {
    pub(super) fn create(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let parent = self.parent(kind)?;
        let properties = self.sent_with_defaults()?;
        let key = self.add(kind, parent.as_deref(), properties, None)?;
        self.shown(kind, &key, None)
    }

    /// PATCH: members that are sent replace those that exist, one by one in objects.
    pub(super) fn update(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let resource = self.find(kind)?;
        let (key, mut properties) = (resource.key.clone(), resource.properties.clone());
        merge(&mut properties, self.sent()?);
        self.change(kind, &key, properties)?;
        self.shown(kind, &key, None)
    }

    /// PUT: replaces all properties. It creates a resource under an unknown id if the document has a 201 for that.
    pub(super) fn replace(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let creates = self.call.operation.response(201).is_some() && self.call.operation.response(200).is_some();
        let key = match self.find(kind) {
            Ok(resource) => resource.key.clone(),
            Err(_) if creates => {
                let parent = self.parent(kind)?;
                let id = self.call.path_values().nth(kind.depth()).map(str::to_owned);
                let properties = self.sent_with_defaults()?;
                let key = self.add(kind, parent.as_deref(), properties, id)?;
                return self.shown(kind, &key, Some(StatusCode::CREATED));
            }
            Err(error) => return Err(error),
        };
        let properties = self.sent_with_defaults()?;
        self.change(kind, &key, properties)?;
        self.shown(kind, &key, None)
    }

    /// Deletes a resource and everything below it.
    pub(super) fn delete(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let key = self.find(kind)?.key.clone();
        self.remove(kind, &key);
        let response =
            self.call.operation.successes().next().and_then(|(_, response)| response.content.values().next());
        let Some(media) = response else { return Ok(Success::json(Value::Null)) };
        if self.call.document.follow(&media.schema).properties.contains_key("properties") {
            return self.shown(kind, &key, None);
        }
        Ok(Success::json(json!({})))
    }

    /// Adds a resource if the rules allow it, and returns its key.
    pub(crate) fn add(
        &mut self,
        kind: &Kind,
        parent: Option<&str>,
        mut properties: Map<String, Value>,
        id: Option<String>,
    ) -> Result<String, ApiError> {
        (kind.settle)(&mut properties);
        let proposal = Proposal { properties: &properties, parent, key: None, kind, resources: self.resources };
        check(&proposal)?;
        if self.resources.of(kind.name).len() >= kind.quota {
            let text = format!("the contract has at most {} resources of the kind {}", kind.quota, kind.name);
            return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-quota", text));
        }
        let id = id.unwrap_or_else(|| self.resources.new_id(kind, parent, &properties));
        let (stamp, durations) = (Stamp::of(self.call), (kind.durations)(&self.context.settings.times));
        let key = Resources::key_of(kind, parent, &id);
        if self.resources.find(kind.name, &key).is_some() {
            return Err(exists(kind, "id"));
        }
        let resource = Resource {
            key: key.clone(),
            id,
            parent: parent.map(str::to_owned),
            properties,
            created: stamp.clone(),
            modified: stamp,
            timeline: Timeline::created(self.call.now, durations.creation, self.call.fails),
        };
        self.resources.of_mut(kind.name).push(resource);
        self.context.changed(Resources::IDS);
        self.touched(kind, &key);
        Ok(key)
    }

    /// Replaces the properties of a resource if the rules allow it.
    pub(crate) fn change(
        &mut self,
        kind: &Kind,
        key: &str,
        mut properties: Map<String, Value>,
    ) -> Result<(), ApiError> {
        let Some(resource) = self.resources.find(kind.name, key) else { return Ok(()) };
        (kind.settle)(&mut properties);
        let changed = |name: &&&str| properties.get(**name) != resource.properties.get(**name);
        let fixed: Vec<String> =
            kind.immutable.iter().filter(changed).map(|name| format!("properties.{name}: cannot be changed")).collect();
        if !fixed.is_empty() {
            return Err(ApiError::invalid(fixed));
        }
        let parent = resource.parent.as_deref();
        check(&Proposal { properties: &properties, parent, key: Some(key), kind, resources: self.resources })?;
        let settings = self.context.settings;
        if let Some(states) = kind.life_cycle {
            let phase = resource.timeline.phase(self.call.now);
            if !matches!(phase, Phase::Ready | Phase::Failed) {
                let text = format!("the {} is {}; wait until it is {}", kind.name, states.state(phase), states.ready);
                return Err(ApiError::new(settings.busy_status.code(), "emulator-busy", text));
            }
        }
        let (durations, stamp, fails) = ((kind.durations)(&settings.times), Stamp::of(self.call), self.call.fails);
        let lag = settings.times.state_lag;
        if let Some(resource) = self.resources.find_mut(kind.name, key) {
            resource.properties = properties;
            resource.modified = stamp;
            resource.timeline.change(self.call.now, Phase::Changing, durations.change, lag, fails);
        }
        self.touched(kind, key);
        Ok(())
    }

    /// Deletes a resource and everything below it; nothing happens if it does not exist.
    pub(crate) fn remove(&mut self, kind: &Kind, key: &str) {
        let durations = (kind.durations)(&self.context.settings.times);
        let Some(resource) = self.resources.find_mut(kind.name, key) else { return };
        resource.timeline.delete(self.call.now, durations.deletion);
        self.touched(kind, key);
        let table = self.table;
        for below in table.kinds.iter().filter(|below| below.parent == Some(kind.name)) {
            let of_kind = self.resources.of(below.name).iter();
            let children: Vec<String> =
                of_kind.filter(|one| one.parent.as_deref() == Some(key)).map(|one| one.key.clone()).collect();
            children.iter().for_each(|child| self.remove(below, child));
        }
    }

    /// Keeps a resource as it is now, with the networks that it locks.
    pub(crate) fn touched(&mut self, kind: &Kind, key: &str) {
        self.context.changed(Resources::key(kind.name, key));
        let Some(resource) = self.resources.find(kind.name, key) else { return };
        let networks = (kind.networks)(&resource.properties);
        if !networks.is_empty() {
            let release = self.context.settings.times.network_release;
            let until = resource.timeline.gone_at().map(|gone_at| gone_at.saturating_add(release));
            let holder = format!("the {} {}", kind.name, resource.id);
            self.context.networks.set(Lock { holder, networks, until }, self.call.now);
        }
    }

    /// The response that shows a resource, with the members that the document gives it.
    pub(crate) fn shown(&self, kind: &Kind, key: &str, status: Option<StatusCode>) -> Result<Success, ApiError> {
        let resource = self.resources.find(kind.name, key);
        let mut body = resource.map_or(Value::Null, |resource| self.render(kind, resource));
        let media = self.call.operation.successes().next().and_then(|(_, response)| response.content.values().next());
        let declared = media.map(|media| &self.call.document.follow(&media.schema).properties);
        if let (Some(declared), Value::Object(members)) = (declared.filter(|one| !one.is_empty()), &mut body) {
            members.retain(|name, _| declared.contains_key(name));
        }
        Ok(Success { status, ..Success::json(body) })
    }
}

/// The rules of the table, and those beside it.
fn check(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let kind = proposal.kind;
    let same =
        |other: &Resource| kind.unique.iter().all(|name| other.properties.get(*name) == proposal.properties.get(*name));
    if !kind.unique.is_empty() && proposal.siblings().any(same) {
        return Err(exists(kind, &kind.unique.join(", ")));
    }
    (kind.rules)(proposal)
}

fn exists(kind: &Kind, same: &str) -> ApiError {
    let text = format!("there is a {} of the same {same} already", kind.name);
    ApiError::new(StatusCode::CONFLICT, "emulator-exists", text)
}

fn merge(target: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, change) in changes {
        match (target.get_mut(&name), change) {
            (Some(Value::Object(inner)), Value::Object(change)) => merge(inner, change),
            (_, change) => {
                target.insert(name, change);
            }
        }
    }
}

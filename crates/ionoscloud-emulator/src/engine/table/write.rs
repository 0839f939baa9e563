//! Creating, changing and deleting resources.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::kind::{Change, Event, Kind, OnParent};
use super::life_cycle::{Durations, Timeline};
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
        let id = self.add(kind, parent.as_deref(), properties, None)?;
        self.shown(kind, &id, None)
    }

    /// PATCH: members that are sent replace those that exist, one by one in objects.
    pub(super) fn update(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let resource = self.find(kind)?;
        let (id, mut properties) = (resource.id.clone(), resource.properties.clone());
        merge(&mut properties, self.sent()?);
        self.change(kind, &id, properties)?;
        self.shown(kind, &id, None)
    }

    /// PUT: replaces all properties. An id in the body is that of the path. It creates a resource under an unknown id if the document has a 201 for that.
    pub(super) fn replace(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let path_id = self.call.path_values().nth(kind.depth());
        if self.call.body["id"].as_str().is_some_and(|id| Some(id) != path_id) {
            return Err(ApiError::invalid(vec!["id: must be that of the path".to_owned()]));
        }
        let creates = self.call.operation.response(201).is_some() && self.call.operation.response(200).is_some();
        let id = match self.find(kind) {
            Ok(resource) => resource.id.clone(),
            Err(_) if creates => {
                let parent = self.parent(kind)?;
                let id = path_id.map(str::to_owned);
                let properties = self.sent_with_defaults()?;
                let id = self.add(kind, parent.as_deref(), properties, id)?;
                return self.shown(kind, &id, Some(StatusCode::CREATED));
            }
            Err(error) => return Err(error),
        };
        let properties = self.sent_with_defaults()?;
        self.change(kind, &id, properties)?;
        self.shown(kind, &id, None)
    }

    /// Deletes a resource and everything below it.
    pub(super) fn delete(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let (id, parent) = {
            let resource = self.find(kind)?;
            (resource.id.clone(), resource.parent.clone())
        };
        (kind.deletion)(&self.proposal(kind, parent.as_deref(), Some(&id), &self.find(kind)?.properties))?;
        self.parent_takes_writes(kind, parent.as_deref())?;
        self.remove(kind, &id);
        let response =
            self.call.operation.successes().next().and_then(|(_, response)| response.content.values().next());
        let Some(media) = response else { return Ok(Success::json(Value::Null)) };
        if self.call.document.follow(&media.schema).properties.contains_key("properties") {
            return self.shown(kind, &id, None);
        }
        Ok(Success::json(json!({})))
    }

    /// Adds a resource if the rules allow it, and returns its id.
    pub(crate) fn add(
        &mut self,
        kind: &Kind,
        parent: Option<&str>,
        mut properties: Map<String, Value>,
        id: Option<String>,
    ) -> Result<String, ApiError> {
        (kind.settle)(&mut properties);
        check(&self.proposal(kind, parent, None, &properties))?;
        self.parent_takes_writes(kind, parent)?;
        if self.resources.of(kind.name).len() >= kind.quota {
            let text = format!("the contract has at most {} resources of the kind {}", kind.quota, kind.name);
            return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-quota", text));
        }
        let id = id.unwrap_or_else(|| self.resources.new_id(kind, parent, &properties));
        let (stamp, durations) = (Stamp::of(self.call), (kind.durations)(&self.context.settings.times));
        strip(&mut properties, kind.write_only);
        let resource = Resource {
            id: id.clone(),
            parent: parent.map(str::to_owned),
            location: self.call.location.map(str::to_owned),
            properties,
            created: stamp.clone(),
            modified: stamp,
            timeline: Timeline::created(self.call.now, durations, self.context.fails),
            is_fixed: false,
        };
        self.resources.of_mut(kind.name).push(resource);
        self.context.changed(Resources::IDS);
        self.written(kind, &id, Event::Created);
        Ok(id)
    }

    fn change(&mut self, kind: &Kind, id: &str, mut properties: Map<String, Value>) -> Result<(), ApiError> {
        let Some(resource) = self.resources.find(kind.name, id) else { return Ok(()) };
        (kind.settle)(&mut properties);
        let parent = resource.parent.clone();
        let mut kept = properties.clone();
        strip(&mut kept, kind.write_only);
        let changed = |path: &&&str| at(&kept, path) != at(&resource.properties, path);
        let fixed = kind.immutable.iter().filter(changed);
        let fixed: Vec<String> =
            fixed.map(|path| format!("properties.{}: cannot be changed", path.replace('/', "."))).collect();
        if !fixed.is_empty() {
            return Err(ApiError::invalid(fixed));
        }
        check(&self.proposal(kind, parent.as_deref(), Some(id), &properties))?;
        self.takes_writes(kind, resource)?;
        self.parent_takes_writes(kind, parent.as_deref())?;
        let settings = self.context.settings;
        let (mut durations, stamp, fails) =
            ((kind.durations)(&settings.times), Stamp::of(self.call), self.context.fails);
        if let Some(change_time) = kind.change_time {
            let change = Change { before: &resource.properties, after: &properties, times: &settings.times };
            durations.change = change_time(&change);
        }
        let properties = kept;
        if let Some(resource) = self.resources.find_mut(kind.name, id) {
            resource.properties = properties;
            resource.modified = stamp;
            resource.timeline.change(self.call.now, durations, settings, fails);
        }
        self.written(kind, id, Event::Changed);
        Ok(())
    }

    fn proposal<'p>(
        &'p self,
        kind: &'p Kind,
        parent: Option<&'p str>,
        id: Option<&'p str>,
        properties: &'p Map<String, Value>,
    ) -> Proposal<'p> {
        let (settings, now, location) = (self.context.settings, self.call.now, self.call.location);
        Proposal { properties, parent, id, kind, resources: self.resources, settings, now, location }
    }

    /// An error with the chosen status unless the resource is ready, or has failed, whatever reads show.
    pub(crate) fn takes_writes(&self, kind: &Kind, resource: &Resource) -> Result<(), ApiError> {
        let Some(states) = kind.life_cycle else { return Ok(()) };
        let state = resource.timeline.state(states, self.call.now);
        if state == states.ready || state == states.failed {
            return Ok(());
        }
        let text = format!("the {} is {state}; wait until it is {}", kind.name, states.ready);
        Err(ApiError::new(self.context.settings.busy_status.code(), "emulator-busy", text))
    }

    fn parent_takes_writes(&self, kind: &Kind, parent: Option<&str>) -> Result<(), ApiError> {
        let above = kind.parent.and_then(|name| self.table.kind(name));
        let (Some(above), Some(parent), false) = (above, parent, matches!(kind.on_parent, OnParent::Nothing)) else {
            return Ok(());
        };
        self.resources.find(above.name, parent).map_or(Ok(()), |resource| self.takes_writes(above, resource))
    }

    /// Does the rest of a write: the state of the parent, network locks, the code of the kind.
    fn written(&mut self, kind: &Kind, id: &str, event: Event) {
        self.context.changed(Resources::key(kind.name, id));
        let (now, settings, fails) = (self.call.now, self.context.settings, self.context.fails);
        let Some(resource) = self.resources.find(kind.name, id) else { return };
        let networks = (kind.networks)(resource);
        if !networks.is_empty() {
            let until = resource.timeline.gone_at().map(|gone| gone.saturating_add(settings.times.network_release));
            let holder = format!("the {} {} {id}", self.table.product, kind.name);
            self.context.networks.set(Lock { holder, networks, until }, now);
        }
        let above = kind.parent.and_then(|name| self.table.kind(name));
        if let (Some(above), Some(parent), OnParent::Changes(time)) = (above, resource.parent.clone(), &kind.on_parent)
        {
            let durations = Durations { change: time(&settings.times), ..Durations::ZERO };
            if let Some(parent) = self.resources.find_mut(above.name, &parent) {
                parent.timeline.change(now, durations, settings, fails);
            }
            self.context.changed(Resources::key(above.name, &parent));
        }
        (kind.after)(self, id, event);
    }

    /// Begins a change of a resource that is not one of its properties.
    pub(crate) fn begin_change(&mut self, kind: &Kind, id: &str, duration: Duration) {
        let (now, settings, fails) = (self.call.now, self.context.settings, self.context.fails);
        if let Some(resource) = self.resources.find_mut(kind.name, id) {
            let durations = Durations { change: duration, ..Durations::ZERO };
            resource.timeline.change(now, durations, settings, fails);
        }
        self.context.changed(Resources::key(kind.name, id));
    }

    /// Adds a resource of the service itself under this id: no rule applies to it. Reads show it from a time on.
    pub(crate) fn plant(
        &mut self,
        kind: &Kind,
        parent: Option<&str>,
        id: Option<String>,
        from: Duration,
        properties: &Value,
    ) {
        let properties = properties.as_object().cloned().unwrap_or_default();
        let id = id.unwrap_or_else(|| self.resources.new_id(kind, parent, &properties));
        let stamp = Stamp { at: from, ..Stamp::of(self.call) };
        let resource = Resource {
            id: id.clone(),
            parent: parent.map(str::to_owned),
            location: self.call.location.map(str::to_owned),
            properties,
            created: stamp.clone(),
            modified: stamp,
            timeline: Timeline::created(from, Durations::ZERO, false),
            is_fixed: false,
        };
        self.resources.of_mut(kind.name).push(resource);
        self.context.changed(Resources::key(kind.name, &id));
    }

    /// Sets a property that the service itself decides about.
    pub(crate) fn amend(&mut self, kind: &Kind, id: &str, property: &str, value: Value) {
        if let Some(resource) = self.resources.find_mut(kind.name, id) {
            resource.properties.insert(property.to_owned(), value);
        }
        self.context.changed(Resources::key(kind.name, id));
    }

    /// Deletes a resource of the service itself after this time.
    pub(crate) fn expire(&mut self, kind: &Kind, id: &str, after: Duration) {
        if let Some(resource) = self.resources.find_mut(kind.name, id) {
            resource.timeline.delete(self.call.now, Durations { deletion: after, ..Durations::ZERO });
        }
        self.context.changed(Resources::key(kind.name, id));
    }

    /// Deletes a resource and everything below it; nothing happens if it does not exist.
    pub(crate) fn remove(&mut self, kind: &Kind, id: &str) {
        let durations = (kind.durations)(&self.context.settings.times);
        let Some(resource) = self.resources.find_mut(kind.name, id) else { return };
        resource.timeline.delete(self.call.now, durations);
        self.written(kind, id, Event::Deleted);
        let table = self.table;
        for below in table.kinds.iter().filter(|below| below.parent == Some(kind.name)) {
            let of_kind = self.resources.of(below.name).iter();
            let children: Vec<String> =
                of_kind.filter(|one| one.parent.as_deref() == Some(id)).map(|one| one.id.clone()).collect();
            children.iter().for_each(|child| self.remove(below, child));
        }
    }

    /// The response that shows a resource, with the members that the document gives it.
    pub(super) fn shown(&self, kind: &Kind, id: &str, status: Option<StatusCode>) -> Result<Success, ApiError> {
        let resource = self.resources.find(kind.name, id);
        let mut body = resource.map_or(Value::Null, |resource| self.render(kind, resource));
        self.trim(&mut body);
        Ok(Success { status, ..Success::json(body) })
    }
}

/// The rules of the table, and those beside it.
fn check(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let kind = proposal.kind;
    (kind.rules)(proposal)?;
    let same =
        |other: &Resource| kind.unique.iter().all(|name| other.properties.get(*name) == proposal.properties.get(*name));
    if !kind.unique.is_empty() && proposal.siblings().any(same) {
        let text = format!("there is a {} of the same {} already", kind.name, kind.unique.join(", "));
        return Err(ApiError::new(StatusCode::CONFLICT, "emulator-exists", text));
    }
    Ok(())
}

/// The value behind a path such as `backup/location`.
fn at<'a>(properties: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut names = path.split('/');
    let first = properties.get(names.next()?)?;
    names.try_fold(first, |value, name| value.get(name))
}

/// Removes what the paths name.
fn strip(properties: &mut Map<String, Value>, paths: &[&str]) {
    for path in paths {
        match path.split_once('/') {
            None => drop(properties.remove(*path)),
            Some((first, rest)) => {
                if let Some(Value::Object(inner)) = properties.get_mut(first) {
                    strip(inner, &[rest]);
                }
            }
        }
    }
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

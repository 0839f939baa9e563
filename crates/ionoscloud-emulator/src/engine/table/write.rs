//! Creating, changing and deleting resources.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::kind::{Change, Event, Kind, ServerAccounts};
use super::life_cycle::{Phase, Timeline};
use super::request::TableRequest;
use super::resources::{Proposal, Resource, Resources};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Lock;
use crate::engine::plausible;
use crate::engine::product::Success;
use crate::engine::secret::Secret;
use crate::engine::stamp::Stamp;

impl TableRequest<'_, '_> {
    pub(crate) fn create(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let parent = self.parent(kind)?;
        let properties = self.sent_with_defaults(kind)?;
        let key = self.add(kind, parent.as_deref(), properties, None)?;
        self.shown(kind, &key, None)
    }

    /// PATCH: members that are sent replace those that exist, one by one in objects.
    pub(super) fn update(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let resource = self.find(kind)?;
        let (key, mut properties) = (resource.key.clone(), resource.properties.clone());
        let sent = self.sent_as_part_of(&properties, kind.partial_objects)?;
        let fixed = self.fixed_in_body(kind, &properties);
        if !fixed.is_empty() {
            return Err(ApiError::invalid(fixed));
        }
        merge(&mut properties, sent);
        self.change(kind, &key, properties)?;
        self.shown(kind, &key, None)
    }

    /// PUT: replaces all properties. It creates a resource under an unknown id if the document has a 201 for that.
    ///
    /// An id in the body has to be that of the path.
    pub(crate) fn replace(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let path_id = self.call.path_values().nth(kind.depth());
        if self.call.body["id"].as_str().is_some_and(|id| Some(id) != path_id) {
            return Err(ApiError::invalid(vec!["id: must be that of the path".to_owned()]));
        }
        let creates = self.call.operation.response(201).is_some();
        let key = match self.find(kind) {
            Ok(resource) => resource.key.clone(),
            Err(_) if creates => {
                let parent = self.parent(kind)?;
                let id = path_id.map(str::to_owned);
                let properties = self.sent_with_defaults(kind)?;
                let key = self.add(kind, parent.as_deref(), properties, id)?;
                return self.shown(kind, &key, Some(StatusCode::CREATED));
            }
            Err(error) => return Err(error),
        };
        let properties = self.sent_with_defaults(kind)?;
        self.change(kind, &key, properties)?;
        self.shown(kind, &key, None)
    }

    /// Deletes a resource and everything below it.
    pub(super) fn delete(&mut self, kind: &Kind) -> Result<Success, ApiError> {
        let resource = self.find(kind)?;
        let (key, parent) = (resource.key.clone(), resource.parent.clone());
        (kind.deletion)(&self.proposal(kind, parent.as_deref(), Some(&key), &resource.properties))?;
        self.parent_takes_writes(kind, parent.as_deref())?;
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
        check(&self.proposal(kind, parent, None, &properties))?;
        self.parent_takes_writes(kind, parent)?;
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
        let secret = secret_of(kind, &properties).or_else(|| self.resources.credentials(kind, &properties));
        strip(&mut properties, kind.write_only);
        let mut timeline = Timeline::created(self.call.now, durations.creation, self.call.fails);
        if kind.server.is_some() && self.resources.has_data_plane {
            timeline.start_server();
        }
        let resource = Resource {
            key: key.clone(),
            id,
            parent: parent.map(str::to_owned),
            location: self.call.location.map(str::to_owned),
            properties,
            created: stamp.clone(),
            modified: stamp,
            timeline,
            secret,
            is_fixed: false,
        };
        self.resources.add(kind.name, resource);
        self.context.changed(Resources::IDS);
        self.written(kind, &key, Event::Created);
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
        let parent = resource.parent.clone();
        let mut kept = properties.clone();
        strip(&mut kept, kind.write_only);
        let folded = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_lowercase);
        let changed = |path: &&&str| match (at(&kept, path), at(&resource.properties, path)) {
            (new, old) if kind.peers == Some(**path) => folded(new) != folded(old),
            (new, old) => new != old,
        };
        let fixed = kind.immutable.iter().filter(changed);
        let fixed: Vec<String> =
            fixed.map(|path| format!("properties.{}: cannot be changed", path.replace('/', "."))).collect();
        if !fixed.is_empty() {
            return Err(ApiError::invalid(fixed));
        }
        check(&self.proposal(kind, parent.as_deref(), Some(key), &properties))?;
        let secret = secret_of(kind, &properties).or_else(|| self.resources.credentials(kind, &properties));
        let is_other = resource.secret.is_some() && secret != resource.secret;
        if kind.server == Some(ServerAccounts::FixedCredentials) && is_other {
            return Err(ApiError::invalid(vec!["properties.credentials.password: cannot be changed".to_owned()]));
        }
        self.takes_writes(kind, resource)?;
        self.parent_takes_writes(kind, parent.as_deref())?;
        let (times, stamp) = (&self.context.settings.times, Stamp::of(self.call));
        let (phase, duration) = match kind.change {
            Some(change) => change(&Change { before: &resource.properties, after: &properties, times }),
            None => (Phase::Changing, (kind.durations)(times).change),
        };
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.properties = kept;
            resource.modified = stamp;
            if kind.server == Some(ServerAccounts::Credentials) && secret.is_some() && secret != resource.secret {
                resource.timeline.change_server();
            }
            resource.secret = secret.or(resource.secret.take());
        }
        self.begin(kind, key, phase, duration);
        self.written(kind, key, Event::Changed);
        Ok(())
    }

    /// Deletes a resource and everything below it; nothing happens if it does not exist.
    pub(crate) fn remove(&mut self, kind: &Kind, key: &str) {
        let durations = (kind.durations)(&self.context.settings.times);
        let Some(mut resource) = self.resources.find_mut(kind.name, key) else { return };
        resource.timeline.delete(self.call.now, durations.deletion);
        drop(resource);
        self.written(kind, key, Event::Deleted);
        let table = self.table;
        for below in table.kinds.iter().filter(|below| below.parent == Some(kind.name)) {
            let children: Vec<String> =
                self.resources.below(below, Some(key)).iter().map(|one| one.key.clone()).collect();
            children.iter().for_each(|child| self.remove(below, child));
        }
    }

    /// Keeps a resource as it is now, with the networks that it locks.
    pub(crate) fn touched(&mut self, kind: &Kind, key: &str) {
        self.context.changed(Resources::key(kind.name, key));
        let Some(resource) = self.resources.find(kind.name, key) else { return };
        let networks = (kind.networks)(&resource.properties);
        let holder = format!("the {} {} {}", self.table.product, kind.name, resource.id);
        // One that has no networks any more lets go of those that it had.
        if !networks.is_empty() || self.context.networks.has(&holder) {
            let release = self.context.settings.times.network_release;
            let until = resource.timeline.gone_at().map(|gone_at| gone_at.saturating_add(release));
            self.context.networks.set(Lock { holder, networks, until }, self.call.now);
        }
    }

    /// The response that shows a resource, with the members that the document gives it.
    pub(crate) fn shown(&self, kind: &Kind, key: &str, status: Option<StatusCode>) -> Result<Success, ApiError> {
        let resource = self.resources.find(kind.name, key);
        let mut body = resource.map_or(Value::Null, |resource| self.render(kind, resource));
        self.trim(&mut body);
        Ok(Success { status, ..Success::json(body) })
    }
}

/// The rules of the table, and those beside it.
pub(crate) fn check(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let kind = proposal.kind;
    let implausible = plausible::violations(proposal.properties);
    if kind.is_strict && proposal.settings.strict && !implausible.is_empty() {
        return Err(ApiError::invalid(implausible));
    }
    (kind.rules)(proposal)?;
    if !kind.unique.is_empty() && proposal.alike().next().is_some() {
        return Err(exists(kind, &kind.unique.join(", ")));
    }
    Ok(())
}

pub(crate) fn secret_of(kind: &Kind, properties: &Map<String, Value>) -> Option<Secret> {
    properties.get(kind.secret?)?.as_str().map(Secret::new)
}

pub(crate) fn exists(kind: &Kind, same: &str) -> ApiError {
    let text = format!("there is a {} of the same {same} already", kind.name);
    ApiError::new(StatusCode::CONFLICT, "emulator-exists", text)
}

/// The value behind a path such as `backup/location`.
pub(crate) fn at<'a>(properties: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut names = path.split('/');
    let first = properties.get(names.next()?)?;
    names.try_fold(first, |value, name| value.get(name))
}

/// Removes the values behind paths.
pub(crate) fn strip(properties: &mut Map<String, Value>, paths: &[&str]) {
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

pub(crate) fn merge(target: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, change) in changes {
        match (target.get_mut(&name), change) {
            (Some(Value::Object(inner)), Value::Object(change)) => merge(inner, change),
            (_, change) => {
                target.insert(name, change);
            }
        }
    }
}

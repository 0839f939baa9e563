//! Steps of the service itself: what follows a write, and resources that no caller created.

use std::time::Duration;

use serde_json::Value;

use super::kind::{Event, Kind, OnParent};
use super::life_cycle::{Phase, Timeline};
use super::request::TableRequest;
use super::resources::{Proposal, Resource, Resources};
use crate::engine::api_error::ApiError;
use crate::engine::secret::Secret;
use crate::engine::stamp::Stamp;

/// The hidden property with the reason of a failure that no fault is.
const FAILURE: &str = "_failure";

impl Resource {
    /// The reason of its failure, once it has failed.
    pub(crate) fn failure(&self, now: Duration) -> Option<&str> {
        let reason = self.properties.get(FAILURE).and_then(Value::as_str);
        self.timeline.has_failed(now).then(|| reason.unwrap_or("a fault was set for this resource"))
    }
}

impl TableRequest<'_, '_> {
    /// A resource that is about to be written, for rules.
    pub(crate) fn proposal<'p>(
        &'p self,
        kind: &'p Kind,
        parent: Option<&'p str>,
        key: Option<&'p str>,
        properties: &'p serde_json::Map<String, Value>,
    ) -> Proposal<'p> {
        let (settings, now, location) = (self.context.settings, self.call.now, self.call.location);
        Proposal { properties, parent, key, kind, resources: self.resources, settings, now, location }
    }

    /// An error with the chosen status unless the resource is ready, or has failed, whatever reads show.
    pub(crate) fn takes_writes(&self, kind: &Kind, resource: &Resource) -> Result<(), ApiError> {
        let Some(states) = kind.life_cycle else { return Ok(()) };
        let phase = resource.timeline.phase(self.call.now);
        if matches!(phase, Phase::Ready | Phase::Failed) {
            return Ok(());
        }
        let text = format!("the {} is {}; wait until it is {}", kind.name, states.state(phase), states.ready);
        Err(ApiError::new(self.context.settings.busy_status.code(), "emulator-busy", text))
    }

    pub(crate) fn parent_takes_writes(&self, kind: &Kind, parent: Option<&str>) -> Result<(), ApiError> {
        let above = kind.parent.and_then(|name| self.table.kind(name));
        let (Some(above), Some(parent), false) = (above, parent, matches!(kind.on_parent, OnParent::Nothing)) else {
            return Ok(());
        };
        self.resources.find(above.name, parent).map_or(Ok(()), |resource| self.takes_writes(above, resource))
    }

    /// Does the rest of a write: keeps it, changes the state of the parent, and runs the code of the kind.
    pub(super) fn written(&mut self, kind: &Kind, key: &str, event: Event) {
        self.touched(kind, key);
        let above = kind.parent.and_then(|name| self.table.kind(name));
        let parent = self.resources.find(kind.name, key).and_then(|resource| resource.parent.clone());
        if let (Some(above), Some(parent), OnParent::Changes(time)) = (above, parent, &kind.on_parent) {
            let duration = time(&self.context.settings.times);
            self.begin(above, &parent, Phase::Changing, duration);
        }
        self.server_follows(kind, key);
        (kind.after)(self, key, event);
    }

    /// The server of the resource above, if there is one, has to follow a change of a user or a database.
    fn server_follows(&mut self, kind: &Kind, key: &str) {
        let above = kind.parent.and_then(|name| self.table.kind(name)).filter(|above| above.serves(kind));
        let Some(above) = above.filter(|_| self.resources.has_data_plane) else { return };
        let parent = self.resources.find(kind.name, key).and_then(|resource| resource.parent.clone());
        if let Some(mut above) = parent.and_then(|parent| self.resources.find_mut(above.name, &parent)) {
            above.timeline.change_server();
        }
    }

    /// Begins a change of a resource.
    pub(crate) fn begin(&mut self, kind: &Kind, key: &str, phase: Phase, duration: Duration) {
        let (now, lag, fails) = (self.call.now, self.context.settings.times.state_lag, self.call.fails);
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.timeline.change(now, phase, duration, lag, fails);
            // What made the creation fail is as it was.
            if resource.properties.contains_key(FAILURE) {
                resource.timeline.fail_when_due();
            }
        }
        self.context.changed(Resources::key(kind.name, key));
    }

    /// Adds a resource of the service itself: no rule applies to it. Reads show it from a time on.
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
        let key = Resources::key_of(kind, parent, &id);
        let stamp = Stamp { at: from, ..Stamp::of(self.call) };
        let resource = Resource {
            key: key.clone(),
            id,
            parent: parent.map(str::to_owned),
            location: self.call.location.map(str::to_owned),
            properties,
            created: stamp.clone(),
            modified: stamp,
            timeline: Timeline::created(from, Duration::ZERO, false),
            secret: None,
            is_fixed: false,
        };
        self.resources.add(kind.name, resource);
        self.context.changed(Resources::key(kind.name, &key));
    }

    /// Sets a property that the service itself decides about.
    pub(crate) fn amend(&mut self, kind: &Kind, key: &str, property: &str, value: Value) {
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.properties.insert(property.to_owned(), value);
        }
        self.context.changed(Resources::key(kind.name, key));
    }

    /// Sets caller and time of the last change, where no property has changed.
    pub(crate) fn stamp(&mut self, kind: &Kind, key: &str) {
        let stamp = Stamp::of(self.call);
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.modified = stamp;
        }
        self.context.changed(Resources::IDS);
        self.context.changed(Resources::key(kind.name, key));
    }

    /// Keeps a secret that the API has made, and which ends the one before.
    pub(crate) fn keep_secret(&mut self, kind: &Kind, key: &str, secret: &str) {
        self.stamp(kind, key);
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.secret = Some(Secret::new(secret));
        }
    }

    /// Keeps a secret that only a server in a data plane needs, if there is one.
    pub(crate) fn keep_for_server(&mut self, kind: &Kind, key: &str, secret: &str) {
        if self.resources.has_data_plane
            && let Some(mut resource) = self.resources.find_mut(kind.name, key)
        {
            resource.secret = Some(Secret::new(secret));
        }
    }

    /// Makes the creation of a resource fail when it would be done, for this reason.
    pub(crate) fn fail_when_due(&mut self, kind: &Kind, key: &str, reason: String) {
        self.amend(kind, key, FAILURE, reason.into());
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.timeline.fail_when_due();
        }
    }

    /// Deletes a resource of the service itself after a time.
    pub(crate) fn expire(&mut self, kind: &Kind, key: &str, after: Duration) {
        if let Some(mut resource) = self.resources.find_mut(kind.name, key) {
            resource.timeline.delete(self.call.now, after);
        }
        self.server_follows(kind, key);
        self.context.changed(Resources::key(kind.name, key));
    }
}

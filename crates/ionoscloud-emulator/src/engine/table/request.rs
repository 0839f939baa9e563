//! One request to a product that is a table: what verbs and actions work with.

use http::StatusCode;
use ionoscloud_spec::Method;
use serde_json::{Map, Value, json};

use super::kind::{Href, Kind, OddReads, Stamps, Table};
use super::resources::{Resource, Resources, View};
use crate::engine::api_error::ApiError;
use crate::engine::auth::Role;
use crate::engine::product::Context;
use crate::engine::request::Call;
use crate::engine::router;
use crate::engine::segment::escaped;
use crate::engine::stamp::{CHANGE, CREATION, Member, Stamp};

/// Returns `true` for members that are kept and never shown.
pub(crate) fn is_hidden(name: &str) -> bool {
    name.starts_with('_')
}

/// A request, and all that it can reach.
pub(crate) struct TableRequest<'a, 'c> {
    pub(crate) table: &'static Table,
    pub(crate) call: &'a Call,
    pub(crate) context: &'a mut Context<'c>,
    pub(crate) resources: &'a mut Resources,
    /// The reason why the request fails after its response, where a rule of the product says so.
    pub(crate) failure: Option<&'static str>,
}

impl TableRequest<'_, '_> {
    /// Returns `true` if the request is accepted and fails later, by a fault or by a rule.
    pub(crate) fn fails(&self) -> bool {
        self.call.fails || self.failure.is_some()
    }

    /// The key of the parent that the path names, if the kind has parents; 404 if there is none.
    pub(crate) fn parent(&self, kind: &Kind) -> Result<Option<String>, ApiError> {
        let Some(parent) = kind.parent.and_then(|name| self.table.kind(name)) else { return Ok(None) };
        Ok(Some(self.find(parent)?.key.clone()))
    }

    /// The resource of this kind that the path names; 404 also for a new one that is not to be found yet.
    pub(crate) fn find(&self, kind: &Kind) -> Result<&Resource, ApiError> {
        let id = self.path_value(kind.depth());
        let parent = self.parent(kind)?;
        let visible_from =
            |one: &Resource| one.created.at.saturating_add(self.context.settings.times.get_visibility_delay);
        let found = self
            .resources
            .find(kind.name, &Resources::key_of(kind, parent.as_deref(), id))
            .filter(|one| one.parent == parent && self.is_for_caller(kind, one) && self.call.now >= visible_from(one))
            .ok_or_else(|| match kind.missing.filter(|_| self.context.settings.odd_statuses) {
                Some(missing) => missing(id),
                None => {
                    let text = format!("there is no {} with the id {id:?}", kind.type_name());
                    ApiError::not_found("emulator-not-found", text)
                }
            })?;
        if self.call.operation.method == Method::Get && self.reads_oddly(kind, found) {
            let text = "reads fail for a while after a write, as the real API was seen to";
            return Err(ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-odd-read", text));
        }
        Ok(found)
    }

    /// Returns `true` if the caller may know about a resource: it is in the location, and not another user's own.
    pub(super) fn is_for_caller(&self, kind: &Kind, resource: &Resource) -> bool {
        let caller = &self.call.caller;
        let is_shown = !kind.is_personal || caller.role != Role::User || resource.created.by_id == caller.user_id;
        is_shown && resource.is_in(self.call.location)
    }

    fn reads_oddly(&self, kind: &Kind, resource: &Resource) -> bool {
        let settings = self.context.settings;
        let begun = match kind.odd_reads.filter(|_| settings.odd_statuses) {
            None => return false,
            Some(OddReads::AfterCreation) => Some(resource.created.at),
            Some(OddReads::AfterDeletion) => {
                let deletion = (kind.durations)(&settings.times).deletion;
                resource.timeline.gone_at().map(|gone_at| gone_at.saturating_sub(deletion))
            }
        };
        begun.is_some_and(|begun| self.call.now < begun.saturating_add(settings.times.odd_reads))
    }

    pub(crate) fn path_value(&self, place: usize) -> &str {
        self.call.path_values().nth(place).unwrap_or_default()
    }

    /// The resource as responses show it.
    pub(crate) fn render(&self, kind: &Kind, resource: &Resource) -> Value {
        let view = self.view(resource);
        let mut properties = resource.properties.clone();
        properties.retain(|name, _| !is_hidden(name));
        for (name, value) in (kind.derived)(&view) {
            properties.insert(name.to_owned(), value);
        }
        // The macro copies the values that it is given.
        let mut body = json!({ "id": resource.id, "type": kind.type_name(), "href": self.href(kind, resource) });
        self.link_below_base(kind, &mut body);
        let metadata = self.metadata(kind, resource).into_iter();
        body["metadata"] = metadata.map(|(name, value)| (name.to_owned(), value.into())).collect::<Map<_, _>>().into();
        body["properties"] = properties.into();
        body
    }

    /// Makes the link of a body one below the URL of the API, where its kind has those.
    pub(super) fn link_below_base(&self, kind: &Kind, body: &mut Value) {
        let mount = router::mount(self.call.document);
        let below = body["href"].as_str().and_then(|href| href.strip_prefix('/')?.strip_prefix(mount));
        if let Some(path) = below.map(str::to_owned).filter(|path| path.starts_with('/') && !mount.is_empty())
            && matches!(kind.href, Href::BelowBase | Href::PathOnceReady)
        {
            body["href"] = path.into();
        }
    }

    /// A resource at the time of the request.
    pub(crate) fn view<'r>(&'r self, resource: &'r Resource) -> View<'r> {
        let (clock, now, origin) = (&self.context.settings.clock, self.call.now, self.call.origin.as_str());
        View { resource, resources: self.resources, clock, now, origin }
    }

    /// The metadata of a resource as responses show it.
    pub(crate) fn metadata<'r>(&'r self, kind: &Kind, resource: &'r Resource) -> Vec<(&'static str, Member<'r>)> {
        let view = self.view(resource);
        let (now, clock) = (view.now, view.clock);
        let mut metadata = Vec::new();
        let is_exact = kind.stamps == Stamps::BothToMicrosecond;
        let time = |stamp: &Stamp| if is_exact { clock.exact_timestamp(stamp.at) } else { clock.timestamp(stamp.at) };
        if matches!(kind.stamps, Stamps::Both | Stamps::BothToMicrosecond | Stamps::ChangeOnceThereIsOne) {
            metadata.extend(resource.created.members(CREATION, time(&resource.created)));
        }
        let has_changed = resource.timeline.has_changed();
        if matches!(kind.stamps, Stamps::Both | Stamps::BothToMicrosecond)
            || (kind.stamps == Stamps::ChangeOnceThereIsOne && has_changed)
        {
            metadata.extend(resource.modified.members(CHANGE, time(&resource.modified)));
        }
        if matches!(kind.stamps, Stamps::CreatedDate | Stamps::ZonelessCreatedDate) {
            let time = clock.timestamp(resource.created.at);
            let is_zoneless = kind.stamps == Stamps::ZonelessCreatedDate;
            let time = if is_zoneless { time.trim_end_matches('Z') } else { &time };
            metadata.push(("createdDate", Member::Made(time.into())));
        }
        if let Some(states) = kind.life_cycle {
            metadata.push((kind.state_member, Member::Kept(states.state(resource.timeline.shown_phase(now)))));
        }
        for (name, value) in (kind.metadata)(&view) {
            metadata.retain(|(other, _)| *other != name);
            metadata.push((name, Member::Made(value)));
        }
        metadata
    }

    /// The `href` of a resource: of most kinds its path below the host.
    pub(crate) fn href(&self, kind: &Kind, resource: &Resource) -> String {
        if kind.href == Href::PathOnceReady && !self.is_created(kind, resource) {
            return String::new();
        }
        let collection = self.collection_href(kind, resource.parent.as_deref());
        href_in(&collection, kind, resource)
    }

    /// Returns `true` once the resource, and the one above it, have been created to the end.
    fn is_created(&self, kind: &Kind, resource: &Resource) -> bool {
        let above = kind.parent.zip(resource.parent.as_deref()).and_then(|(kind, key)| self.resources.find(kind, key));
        [Some(resource), above].into_iter().flatten().all(|one| one.timeline.is_created(self.call.now))
    }

    pub(crate) fn collection_href(&self, kind: &Kind, parent: Option<&str>) -> String {
        let path = self.collection_path(kind, parent);
        let mount = router::mount(self.call.document);
        match kind.href {
            Href::Absolute => format!("{}{path}", self.call.base()),
            _ if mount.is_empty() => path,
            _ => format!("/{mount}{path}"),
        }
    }

    /// The path of a collection below the URL of the API.
    fn collection_path(&self, kind: &Kind, parent: Option<&str>) -> String {
        match (kind.parent.and_then(|name| self.table.kind(name)), parent) {
            (Some(above), Some(parent)) => {
                let tail = kind.collection.rsplit('/').next().unwrap_or_default();
                match self.resources.find(above.name, parent) {
                    Some(parent) => {
                        let above = self.collection_path(above, parent.parent.as_deref());
                        format!("{above}/{}/{tail}", escaped(&parent.id))
                    }
                    None => format!("/{tail}"),
                }
            }
            _ => kind.collection.to_owned(),
        }
    }
}

/// The `href` of a resource in the collection at this one.
pub(crate) fn href_in(collection: &str, kind: &Kind, resource: &Resource) -> String {
    let mut href = collection.to_owned();
    for segment in resource.id.splitn(kind.id_segments, '/') {
        href.push('/');
        href.extend(escaped(segment));
    }
    href
}

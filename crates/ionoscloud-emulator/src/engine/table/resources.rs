//! The resources of a product that is a table.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::kept::{Changing, Kept, Listed, NONE};
use super::kind::{IdRule, Kind, ServerAccounts};
use super::life_cycle::Timeline;
use crate::engine::clock::Clock;
use crate::engine::ids::Ids;
use crate::engine::secret::Secret;
use crate::engine::settings::Settings;
use crate::engine::stamp::Stamp;

/// Resources by kind, each oldest first.
///
/// A write costs its change, however many resources there are: they are found by key and by parent,
/// [`undo`](Self::undo) puts back those that were touched, and [`forget`](Self::forget) reads those whose deletion is
/// over.
#[derive(Debug)]
pub(crate) struct Resources {
    pub(super) ids: Ids,
    by_kind: BTreeMap<String, Kept>,
    /// The kinds and keys of the catalogue: one of these that is gone is an entry of the state, `null`.
    catalogue: BTreeSet<(String, String)>,
    /// The kinds and keys of those that may have been deleted since the last [`forget`](Self::forget).
    touched: Vec<(String, String)>,
    /// The ends of deletions, with kinds and keys.
    deletions: BTreeSet<(Duration, String, String)>,
    attempt: Option<Attempt>,
    /// `true` if resources of kinds with servers have one.
    pub(super) has_data_plane: bool,
}

/// The resources that a write has touched so far.
#[derive(Debug)]
struct Attempt {
    ids: Ids,
    /// By kind and key, the resource with its place as it was, if it was there.
    before: BTreeMap<(String, String), Option<(u64, Resource)>>,
}

/// A resource as stored. What depends on the time of the read is not.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Resource {
    /// Unique among all of the kind: the id where that is, else with the key of the parent before it.
    pub(crate) key: String,
    pub(crate) id: String,
    /// The key of the parent.
    pub(crate) parent: Option<String>,
    /// The location of a regional API; resources without one are everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<String>,
    pub(crate) properties: Map<String, Value>,
    pub(crate) created: Stamp,
    pub(crate) modified: Stamp,
    pub(crate) timeline: Timeline,
    /// The property that the kind keeps to itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) secret: Option<Secret>,
    /// Of a catalogue, and never changed: not part of the state.
    #[serde(skip)]
    pub(super) is_fixed: bool,
}

/// A resource that is about to be created or changed.
pub(crate) struct Proposal<'a> {
    pub(crate) properties: &'a Map<String, Value>,
    /// The key of the parent.
    pub(crate) parent: Option<&'a str>,
    /// The key of the resource itself, if it exists.
    pub(crate) key: Option<&'a str>,
    pub(crate) kind: &'a Kind,
    pub(crate) resources: &'a Resources,
    pub(crate) settings: &'a Settings,
    pub(crate) now: Duration,
    pub(crate) location: Option<&'static str>,
}

/// A resource at the time of a read.
pub(crate) struct View<'a> {
    pub(crate) resource: &'a Resource,
    pub(crate) resources: &'a Resources,
    pub(crate) clock: &'a Clock,
    pub(crate) now: Duration,
    /// Scheme and host as the client addressed them, for links to other APIs.
    pub(crate) origin: &'a str,
}

impl<'a> Proposal<'a> {
    pub(crate) fn text(&self, property: &str) -> &'a str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// The other resources of the kind below the same parent; its peers alone, if the kind has peers.
    pub(crate) fn siblings(&self) -> impl Iterator<Item = &'a Resource> {
        let all = self.resources.of(self.kind.name);
        self.others(match self.kind.peers {
            Some(name) => all.peers(self.parent, self.text(name)),
            None => all.below(self.parent),
        })
    }

    /// The other resources of the kind below the same parent that have the same unique values.
    pub(super) fn alike(&self) -> impl Iterator<Item = &'a Resource> {
        self.others(self.resources.of(self.kind.name).alike(self.kind, self.parent, self.properties))
    }

    /// The other resources of the kind that have this link.
    pub(crate) fn linked(&self, link: &str) -> impl Iterator<Item = &'a Resource> {
        self.others(self.resources.of(self.kind.name).linked(link))
    }

    fn others(&self, found: Listed<'a>) -> impl Iterator<Item = &'a Resource> {
        let (own, location) = (self.key, self.location);
        found.iter().filter(move |other| other.is_in(location) && own.is_none_or(|own| other.key != own))
    }
}

impl Resource {
    /// A resource that no rule has checked, without a parent.
    pub(crate) fn new(key: String, id: String, properties: Value, stamp: Stamp, timeline: Timeline) -> Self {
        let properties = match properties {
            Value::Object(properties) => properties,
            _ => Map::new(),
        };
        let (created, modified) = (stamp.clone(), stamp);
        Self {
            key,
            id,
            parent: None,
            location: None,
            properties,
            created,
            modified,
            timeline,
            secret: None,
            is_fixed: false,
        }
    }

    /// One of a catalogue: its id is its member `_id`, or made of its properties.
    fn fixed(kind: &Kind, properties: &Value) -> Self {
        let name = format!("{} {properties}", kind.name);
        let stamp = Stamp { at: Duration::ZERO, by: String::new(), by_id: String::new() };
        let named = properties["_id"].as_str().map(str::to_owned);
        let id = named.unwrap_or_else(|| Uuid::new_v5(&Uuid::NAMESPACE_DNS, name.as_bytes()).to_string());
        Self {
            key: id.clone(),
            id,
            parent: None,
            location: None,
            properties: properties.as_object().cloned().unwrap_or_default(),
            created: stamp.clone(),
            modified: stamp,
            timeline: Timeline::created(Duration::ZERO, Duration::ZERO, false),
            secret: None,
            is_fixed: true,
        }
    }

    pub(crate) fn is_in(&self, location: Option<&str>) -> bool {
        self.location.is_none() || self.location.as_deref() == location
    }

    pub(crate) fn text(&self, property: &str) -> &str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// The texts in a list.
    pub(crate) fn texts(&self, property: &str) -> impl Iterator<Item = &str> {
        let listed = self.properties.get(property).and_then(Value::as_array);
        listed.into_iter().flatten().filter_map(Value::as_str)
    }
}

impl Resources {
    pub(crate) fn seeded(seed: u64, kinds: &[&'static Kind]) -> Self {
        let mut resources = Self {
            ids: Ids::seeded(seed),
            by_kind: BTreeMap::new(),
            catalogue: BTreeSet::new(),
            touched: Vec::new(),
            deletions: BTreeSet::new(),
            attempt: None,
            has_data_plane: false,
        };
        for kind in kinds {
            resources.by_kind.insert(kind.name.to_owned(), Kept::of(Some(kind)));
            for properties in &(kind.catalogue)() {
                let fixed = Resource::fixed(kind, properties);
                resources.catalogue.insert((kind.name.to_owned(), fixed.key.clone()));
                resources.add(kind.name, fixed);
            }
        }
        resources
    }

    /// Gives resources servers of their own from now on, existing ones included.
    pub(super) fn start_servers(&mut self, kinds: &[&'static Kind]) {
        self.has_data_plane = true;
        for kind in kinds.iter().filter(|kind| kind.server.is_some()) {
            let keys: Vec<String> = self.of(kind.name).iter().map(|one| one.key.clone()).collect();
            for key in keys {
                if let Some(mut resource) = self.find_mut(kind.name, &key) {
                    resource.timeline.start_server();
                }
            }
        }
    }

    /// The credentials in these properties, to be kept if a server of the resource itself needs them.
    pub(super) fn credentials(&self, kind: &Kind, properties: &Map<String, Value>) -> Option<Secret> {
        let is_kept = match kind.server {
            Some(ServerAccounts::Credentials) => self.has_data_plane,
            Some(ServerAccounts::FixedCredentials) => true,
            Some(ServerAccounts::Below { .. }) | None => false,
        };
        properties.get("credentials").filter(|_| is_kept).map(|sent| Secret::new(&sent.to_string()))
    }

    /// The resources of a kind, oldest first.
    pub(crate) fn of(&self, kind: &str) -> &Kept {
        self.by_kind.get(kind).unwrap_or(&NONE)
    }

    /// The resources of a kind below one parent.
    pub(crate) fn below(&self, kind: &Kind, parent: Option<&str>) -> Listed<'_> {
        self.of(kind.name).below(parent)
    }

    pub(crate) fn find(&self, kind: &str, key: &str) -> Option<&Resource> {
        self.of(kind).find(key)
    }

    /// The same to change it. Its key, its parent, its location and its creation stay as they are.
    pub(crate) fn find_mut(&mut self, kind: &str, key: &str) -> Option<Changing<'_>> {
        self.touch(kind, key);
        let mut resource = self.by_kind.get_mut(kind)?.find_mut(key)?;
        resource.is_fixed = false;
        Some(resource)
    }

    /// The timeline of a resource, to change it.
    #[cfg(feature = "data-plane")]
    pub(super) fn timeline_mut(&mut self, kind: &str, key: &str) -> Option<&mut Timeline> {
        self.touch(kind, key);
        self.by_kind.get_mut(kind)?.timeline_mut(key)
    }

    /// Adds a resource as the newest of its kind, or in the place of the one of its key.
    pub(crate) fn add(&mut self, kind: &str, resource: Resource) {
        self.touch(kind, &resource.key);
        let kept = self.by_kind.entry(kind.to_owned()).or_insert_with(|| Kept::of(None));
        let place = kept.place(&resource.key).unwrap_or_else(|| kept.end());
        kept.put(place, resource);
    }

    /// Removes a resource at once.
    pub(crate) fn drop(&mut self, kind: &str, key: &str) {
        self.touch(kind, key);
        if let Some(kept) = self.by_kind.get_mut(kind) {
            kept.remove(key);
        }
    }

    /// Records that a resource is about to change.
    fn touch(&mut self, kind: &str, key: &str) {
        let name = (kind.to_owned(), key.to_owned());
        self.touched.push(name.clone());
        let kept = self.by_kind.get(kind).unwrap_or(&NONE);
        if let Some(attempt) = &mut self.attempt {
            attempt.before.entry(name).or_insert_with(|| kept.place(key).zip(kept.find(key).cloned()));
        }
    }

    /// Begins to record what changes, for [`undo`](Self::undo).
    pub(crate) fn attempt(&mut self) {
        self.attempt = Some(Attempt { ids: self.ids.clone(), before: BTreeMap::new() });
    }

    /// Ends the record, and keeps the changes. Returns how many resources were touched.
    pub(crate) fn keep(&mut self) -> usize {
        self.attempt.take().map_or(0, |attempt| attempt.before.len())
    }

    /// Ends the record, and puts everything back as it was before.
    pub(crate) fn undo(&mut self) {
        let Some(Attempt { ids, before }) = self.attempt.take() else { return };
        self.ids = ids;
        for ((kind, key), before) in before {
            let kept = self.by_kind.entry(kind.clone()).or_insert_with(|| Kept::of(None));
            match before {
                Some((place, resource)) => kept.put(place, resource),
                None => std::mem::drop(kept.remove(&key)),
            }
            self.touched.push((kind, key));
        }
    }

    /// The next id of the product, for what is no resource: it is kept with the next change.
    pub(crate) fn draw_id(&mut self) -> String {
        self.ids.uuid()
    }

    /// Removes the resources whose deletion is over.
    pub(crate) fn forget(&mut self, now: Duration) {
        for (kind, key) in std::mem::take(&mut self.touched) {
            if let Some(gone_at) = self.find(&kind, &key).and_then(|resource| resource.timeline.gone_at()) {
                self.deletions.insert((gone_at, kind, key));
            }
        }
        while self.deletions.first().is_some_and(|(gone_at, ..)| *gone_at <= now) {
            let Some((_, kind, key)) = self.deletions.pop_first() else { return };
            // It may have been created again, or its deletion lasts longer by now.
            if self.find(&kind, &key).is_some_and(|resource| resource.timeline.is_gone(now)) {
                self.drop(&kind, &key);
            }
        }
    }

    /// The key of a resource with this id below this parent.
    pub(crate) fn key_of(kind: &Kind, parent: Option<&str>, id: &str) -> String {
        match (&kind.id, parent) {
            (IdRule::Property(_) | IdRule::Number, Some(parent)) => format!("{parent}/{id}"),
            _ => id.to_owned(),
        }
    }

    /// The id of a new resource.
    pub(crate) fn new_id(&mut self, kind: &Kind, parent: Option<&str>, properties: &Map<String, Value>) -> String {
        let name = match kind.id {
            IdRule::Random => return self.ids.uuid(),
            IdRule::Property(name) => {
                return properties.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            }
            IdRule::Number => {
                let highest = self.of(kind.name).highest(parent.unwrap_or_default());
                return highest.unwrap_or(0).saturating_add(1).to_string();
            }
            IdRule::Named(name) => name,
        };
        let parent = parent.and_then(|parent| Uuid::parse_str(parent).ok());
        let namespace = parent.unwrap_or(Uuid::NAMESPACE_DNS);
        let name = name(properties);
        let mut id = Uuid::new_v5(&namespace, name.as_bytes()).to_string();
        // A resource that was created by this name may have another one by now.
        let mut attempt = 0;
        while self.find(kind.name, &id).is_some() {
            attempt += 1;
            id = Uuid::new_v5(&namespace, format!("{name} {attempt}").as_bytes()).to_string();
        }
        id
    }
}

/// The entries of the state: `ids`, and the kind and the key of each resource.
impl Resources {
    pub(crate) const IDS: &'static str = "ids";

    pub(crate) fn key(kind: &str, key: &str) -> String {
        format!("{kind}/{key}")
    }

    pub(super) fn keys(&mut self, now: Duration) -> Vec<String> {
        self.forget(now);
        let kept = |one: &&Resource| !one.is_fixed;
        let all = self.by_kind.iter().flat_map(|(kind, all)| all.iter().filter(kept).map(move |one| (kind, one)));
        let resources = all.map(|(kind, one)| Self::key(kind, &one.key));
        let gone = self.catalogue.iter().filter(|(kind, key)| self.find(kind, key).is_none());
        let gone = gone.map(|(kind, key)| Self::key(kind, key));
        std::iter::once(Self::IDS.to_owned()).chain(resources).chain(gone).collect()
    }

    pub(super) fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        match key.split_once('/') {
            None => serde_json::to_value(&self.ids).map(Some),
            Some((kind, key)) => match self.find(kind, key) {
                Some(resource) => serde_json::to_value(resource).map(Some),
                None => Ok(self.catalogue.contains(&(kind.to_owned(), key.to_owned())).then_some(Value::Null)),
            },
        }
    }

    pub(super) fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match (key.split_once('/'), entry) {
            (None, Some(entry)) => self.ids = serde_json::from_value(entry)?,
            (Some((kind, key)), None | Some(Value::Null)) => self.drop(kind, key),
            (Some((kind, _)), Some(entry)) => self.add(kind, serde_json::from_value(entry)?),
            (None, None) => {}
        }
        Ok(())
    }
}

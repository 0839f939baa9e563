//! The resources of a product that is a table.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::kind::{IdRule, Kind};
use super::life_cycle::Timeline;
use crate::engine::clock::Clock;
use crate::engine::ids::Ids;
use crate::engine::secret::Secret;
use crate::engine::settings::Settings;
use crate::engine::stamp::Stamp;

/// Resources by kind, each oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Resources {
    pub(super) ids: Ids,
    by_kind: BTreeMap<String, Vec<Resource>>,
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
    /// Of a catalogue, which is not part of the state.
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
}

impl<'a> Proposal<'a> {
    pub(crate) fn text(&self, property: &str) -> &'a str {
        self.properties.get(property).and_then(Value::as_str).unwrap_or_default()
    }

    /// The other resources of the kind below the same parent.
    pub(crate) fn siblings(&self) -> impl Iterator<Item = &'a Resource> {
        let (own, location) = (self.key, self.location);
        let below = self.resources.below(self.kind, self.parent).filter(move |other| other.is_in(location));
        below.filter(move |other| own.is_none_or(|own| other.key != own))
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
}

impl Resources {
    pub(crate) fn seeded(seed: u64, kinds: &[&'static Kind]) -> Self {
        let mut resources = Self { ids: Ids::seeded(seed), by_kind: BTreeMap::new() };
        for kind in kinds {
            let fixed: Vec<Resource> =
                (kind.catalogue)().iter().map(|properties| Resource::fixed(kind, properties)).collect();
            if !fixed.is_empty() {
                resources.by_kind.insert(kind.name.to_owned(), fixed);
            }
        }
        resources
    }

    /// The resources of a kind, oldest first.
    pub(crate) fn of(&self, kind: &str) -> &[Resource] {
        self.by_kind.get(kind).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn of_mut(&mut self, kind: &str) -> &mut Vec<Resource> {
        self.by_kind.entry(kind.to_owned()).or_default()
    }

    /// The resources of a kind below one parent.
    pub(crate) fn below<'a>(&'a self, kind: &Kind, parent: Option<&'a str>) -> impl Iterator<Item = &'a Resource> {
        self.of(kind.name).iter().filter(move |one| one.parent.as_deref() == parent)
    }

    pub(crate) fn find(&self, kind: &str, key: &str) -> Option<&Resource> {
        self.of(kind).iter().find(|resource| resource.key == key)
    }

    pub(crate) fn find_mut(&mut self, kind: &str, key: &str) -> Option<&mut Resource> {
        self.of_mut(kind).iter_mut().find(|resource| resource.key == key)
    }

    /// The next id of the product, for what is no resource: it is kept with the next change.
    pub(crate) fn draw_id(&mut self) -> String {
        self.ids.uuid()
    }

    /// Removes the resources whose deletion is over.
    pub(crate) fn forget(&mut self, now: Duration) {
        self.by_kind.values_mut().for_each(|of_kind| of_kind.retain(|resource| !resource.timeline.is_gone(now)));
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
                let numbers = self.below(kind, parent).filter_map(|one| one.id.parse::<u64>().ok());
                return numbers.max().unwrap_or(0).saturating_add(1).to_string();
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
        std::iter::once(Self::IDS.to_owned()).chain(resources).collect()
    }

    pub(super) fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        match key.split_once('/') {
            None => serde_json::to_value(&self.ids).map(Some),
            Some((kind, key)) => self.find(kind, key).map(serde_json::to_value).transpose(),
        }
    }

    pub(super) fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match (key.split_once('/'), entry) {
            (None, Some(entry)) => self.ids = serde_json::from_value(entry)?,
            (Some((kind, key)), None) => self.of_mut(kind).retain(|resource| resource.key != key),
            (Some((kind, key)), Some(entry)) => {
                let resource = serde_json::from_value(entry)?;
                match self.find_mut(kind, key) {
                    Some(known) => *known = resource,
                    None => self.of_mut(kind).push(resource),
                }
            }
            (None, None) => {}
        }
        Ok(())
    }
}

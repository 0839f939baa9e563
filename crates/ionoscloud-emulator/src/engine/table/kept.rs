//! The resources of one kind, found by their keys and by their parents.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::Kind;
use super::resources::Resource;

/// The resources of a kind, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    by_place: BTreeMap<u64, Resource>,
    places: BTreeMap<String, u64>,
    /// Those without a parent are below the empty text.
    by_parent: BTreeMap<String, BTreeSet<u64>>,
    /// The property whose text peers share, if the kind has peers.
    peers: Option<&'static str>,
    /// By parent, and by that text in lower case.
    by_peer: BTreeMap<(String, String), BTreeSet<u64>>,
    /// Names what a resource is linked with, if the kind has such a link.
    link: Option<fn(&Resource) -> Option<String>>,
    by_link: BTreeMap<String, BTreeSet<u64>>,
    /// The names in `by_link`.
    links: BTreeMap<u64, String>,
    /// Those that were given away to be changed, and whose links may be others since.
    stale: BTreeSet<u64>,
}

/// None of them.
pub(crate) static NONE: Kept = Kept {
    by_place: BTreeMap::new(),
    places: BTreeMap::new(),
    by_parent: BTreeMap::new(),
    peers: None,
    by_peer: BTreeMap::new(),
    link: None,
    by_link: BTreeMap::new(),
    links: BTreeMap::new(),
    stale: BTreeSet::new(),
};

impl Kept {
    /// Those of a kind, none yet.
    pub(super) fn of(kind: &Kind) -> Self {
        Self { peers: kind.peers, link: kind.link, ..Self::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.by_place.len()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Resource> {
        self.by_place.values()
    }

    pub(super) fn below(&self, parent: Option<&str>) -> impl Iterator<Item = &Resource> {
        let places = self.by_parent.get(parent.unwrap_or_default()).into_iter().flatten();
        places.filter_map(|place| self.by_place.get(place))
    }

    /// Those below a parent that share this text in any case.
    pub(super) fn peers(&self, parent: Option<&str>, text: &str) -> impl Iterator<Item = &Resource> {
        let name = (parent.unwrap_or_default().to_owned(), text.to_lowercase());
        self.by_peer.get(&name).into_iter().flatten().filter_map(|place| self.by_place.get(place))
    }

    /// Those that are linked with what has this name, and others that may be: the caller checks each.
    pub(crate) fn linked<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Resource> + use<'a> {
        let mut places: Vec<u64> = self.by_link.get(name).into_iter().flatten().copied().collect();
        if !self.stale.is_empty() {
            places.extend(&self.stale);
            places.sort_unstable();
            places.dedup();
        }
        places.into_iter().filter_map(|place| self.by_place.get(&place))
    }

    /// Files those under their links that may have changed.
    fn settle(&mut self) {
        let Some(link) = self.link else { return };
        for place in std::mem::take(&mut self.stale) {
            self.unlink(place);
            if let Some(name) = self.by_place.get(&place).and_then(link) {
                self.by_link.entry(name.clone()).or_default().insert(place);
                self.links.insert(place, name);
            }
        }
    }

    fn unlink(&mut self, place: u64) {
        let Some(name) = self.links.remove(&place) else { return };
        if let Some(places) = self.by_link.get_mut(&name) {
            places.remove(&place);
            if places.is_empty() {
                self.by_link.remove(&name);
            }
        }
    }

    fn peer_name(&self, resource: &Resource) -> Option<(String, String)> {
        Some((resource.parent.clone().unwrap_or_default(), resource.text(self.peers?).to_lowercase()))
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Resource> {
        self.by_place.get(self.places.get(key)?)
    }

    /// The same to change it; neither its key, nor its parent, nor what it shares with peers can change.
    pub(super) fn find_mut(&mut self, key: &str) -> Option<&mut Resource> {
        self.settle();
        let place = self.places.get(key)?;
        if self.link.is_some() {
            self.stale.insert(*place);
        }
        self.by_place.get_mut(place)
    }

    pub(super) fn place(&self, key: &str) -> Option<u64> {
        self.places.get(key).copied()
    }

    /// The place of the next one.
    pub(super) fn end(&self) -> u64 {
        self.by_place.last_key_value().map_or(0, |(last, _)| last + 1)
    }

    /// Puts a resource at a place, instead of the one of its key if there is one.
    pub(super) fn put(&mut self, place: u64, resource: Resource) {
        self.remove(&resource.key);
        if let Some(name) = self.peer_name(&resource) {
            self.by_peer.entry(name).or_default().insert(place);
        }
        let parent = resource.parent.clone().unwrap_or_default();
        self.by_parent.entry(parent).or_default().insert(place);
        self.places.insert(resource.key.clone(), place);
        self.by_place.insert(place, resource);
        if self.link.is_some() {
            self.stale.insert(place);
            self.settle();
        }
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<(u64, Resource)> {
        let place = self.places.remove(key)?;
        let resource = self.by_place.remove(&place)?;
        self.stale.remove(&place);
        self.unlink(place);
        if let Some(name) = self.peer_name(&resource)
            && let Some(places) = self.by_peer.get_mut(&name)
        {
            places.remove(&place);
            if places.is_empty() {
                self.by_peer.remove(&name);
            }
        }
        let parent = resource.parent.as_deref().unwrap_or_default();
        if let Some(places) = self.by_parent.get_mut(parent) {
            places.remove(&place);
            if places.is_empty() {
                self.by_parent.remove(parent);
            }
        }
        Some((place, resource))
    }
}

//! The resources of one kind, oldest first.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut, Range};
use std::time::Duration;

use serde_json::{Map, Value};

use super::index::{Filed, Index, Places, link_name, peer_name, unique_name};
use super::kind::Kind;
use super::resources::Resource;

/// The resources of a kind. Each is found by its key, its parent, its links and its unique values.
#[derive(Debug)]
pub(crate) struct Kept {
    by_place: BTreeMap<u64, Resource>,
    index: Index,
}

/// None of them.
pub(crate) static NONE: Kept = Kept::of(None);

/// Some resources in the order of their places: a part of them costs what it is, wherever it begins.
#[derive(Clone, Copy)]
pub(crate) struct Listed<'a> {
    places: &'a Places,
    /// The part of the places.
    start: usize,
    end: usize,
    kept: &'a Kept,
}

/// A resource that changes. Once this is dropped, it is found by what it has become.
pub(crate) struct Changing<'a> {
    resource: &'a mut Resource,
    place: u64,
    before: Option<Filed>,
    index: &'a mut Index,
}

impl Kept {
    /// Those of a kind, none yet.
    pub(super) const fn of(kind: Option<&'static Kind>) -> Self {
        Self { by_place: BTreeMap::new(), index: Index::of(kind) }
    }

    pub(crate) fn len(&self) -> usize {
        self.by_place.len()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Resource> {
        self.by_place.values()
    }

    pub(crate) fn all(&self) -> Listed<'_> {
        self.listed(self.index.all())
    }

    pub(super) fn below(&self, parent: Option<&str>) -> Listed<'_> {
        self.listed(self.index.below(parent))
    }

    /// Those below a parent that share this text in any case.
    pub(super) fn peers(&self, parent: Option<&str>, text: &str) -> Listed<'_> {
        self.named(&peer_name(parent, text))
    }

    /// Those below the same parent that have the unique values of these properties.
    pub(super) fn alike(&self, kind: &Kind, parent: Option<&str>, properties: &Map<String, Value>) -> Listed<'_> {
        self.named(&unique_name(kind, parent, |name| properties.get(name)))
    }

    /// Those that have this link.
    pub(crate) fn linked(&self, link: &str) -> Listed<'_> {
        self.named(&link_name(link))
    }

    fn named(&self, name: &str) -> Listed<'_> {
        self.listed(self.index.named(name))
    }

    fn listed<'a>(&'a self, places: &'a Places) -> Listed<'a> {
        Listed { places, start: 0, end: places.len(), kept: self }
    }

    /// The highest number of a group.
    pub(crate) fn highest(&self, group: &str) -> Option<u64> {
        self.index.highest(group)
    }

    /// Returns `true` if every resource was created by then, and is in this location or in none.
    pub(super) fn is_all_there(&self, by: Option<Duration>, location: Option<&str>) -> bool {
        self.index.is_all_there(by, location)
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Resource> {
        self.by_place.get(&self.index.place(key)?)
    }

    /// The same to change it; its key, its parent, its location and its creation stay as they are.
    pub(super) fn find_mut(&mut self, key: &str) -> Option<Changing<'_>> {
        let place = self.index.place(key)?;
        let resource = self.by_place.get_mut(&place)?;
        let before = Some(self.index.filed(resource));
        Some(Changing { resource, place, before, index: &mut self.index })
    }

    /// The same for a change of its timeline alone, which nothing is found by.
    #[cfg(feature = "data-plane")]
    pub(super) fn timeline_mut(&mut self, key: &str) -> Option<&mut super::life_cycle::Timeline> {
        let place = self.index.place(key)?;
        self.by_place.get_mut(&place).map(|resource| &mut resource.timeline)
    }

    pub(super) fn place(&self, key: &str) -> Option<u64> {
        self.index.place(key)
    }

    /// The place of the next one.
    pub(super) fn end(&self) -> u64 {
        self.by_place.last_key_value().map_or(0, |(last, _)| last + 1)
    }

    /// Puts a resource at a place, instead of the one of its key if there is one.
    pub(super) fn put(&mut self, place: u64, resource: Resource) {
        self.remove(&resource.key);
        self.index.insert(place, &resource);
        self.by_place.insert(place, resource);
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<(u64, Resource)> {
        let place = self.index.place(key)?;
        let resource = self.by_place.remove(&place)?;
        self.index.remove(place, &resource);
        Some((place, resource))
    }
}

impl<'a> Listed<'a> {
    pub(crate) fn len(self) -> usize {
        self.end - self.start
    }

    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = &'a Resource> {
        self.places.range(self.start..self.end).filter_map(|place| self.kept.by_place.get(place))
    }

    /// The one of this key, if it is among them.
    pub(crate) fn find(self, key: &str) -> Option<&'a Resource> {
        let place = self.kept.place(key)?;
        let index = self.places.binary_search(&place).ok()?;
        self.kept.by_place.get(&place).filter(|_| (self.start..self.end).contains(&index))
    }

    /// Those from one to before another, as far as they are there.
    pub(crate) fn part(self, range: Range<usize>) -> Self {
        let start = self.start.saturating_add(range.start).min(self.end);
        let end = self.start.saturating_add(range.end).clamp(start, self.end);
        Self { start, end, ..self }
    }
}

impl Deref for Changing<'_> {
    type Target = Resource;

    fn deref(&self) -> &Resource {
        self.resource
    }
}

impl DerefMut for Changing<'_> {
    fn deref_mut(&mut self) -> &mut Resource {
        self.resource
    }
}

impl Drop for Changing<'_> {
    fn drop(&mut self) {
        if let Some(before) = self.before.take() {
            self.index.refile(self.place, before, self.resource);
        }
    }
}

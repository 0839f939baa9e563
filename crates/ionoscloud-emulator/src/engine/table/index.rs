//! The order and the names by which resources of one kind are found.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use serde_json::Value;

use super::kind::{IdRule, Kind};
use super::resources::Resource;

/// Places in ascending order. New ones come last, and old ones are often removed first: both are at an end.
pub(super) type Places = VecDeque<u64>;

static NOWHERE: Places = VecDeque::new();

/// Places of resources, found by keys, by parents, by names and by numbers.
#[derive(Debug)]
pub(super) struct Index {
    /// Nothing for resources of an unknown kind, which have no names.
    kind: Option<&'static Kind>,
    places: BTreeMap<String, u64>,
    /// So that a page begins where it begins, without those before it.
    all: Places,
    /// The same below each parent. Those without a parent are below the empty text.
    by_parent: BTreeMap<String, Places>,
    /// The same of each name.
    by_name: BTreeMap<String, Places>,
    /// By group and number.
    by_number: BTreeSet<(String, u64, u64)>,
    /// The number of resources in each location that there are any in.
    located: BTreeMap<String, usize>,
    /// No resource was created later. Some are from a time on that is still to come.
    latest: Duration,
}

/// The entries under which a resource is filed while it has these properties.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Filed {
    names: Vec<String>,
    number: Option<(String, u64)>,
}

impl Index {
    pub(super) const fn of(kind: Option<&'static Kind>) -> Self {
        Self {
            kind,
            places: BTreeMap::new(),
            all: Places::new(),
            by_parent: BTreeMap::new(),
            by_name: BTreeMap::new(),
            by_number: BTreeSet::new(),
            located: BTreeMap::new(),
            latest: Duration::ZERO,
        }
    }

    pub(super) fn place(&self, key: &str) -> Option<u64> {
        self.places.get(key).copied()
    }

    pub(super) fn all(&self) -> &Places {
        &self.all
    }

    pub(super) fn below(&self, parent: Option<&str>) -> &Places {
        self.by_parent.get(parent.unwrap_or_default()).unwrap_or(&NOWHERE)
    }

    pub(super) fn named(&self, name: &str) -> &Places {
        self.by_name.get(name).unwrap_or(&NOWHERE)
    }

    /// The highest number of a group.
    pub(super) fn highest(&self, group: &str) -> Option<u64> {
        let ends = (group.to_owned(), 0, 0)..=(group.to_owned(), u64::MAX, u64::MAX);
        self.by_number.range(ends).next_back().map(|(_, number, _)| *number)
    }

    /// Returns `true` if every resource was created by then, and is in this location or in none.
    pub(super) fn is_all_there(&self, by: Option<Duration>, location: Option<&str>) -> bool {
        by.is_some_and(|by| self.latest <= by) && self.located.keys().all(|other| Some(other.as_str()) == location)
    }

    pub(super) fn filed(&self, resource: &Resource) -> Filed {
        let Some(kind) = self.kind else { return Filed { names: Vec::new(), number: None } };
        let parent = resource.parent.as_deref();
        let mut names: Vec<String> = (kind.links)(resource).iter().map(|link| link_name(link)).collect();
        names.extend(kind.peers.map(|property| peer_name(parent, resource.text(property))));
        if !kind.unique.is_empty() {
            names.push(unique_name(kind, parent, |property| resource.properties.get(property)));
        }
        // One name may be given twice.
        names.sort_unstable();
        names.dedup();
        let number = match kind.id {
            IdRule::Number => resource.id.parse().ok().map(|number| (parent.unwrap_or_default().to_owned(), number)),
            _ => (kind.number)(resource),
        };
        Filed { names, number }
    }

    pub(super) fn insert(&mut self, place: u64, resource: &Resource) {
        self.places.insert(resource.key.clone(), place);
        insert_sorted(&mut self.all, place);
        put_under(&mut self.by_parent, resource.parent.clone().unwrap_or_default(), place);
        if let Some(location) = &resource.location {
            *self.located.entry(location.clone()).or_default() += 1;
        }
        self.latest = self.latest.max(resource.created.at);
        let filed = self.filed(resource);
        self.file(place, filed);
    }

    pub(super) fn remove(&mut self, place: u64, resource: &Resource) {
        self.places.remove(&resource.key);
        remove_sorted(&mut self.all, place);
        take_from(&mut self.by_parent, resource.parent.as_deref().unwrap_or_default(), place);
        if let Some(location) = &resource.location
            && let Some(count) = self.located.get_mut(location)
        {
            *count -= 1;
            if *count == 0 {
                self.located.remove(location);
            }
        }
        let filed = self.filed(resource);
        self.take_out(place, filed);
    }

    /// Files a resource anew that was filed under other names.
    pub(super) fn refile(&mut self, place: u64, before: Filed, resource: &Resource) {
        let after = self.filed(resource);
        if before != after {
            self.take_out(place, before);
            self.file(place, after);
        }
    }

    fn file(&mut self, place: u64, filed: Filed) {
        filed.names.into_iter().for_each(|name| put_under(&mut self.by_name, name, place));
        self.by_number.extend(filed.number.map(|(group, number)| (group, number, place)));
    }

    fn take_out(&mut self, place: u64, filed: Filed) {
        filed.names.iter().for_each(|name| take_from(&mut self.by_name, name, place));
        if let Some((group, number)) = filed.number {
            self.by_number.remove(&(group, number, place));
        }
    }
}

/// The name of those that have a link.
pub(super) fn link_name(link: &str) -> String {
    format!("@{link}")
}

/// The name of those below a parent that share this text in any case.
pub(super) fn peer_name(parent: Option<&str>, text: &str) -> String {
    format!("~{}\n{}", parent.unwrap_or_default(), text.to_lowercase())
}

/// The name of those below a parent whose unique values are these: a text that peers share in any case.
pub(super) fn unique_name<'a>(kind: &Kind, parent: Option<&str>, value: impl Fn(&str) -> Option<&'a Value>) -> String {
    let mut name = format!("={}", parent.unwrap_or_default());
    for property in kind.unique {
        name.push('\n');
        match value(property) {
            Some(Value::String(text)) if kind.peers == Some(*property) => name += &text.to_lowercase(),
            Some(value) => name += &value.to_string(),
            None => {}
        }
    }
    name
}

fn put_under(all: &mut BTreeMap<String, Places>, name: String, place: u64) {
    insert_sorted(all.entry(name).or_default(), place);
}

fn take_from(all: &mut BTreeMap<String, Places>, name: &str, place: u64) {
    if let Some(places) = all.get_mut(name) {
        remove_sorted(places, place);
        if places.is_empty() {
            all.remove(name);
        }
    }
}

/// New places come last.
fn insert_sorted(places: &mut Places, place: u64) {
    if let Err(index) = places.binary_search(&place) {
        places.insert(index, place);
    }
}

fn remove_sorted(places: &mut Places, place: u64) {
    if let Ok(index) = places.binary_search(&place) {
        places.remove(index);
    }
}

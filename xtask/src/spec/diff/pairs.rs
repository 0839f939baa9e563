//! Things of two versions of a document that are one and the same: by name, by path, or by shape.

use std::collections::{BTreeMap, BTreeSet};

use ionoscloud_spec::{Document, Operation, Server};
use serde_json::Value;

use crate::codegen::surface::Noun;

/// The pairs of two lists, and what is on one side only.
pub(super) struct Pairs<'a, T: ?Sized> {
    pub(super) both: Vec<(&'a T, &'a T)>,
    pub(super) removed: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

impl<'a, T: ?Sized> Pairs<'a, T> {
    /// Pairs what fits only one other thing that is still alone.
    fn pair(&mut self, fits: impl Fn(&T, &T) -> bool) {
        let mut pairs = Vec::new();
        for (i, old) in self.removed.iter().enumerate() {
            let mut fitting = (0..self.added.len()).filter(|j| self.added.get(*j).is_some_and(|new| fits(old, new)));
            let (Some(j), None) = (fitting.next(), fitting.next()) else { continue };
            let Some(new) = self.added.get(j) else { continue };
            if self.removed.iter().filter(|other| fits(other, new)).count() == 1 {
                pairs.push((i, j));
            }
        }
        self.both.extend(pairs.iter().filter_map(|(i, j)| Some((*self.removed.get(*i)?, *self.added.get(*j)?))));
        let (old, new): (BTreeSet<usize>, BTreeSet<usize>) = pairs.into_iter().unzip();
        self.removed = without(&self.removed, &old);
        self.added = without(&self.added, &new);
    }
}

fn without<T: Copy>(list: &[T], places: &BTreeSet<usize>) -> Vec<T> {
    list.iter().enumerate().filter(|(i, _)| !places.contains(i)).map(|(_, one)| *one).collect()
}

/// Pairs the operations: by id, else by method and path, else by a path without its version, else by shape.
pub(super) fn operations<'a>(old: &'a Document, new: &'a Document) -> Pairs<'a, Operation> {
    let mut pairs = Pairs { both: Vec::new(), removed: old.operations().collect(), added: new.operations().collect() };
    pairs.pair(|old, new| old.id == new.id);
    pairs.pair(|old, new| (old.method, &old.path) == (new.method, &new.path));
    pairs.pair(|old, new| old.method == new.method && without_names(&old.path) == without_names(&new.path));
    pairs.pair(|old, new| old.path == new.path && old.tags == new.tags && old.responses == new.responses);
    pairs.pair(|old, new| {
        let tail = |path: &str| path.rsplit('/').find(|part| !part.is_empty()).map(str::to_owned);
        old.method == new.method
            && (tail(&old.path) == tail(&new.path) || old.parameters == new.parameters)
            && old.request_body == new.request_body
            && old.successes().eq(new.successes())
            && (old.request_body.is_some() || old.successes().any(|(_, response)| !response.content.is_empty()))
    });
    pairs
}

/// Pairs the nouns: by path, by a path without its version, by name, else by an operation that both have.
pub(super) fn nouns<'a>(old: &'a [Noun], new: &'a [Noun], same: &BTreeMap<&str, &str>) -> Pairs<'a, Noun> {
    let mut pairs = Pairs { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    pairs.pair(|old, new| old.path == new.path);
    pairs.pair(|old, new| without_names(&old.path) == without_names(&new.path));
    pairs.pair(|old, new| old.rust == new.rust);
    pairs.pair(|old, new| {
        let mut kept = old.operations.iter().filter_map(|id| same.get(id.as_str()));
        kept.any(|id| new.operations.iter().any(|other| other == id))
    });
    pairs
}

/// Pairs the servers: by location, by URL, else the one that is left on either side and serves all locations.
pub(super) fn servers<'a>(old: &'a [Server], new: &'a [Server]) -> Pairs<'a, Server> {
    let mut pairs = Pairs { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    pairs.pair(|old, new| old.location.is_some() && old.location == new.location);
    pairs.pair(|old, new| old.url == new.url);
    pairs.pair(|old, new| old.location.is_none() && new.location.is_none());
    pairs
}

/// The path without versions and names of parameters.
fn without_names(path: &str) -> String {
    let is_version = |part: &&str| part.strip_prefix('v').is_some_and(|rest| rest.parse::<f64>().is_ok());
    let named = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_lowercase() };
    path.split('/').filter(|part| !part.is_empty() && !is_version(part)).map(named).collect::<Vec<_>>().join("/")
}

/// Pairs the schemas: by name, else by equal content, else by most of the members and much of the name.
pub(super) fn schemas<'a>(old: &'a Value, new: &'a Value) -> Pairs<'a, str> {
    let names = |document: &'a Value| -> Vec<&'a str> {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        schemas.into_iter().flat_map(|schemas| schemas.keys()).map(String::as_str).collect()
    };
    let mut pairs = Pairs { both: Vec::new(), removed: names(old), added: names(new) };
    pairs.pair(|old, new| old == new);
    let schema = |document: &'a Value, name: &str| document.get("components")?.get("schemas")?.get(name);
    pairs.pair(|old_name, new_name| schema(old, old_name) == schema(new, new_name));
    pairs.pair(|old_name, new_name| {
        let members = |schema: Option<&'a Value>| -> BTreeSet<&'a str> {
            let members = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
            members.into_iter().flat_map(|members| members.keys()).map(String::as_str).collect()
        };
        let (before, after) = (members(schema(old, old_name)), members(schema(new, new_name)));
        let shared = before.intersection(&after).count();
        shared * 3 >= before.union(&after).count() * 2
            && shared > 1
            && strsim::normalized_levenshtein(old_name, new_name) > 0.4
    });
    pairs
}

/// Pairs the members of an object that were not found by name: those with one name in Rust, which an overlay may give,
/// else those of one type whose names are alike.
pub(super) fn members<'a>(
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
    same_field: impl Fn(&str, &str) -> bool,
    same_type: impl Fn(&str, &str) -> bool,
) -> Pairs<'a, str> {
    let mut pairs = Pairs { both: Vec::new(), removed, added };
    pairs.pair(same_field);
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    pairs.pair(|old, new| same_type(old, new) && plain(old) == plain(new));
    pairs.pair(|old, new| same_type(old, new) && strsim::normalized_levenshtein(&plain(old), &plain(new)) > 0.6);
    pairs
}

//! Things of two versions of a document that are one and the same: by name, by path, or by shape.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use ionoscloud_spec::{Document, Operation, Server};
use serde_json::Value;

use crate::codegen::surface::Noun;
use crate::steps::step;

/// Most things of one version that a thing of the other is compared with one by one. A key that more have is no sign
/// of a rename.
const MOST_ALIKE: usize = 64;

/// The pairs of two lists, and what is on one side only.
pub(super) struct Pairs<'a, T: ?Sized> {
    pub(super) both: Vec<(&'a T, &'a T)>,
    pub(super) removed: Vec<&'a T>,
    pub(super) added: Vec<&'a T>,
}

/// The places of a list by their keys.
type Places<K> = HashMap<K, Vec<usize>>;

impl<'a, T: ?Sized> Pairs<'a, T> {
    fn new(removed: Vec<&'a T>, added: Vec<&'a T>) -> Self {
        Self { both: Vec::new(), removed, added }
    }

    /// Pairs what shares a key with only one other thing that is still alone.
    fn pair<K: Hash + Eq>(&mut self, key: impl Fn(&'a T) -> K) {
        self.pair_by(|old| vec![key(old)], |new| vec![key(new)]);
    }

    /// The same, with several keys for a thing, one of which both have to have.
    fn pair_by<K: Hash + Eq>(&mut self, of_old: impl Fn(&'a T) -> Vec<K>, of_new: impl Fn(&'a T) -> Vec<K>) {
        // Two places show that a key is not of one thing alone.
        self.matched(2, of_old, of_new, |_, _| true);
    }

    /// Pairs what shares a key and fits, with only one other thing that is still alone.
    fn pair_alike<K: Hash + Eq>(&mut self, keys: impl Fn(&'a T) -> Vec<K>, fits: impl Fn(&'a T, &'a T) -> bool) {
        self.matched(MOST_ALIKE + 1, &keys, &keys, fits);
    }

    fn matched<K: Hash + Eq>(
        &mut self,
        most: usize,
        of_old: impl Fn(&'a T) -> Vec<K>,
        of_new: impl Fn(&'a T) -> Vec<K>,
        fits: impl Fn(&'a T, &'a T) -> bool,
    ) {
        let of_old: Vec<Vec<K>> = self.removed.iter().map(|old| of_old(old)).collect();
        let of_new: Vec<Vec<K>> = self.added.iter().map(|new| of_new(new)).collect();
        let (by_old, by_new) = (places(&of_old, most), places(&of_new, most));
        let fits = |i: usize, j: usize| {
            step();
            self.removed.get(i).zip(self.added.get(j)).is_some_and(|(old, new)| fits(old, new))
        };
        let mut pairs = Vec::new();
        for (i, keys) in of_old.iter().enumerate() {
            let Some(j) = only(keys, &by_new, most, |j| fits(i, j)) else { continue };
            let back = of_new.get(j).and_then(|keys| only(keys, &by_old, most, |i| fits(i, j)));
            if back == Some(i) {
                pairs.push((i, j));
            }
        }
        self.both.extend(pairs.iter().filter_map(|(i, j)| Some((*self.removed.get(*i)?, *self.added.get(*j)?))));
        let (old, new): (BTreeSet<usize>, BTreeSet<usize>) = pairs.into_iter().unzip();
        self.removed = without(&self.removed, &old);
        self.added = without(&self.added, &new);
    }
}

/// The first `most` places of each key.
fn places<K: Hash + Eq>(keys: &[Vec<K>], most: usize) -> Places<&K> {
    let mut places = Places::new();
    for (place, keys) in keys.iter().enumerate() {
        for key in keys {
            step();
            let known: &mut Vec<usize> = places.entry(key).or_default();
            if known.len() < most && known.last() != Some(&place) {
                known.push(place);
            }
        }
    }
    places
}

/// The only place that shares one of the keys and fits; `None` if several do. Of a key that `most` places have or more
/// it is open which one is meant, unless two are enough to say that there are several.
fn only<K: Hash + Eq>(keys: &[K], places: &Places<&K>, most: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let candidates = keys.iter().filter_map(|key| places.get(key)).filter(|found| most == 2 || found.len() < most);
    let candidates: BTreeSet<usize> = candidates.flatten().copied().collect();
    let mut fitting = candidates.into_iter().filter(|place| fits(*place));
    match (fitting.next(), fitting.next()) {
        (only, None) => only,
        _ => None,
    }
}

fn without<T: Copy>(list: &[T], places: &BTreeSet<usize>) -> Vec<T> {
    list.iter().enumerate().filter(|(i, _)| !places.contains(i)).map(|(_, one)| *one).collect()
}

/// Pairs the operations: by id, else by method and path, else by a path without its version, else by shape.
pub(super) fn operations<'a>(old: &'a Document, new: &'a Document) -> Pairs<'a, Operation> {
    let mut pairs = Pairs::new(old.operations().collect(), new.operations().collect());
    pairs.pair(|one| &one.id);
    pairs.pair(|one| (one.method, &one.path));
    pairs.pair(|one| (one.method, without_names(&one.path)));
    pairs.pair(|one| (&one.path, &one.tags, format!("{:?}", one.responses)));
    // Of one shape: what is sent and what comes back, with the last part of the path or all parameters.
    let shapes = |one: &Operation| {
        let successes: Vec<_> = one.successes().collect();
        let says_something = one.request_body.is_some() || successes.iter().any(|(_, it)| !it.content.is_empty());
        let shape = format!("{} {:?} {successes:?}", one.method, one.request_body);
        let tail = one.path.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
        let keys = [format!("{tail} {shape}"), format!("{:?} {shape}", one.parameters)];
        if says_something { keys.to_vec() } else { Vec::new() }
    };
    pairs.pair_by(shapes, shapes);
    pairs
}

/// Pairs the nouns: by path, by a path without its version, by name, else by an operation that both have.
pub(super) fn nouns<'a>(old: &'a [Noun], new: &'a [Noun], same: &BTreeMap<&str, &str>) -> Pairs<'a, Noun> {
    let mut pairs = Pairs::new(old.iter().collect(), new.iter().collect());
    pairs.pair(|one| &one.path);
    pairs.pair(|one| without_names(&one.path));
    pairs.pair(|one| &one.rust);
    let kept =
        |old: &Noun| old.operations.iter().filter_map(|id| same.get(id.as_str())).map(|id| (*id).to_owned()).collect();
    pairs.pair_by(kept, |new| new.operations.clone());
    pairs
}

/// Pairs the servers: by location, by URL, else the one that is left on either side and serves all locations.
pub(super) fn servers<'a>(old: &'a [Server], new: &'a [Server]) -> Pairs<'a, Server> {
    let mut pairs = Pairs::new(old.iter().collect(), new.iter().collect());
    let location = |server: &'a Server| server.location.iter().collect();
    pairs.pair_by(location, location);
    pairs.pair(|server| &server.url);
    let everywhere = |server: &Server| if server.location.is_none() { vec![()] } else { Vec::new() };
    pairs.pair_by(everywhere, everywhere);
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
    let all = |document: &'a Value| document.pointer("/components/schemas").and_then(Value::as_object);
    let (all_old, all_new) = (all(old), all(new));
    let names = |all: Option<&'a serde_json::Map<String, Value>>| -> Vec<&'a str> {
        all.into_iter().flat_map(|schemas| schemas.keys()).map(String::as_str).collect()
    };
    let mut pairs = Pairs::new(names(all_old), names(all_new));
    pairs.pair(|name| name);
    // A name that is still alone is of one side only.
    let schema = |name: &str| all_old.and_then(|all| all.get(name)).or_else(|| all_new?.get(name));
    pairs.pair_by(|old| vec![all_old.and_then(|all| all.get(old))], |new| vec![all_new.and_then(|all| all.get(new))]);
    let members = |name: &&'a str| -> (&'a str, BTreeSet<&'a str>) {
        let members = schema(name).and_then(|schema| schema.get("properties")).and_then(Value::as_object);
        (*name, members.into_iter().flat_map(|members| members.keys()).map(String::as_str).collect())
    };
    let members: HashMap<&str, BTreeSet<&str>> = pairs.removed.iter().chain(&pairs.added).map(members).collect();
    let none = BTreeSet::new();
    let members = |name: &str| members.get(name).unwrap_or(&none);
    pairs.pair_alike(
        |name| members(name).iter().copied().collect(),
        |old, new| {
            let (before, after) = (members(old), members(new));
            let shared = before.intersection(after).count();
            shared * 3 >= before.union(after).count() * 2
                && shared > 1
                && strsim::normalized_levenshtein(old, new) > 0.4
        },
    );
    pairs
}

/// Pairs the members of an object that were not found by name: those with one name in Rust, which an overlay may give,
/// else those of one type whose names are alike. `rust` and `ty` are those of a member.
pub(super) fn members<'a, Name: Hash + Eq, Kind: Hash + Eq>(
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
    rust: impl Fn(&'a str) -> Name,
    ty: impl Fn(&'a str) -> Kind,
) -> Pairs<'a, str> {
    let mut pairs = Pairs::new(removed, added);
    pairs.pair(rust);
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    pairs.pair(|name| (ty(name), plain(name)));
    let is_near = |old: &str, new: &str| strsim::normalized_levenshtein(&plain(old), &plain(new)) > 0.6;
    pairs.pair_alike(|name| vec![ty(name)], is_near);
    pairs
}

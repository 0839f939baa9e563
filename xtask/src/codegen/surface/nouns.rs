//! The names of the facade: kinds, aliases, accessors, keys, verbs and actions of each collection.

use std::collections::BTreeMap;

use super::rust;
use crate::codegen::emit::facade;
use crate::codegen::ir::{Kind, Module};

/// A collection, a key, or the actions of the product itself.
#[derive(Debug, Default)]
pub(crate) struct Noun {
    /// The path of the collection, or of the key.
    pub(crate) path: String,
    /// The name of its kind or of the key.
    pub(crate) rust: String,
    /// The names that programs use, by their role.
    pub(crate) names: BTreeMap<String, String>,
    /// Its operations, by id.
    pub(crate) operations: Vec<String>,
}

/// The nouns of a module.
pub(super) fn of(module: &Module) -> Vec<Noun> {
    let mut nouns: Vec<Noun> = module.kinds.iter().map(|kind| noun(module, kind)).collect();
    for key in &module.keys {
        let owner = nouns.iter().find(|noun| key.owner.as_ref() == Some(&noun.rust));
        let operations = owner.map(|noun| noun.operations.clone()).unwrap_or_default();
        let ids: Vec<String> = key.ids.iter().map(|(name, ty)| format!("{name}: {}", rust(ty))).collect();
        let name = format!("{}({})", key.rust, ids.join(", "));
        let names = [("key".to_owned(), name)].into();
        nouns.push(Noun { path: key.path.clone(), rust: key.rust.clone(), names, operations });
    }
    if !module.actions.is_empty() {
        let names = module.actions.iter().map(|action| (format!("action `{}`", action.name), action.name.clone()));
        nouns.push(Noun { path: "actions".to_owned(), names: names.collect(), ..Noun::default() });
    }
    nouns
}

fn noun(module: &Module, kind: &Kind) -> Noun {
    let mut names = BTreeMap::new();
    let mut name = |role: &str, name: String| drop(names.insert(role.to_owned(), name));
    let has_parent = |other: &Kind| other.item.as_ref().is_some_and(|item| item.key == kind.parent);
    // A collection below something that is not read by id has an accessor of its own, and its items have none.
    let has_handles = kind.parent.is_empty() || module.kinds.iter().any(has_parent);
    if kind.item.is_some() || kind.list.is_some() {
        name("kind", kind.rust.clone());
        name("alias of the collection", facade::alias_name(kind));
        name("accessor of the collection", facade::collection_accessor(kind));
    }
    if kind.item.is_some() {
        name("alias of the handle", format!("{}Handle", kind.rust));
        if has_handles && !kind.single {
            name("accessor of one", kind.accessor.clone());
        }
    }
    let find_by_name = kind.list.as_ref().is_some_and(|list| list.name.is_some());
    let verbs = [
        ("get", kind.item.is_some()),
        ("list", kind.list.is_some()),
        ("search by name", find_by_name),
        ("create", kind.create.is_some()),
        ("update", kind.update.is_some()),
        ("replace", kind.replace.is_some()),
        ("create by PUT", kind.replace.is_some() && kind.upsert),
        ("delete", kind.delete.is_some()),
        ("wait", kind.watched.is_some()),
    ];
    for (verb, _) in verbs.into_iter().filter(|(_, exists)| *exists) {
        name(&format!("verb `{verb}`"), verb.to_owned());
    }
    for action in &kind.actions {
        name(&format!("action `{}`", action.name), action.name.clone());
    }
    let of = [&kind.create, &kind.update, &kind.replace, &kind.delete].into_iter().flatten();
    let of = of.filter_map(|verb| module.operations.iter().find(|operation| operation.rust == verb.operation));
    let places = kind.item.iter().map(|item| item.get).chain(kind.list.iter().map(|list| list.operation));
    let places = places.chain(kind.actions.iter().map(|action| action.operation));
    let operations = places.filter_map(|place| module.operations.get(place)).chain(of);
    let operations = operations.map(|operation| operation.id.clone()).collect();
    Noun { path: kind.path.clone(), rust: kind.rust.clone(), names, operations }
}

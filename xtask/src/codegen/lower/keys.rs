//! Keys: the ids that lead to items, and to what collections belong to.

use std::collections::BTreeMap;

use super::names;
use crate::codegen::ir::{Key, Kind, Module, Type};

/// The keys of all items and parents, by path.
pub(super) fn of_kinds(module: &Module, kinds: &[Kind]) -> Vec<Key> {
    let mut keys: BTreeMap<&str, Key> = BTreeMap::new();
    for kind in kinds {
        let list = kind.list.as_ref().map(|list| list.operation);
        let get = kind.item.as_ref().map(|item| item.get);
        let mut paths = vec![kind.parent.as_str()];
        paths.extend(kind.item.as_ref().map(|item| item.key.as_str()));
        for path in paths {
            let Some(operation) = get.or(list).and_then(|i| module.operations.get(i)) else { continue };
            let count = path.matches('{').count();
            let ids = operation.parameters.iter().filter(|parameter| parameter.in_path).take(count);
            let ids: Vec<(String, Type)> = ids.map(|id| (id.rust.clone(), id.ty.clone())).collect();
            let item_of = |kind: &&Kind| kind.item.as_ref().is_some_and(|item| item.key == path);
            let owner = kinds.iter().find(item_of);
            let (rust, noun) = match owner {
                Some(owner) => (format!("{}Key", owner.rust), owner.noun.clone()),
                None if path.is_empty() => ("Root".to_owned(), String::new()),
                None => {
                    let last = ids.last().map_or("parent", |(name, _)| name);
                    let noun = last.strip_suffix("_id").unwrap_or(last);
                    (format!("{}Key", names::pascal(noun)), names::prose(noun))
                }
            };
            let owner = owner.map(|owner| owner.rust.clone());
            keys.entry(path).or_insert(Key { rust, noun, path: path.to_owned(), ids, owner });
        }
    }
    keys.into_values().collect()
}

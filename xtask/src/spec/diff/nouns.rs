//! Changes of the names of the facade: a kind, an accessor or a key that is called otherwise breaks programs, even if
//! no operation changed.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Audience::Callers;
use super::change::Change;
use super::change::Severity::{Additive, Breaking};
use super::pairs::{self, Pairs};
use crate::codegen::surface::Noun;

/// Every change of a name; `same` leads from the operations of the old version to those of the new one.
pub(super) fn compare(old: &[Noun], new: &[Noun], same: &BTreeMap<&str, &str>) -> Vec<Change> {
    let Pairs { both, removed, added } = pairs::nouns(old, new, same);
    let mut changes = Vec::new();
    for noun in removed.into_iter().filter(|noun| !noun.names.is_empty()) {
        changes.push(change("noun removed", noun).with(Callers, Breaking));
    }
    for noun in added.into_iter().filter(|noun| !noun.names.is_empty()) {
        changes.push(change("noun added", noun).with(Callers, Additive));
    }
    for (before, after) in both {
        match (before.names.is_empty(), after.names.is_empty()) {
            (true, true) => continue,
            (false, true) => {
                changes.push(change("noun removed", before).with(Callers, Breaking));
                continue;
            }
            (true, false) => {
                changes.push(change("noun added", after).with(Callers, Additive));
                continue;
            }
            (false, false) => {}
        }
        let roles: BTreeSet<&String> = before.names.keys().chain(after.names.keys()).collect();
        let (mut lost, mut gained) = (Vec::new(), Vec::new());
        for role in roles {
            match (before.names.get(role), after.names.get(role)) {
                (Some(a), Some(b)) if a != b => {
                    let change = Change { part: role.clone(), ..change("name changed", after) };
                    changes.push(change.between(format!("{role} `{a}`"), format!("`{b}`")).with(Callers, Breaking));
                }
                (Some(name), None) => lost.push(shown(role, name)),
                (None, Some(name)) => gained.push(shown(role, name)),
                _ => {}
            }
        }
        if !lost.is_empty() {
            changes.push(change("names removed", after).between(lost.join(", "), "").with(Callers, Breaking));
        }
        if !gained.is_empty() {
            changes.push(change("names added", after).between("", gained.join(", ")).with(Callers, Additive));
        }
    }
    changes
}

fn shown(role: &str, name: &str) -> String {
    if role.ends_with('`') { role.to_owned() } else { format!("{role} `{name}`") }
}

fn change(kind: &'static str, noun: &Noun) -> Change {
    let subject =
        if noun.rust.is_empty() { "the product".to_owned() } else { format!("{} ({})", noun.rust, noun.path) };
    let change = Change::new(kind, &format!("nouns/{}", noun.path), "", subject);
    Change { operations: noun.operations.clone(), ..change }
}

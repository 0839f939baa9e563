//! Changes of what the import of a document loses, which neither its normalised text nor a type shows.

use std::collections::BTreeMap;

use ionoscloud_spec::{Document, Operation};

use super::change::Audience::Senders;
use super::change::Change;
use super::change::Severity::{Breaking, Cosmetic};
use crate::spec::losses;

/// Every place that is lost in one version only, or with another value; each version is its document and what its
/// import lost.
pub(super) fn compare(old: (&Document, &[String]), new: (&Document, &[String])) -> Vec<Change> {
    let (before, after) = (by_place(old.1), by_place(new.1));
    let (old, new) = (Places::new(old.0), Places::new(new.0));
    let mut changes = Vec::new();
    for (place, lost) in &before {
        match after.get(place) {
            None => changes.extend(lost.iter().map(|loss| old.change("lost part removed", loss).between(*loss, ""))),
            Some(now) if values(lost) == values(now) => {}
            Some(now) => {
                let change = new.change("lost part changed", place).between(lost.join("; "), now.join("; "));
                changes.push(change.because("no generated type shows it"));
            }
        }
    }
    for loss in after.iter().filter(|(place, _)| !before.contains_key(*place)).flat_map(|(_, lost)| lost) {
        let (kind, severity, reason) = match losses::split(loss).0.rsplit_once(": ") {
            Some((_, "servers")) => ("lost part added", Breaking, "requests go to the servers of the document alone"),
            Some((_, what)) if what.starts_with("the required parameter") => {
                ("required cookie added", Breaking, "no generated request has it: calls without it are rejected")
            }
            _ => ("lost part added", Cosmetic, "no generated type shows it"),
        };
        changes.push(new.change(kind, loss).between("", *loss).with(Senders, severity).because(reason));
    }
    changes
}

fn values<'a>(lost: &[&'a str]) -> Vec<&'a str> {
    let mut values: Vec<&str> = lost.iter().map(|loss| losses::split(loss).1).collect();
    values.sort_unstable();
    values
}

/// Losses by their places without the numbers of parameters, which others move.
fn by_place(lost: &[String]) -> BTreeMap<String, Vec<&str>> {
    let mut by_place: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for loss in lost {
        by_place.entry(without_numbers(losses::split(loss).0)).or_default().push(loss);
    }
    by_place
}

fn without_numbers(place: &str) -> String {
    let mut parts = place.split('/').peekable();
    let mut kept = Vec::new();
    while let Some(part) = parts.next() {
        kept.push(part);
        if part == "parameters"
            && let Some(number) = parts.next_if(|next| next.starts_with(|c: char| c.is_ascii_digit()))
        {
            kept.push(number.trim_start_matches(|c: char| c.is_ascii_digit()));
        }
    }
    kept.join("/")
}

/// The operations of a document by their JSON pointers.
struct Places<'a>(BTreeMap<String, &'a Operation>);

impl<'a> Places<'a> {
    fn new(document: &'a Document) -> Self {
        Self(document.operations().map(|operation| (operation.pointer(), operation)).collect())
    }

    /// A change of what is lost, which may be a part of an operation: `/paths/PATH/METHOD`.
    fn change(&self, kind: &'static str, loss: &str) -> Change {
        let place: Vec<&str> = loss.splitn(5, '/').collect();
        let of = match place.as_slice() {
            ["", "paths", path, method, ..] => {
                let method = method.split(':').next().unwrap_or_default();
                self.0.get(&format!("/paths/{path}/{method}"))
            }
            _ => None,
        };
        let subject = match of {
            Some(operation) => format!("{} {}", operation.method, operation.path),
            None => "what the import loses".to_owned(),
        };
        let change = Change::new(kind, of.map_or("document", |operation| &operation.id), "", subject);
        Change { operations: of.map(|operation| operation.id.clone()).into_iter().collect(), ..change }
    }
}

//! Changes of what the import of a document loses, which neither its normalised text nor a type shows.

use std::collections::BTreeMap;

use ionoscloud_spec::Document;

use super::change::Audience::Senders;
use super::change::Change;
use super::change::Severity::{Breaking, Cosmetic};

/// Every place that is lost in one version only; each version is its document and what its import lost.
pub(super) fn compare(old: (&Document, &[String]), new: (&Document, &[String])) -> Vec<Change> {
    let (before, after) = (by_place(old.1), by_place(new.1));
    let removed = before.iter().filter(|(place, _)| !after.contains_key(*place));
    let added = after.iter().filter(|(place, _)| !before.contains_key(*place));
    let removed = removed.map(|(_, loss)| change("lost part removed", old.0, loss).between(*loss, ""));
    let added = added.map(|(_, loss)| {
        let (kind, severity, reason) = match loss.rsplit_once(": ") {
            Some((_, "servers")) => ("lost part added", Breaking, "requests go to the servers of the document alone"),
            Some((_, what)) if what.starts_with("the required parameter") => {
                ("required cookie added", Breaking, "no generated request has it: calls without it are rejected")
            }
            _ => ("lost part added", Cosmetic, "no generated type shows it"),
        };
        change(kind, new.0, loss).between("", *loss).with(Senders, severity).because(reason)
    });
    removed.chain(added).collect()
}

/// Losses by their places without the numbers of parameters, which others move.
fn by_place(lost: &[String]) -> BTreeMap<String, &str> {
    let without_numbers = |loss: &str| {
        let mut parts = loss.split('/').peekable();
        let mut place = Vec::new();
        while let Some(part) = parts.next() {
            place.push(part);
            if part == "parameters"
                && let Some(next) = parts.peek()
                && next.starts_with(|c: char| c.is_ascii_digit())
            {
                let number = parts.next().unwrap_or_default();
                place.push(number.trim_start_matches(|c: char| c.is_ascii_digit()));
            }
        }
        place.join("/")
    };
    lost.iter().map(|loss| (without_numbers(loss), loss.as_str())).collect()
}

fn change(kind: &'static str, document: &Document, loss: &str) -> Change {
    let of = document.operations().find(|operation| {
        let rest = loss.strip_prefix(&operation.pointer());
        rest.is_some_and(|rest| rest.starts_with([':', '/']))
    });
    let subject = match of {
        Some(operation) => format!("{} {}", operation.method, operation.path),
        None => "what the import loses".to_owned(),
    };
    let change = Change::new(kind, of.map_or("document", |operation| &operation.id), "", subject);
    Change { operations: of.map(|operation| operation.id.clone()).into_iter().collect(), ..change }
}

//! Changes of operations.

use ionoscloud_spec::{Document, Location};

use super::change::Audience::{Callers, Readers, Senders};
use super::change::Change;
use super::change::Severity::{Additive, Breaking, Cosmetic};
use super::facts::{self, BY_DOCUMENT};
use super::pairs::{self, Pairs};
use crate::codegen::ir::{Operation, PagedBy, Paging, Parameter, Response, Type};
use crate::codegen::surface::{Outcome, Surface, rust};

/// Every change of an operation that shows in its Rust type, and those of its name and place.
pub(super) fn compare(old: (&Document, &Surface), new: (&Document, &Surface)) -> Vec<Change> {
    let mut changes = Vec::new();
    let Pairs { both, removed, added } = pairs::operations(old.0, new.0);
    for operation in removed {
        let subject = subject(old.1.operations.get(&operation.id), operation);
        let change = Change::new("operation removed", &operation.id, "", subject).with(Callers, Breaking);
        changes.push(Change { operations: vec![operation.id.clone()], ..change });
    }
    for operation in added {
        let subject = subject(new.1.operations.get(&operation.id), operation);
        let change = Change::new("operation added", &operation.id, "", subject).with(Callers, Additive);
        changes.push(Change { operations: vec![operation.id.clone()], ..change });
    }
    for (before, after) in both {
        let found = both_versions((before, old.1), (after, new.1));
        changes.extend(found.into_iter().map(|change| Change { operations: vec![after.id.clone()], ..change }));
    }
    changes
}

/// Every change of an operation that both versions have.
fn both_versions(
    (before, old): (&ionoscloud_spec::Operation, &Surface),
    (after, new): (&ionoscloud_spec::Operation, &Surface),
) -> Vec<Change> {
    let mut found = Vec::new();
    let (lowered_before, lowered_after) = (old.operations.get(&before.id), new.operations.get(&after.id));
    let subject = subject(lowered_after, after);
    let place = Place { id: &after.id, subject: &subject };
    if before.id != after.id {
        let change = place.change("operation id changed", "").between(&before.id, &after.id);
        found.push(change.because("Rust names come from method and path; overlay entries name the id"));
    }
    let kept = match (lowered_before, lowered_after) {
        (Some(Ok(before)), Some(Ok(after))) => before.rust == after.rust,
        _ => before.path == after.path,
    };
    // What is refused can be sent by raw requests alone, which name method and path.
    let refused = [lowered_before, lowered_after].into_iter().any(|one| matches!(one, Some(Err(_))));
    let (severity, refusal) = if refused { (Breaking, Some(BY_DOCUMENT)) } else { (Cosmetic, None) };
    if before.path != after.path {
        let change = place.change("path moved", "").between(&before.path, &after.path).with(Callers, severity);
        let reason = if kept { "the type keeps its name" } else { "the name follows the path" };
        found.push(change.because(refusal.unwrap_or(reason)));
    }
    if before.method != after.method {
        let change = place.change("method changed", "").between(before.method.as_str(), after.method.as_str());
        found.push(change.with(Callers, severity).because(refusal.unwrap_or("retries follow the method")));
    }
    found.extend(credentials(&place, (before, old), (after, new)));
    let (declared_before, declared_after) = (before, after);
    match (lowered_before, lowered_after) {
        (Some(Ok(before)), Some(Ok(after))) => {
            found.extend(lowered(&place, before, after));
            found.extend(unsent(&place, (declared_before, before), (declared_after, after)));
            let module = |surface: &Surface, id: &str| surface.modules.get(id).cloned().unwrap_or_default();
            let (a, b) = (module(old, &before.id), module(new, &after.id));
            if a != b {
                let change = place.change("module changed", "module").between(a, b).with(Callers, Breaking);
                found.push(change.because("the overlay gives the modules by tag"));
            }
        }
        (Some(Ok(_)), Some(Err(_))) => {
            found.push(place.change("operation not generated any more", "").with(Callers, Breaking));
        }
        (Some(Err(_)), Some(Ok(_))) => found.push(place.change("operation generated", "").with(Callers, Additive)),
        _ => {}
    }
    found
}

/// The operation that a change is of.
struct Place<'a> {
    id: &'a str,
    subject: &'a str,
}

impl Place<'_> {
    fn change(&self, kind: &'static str, part: &str) -> Change {
        Change::new(kind, self.id, part, self.subject)
    }
}

fn subject(lowered: Option<&Outcome<Operation>>, operation: &ionoscloud_spec::Operation) -> String {
    let request = format!("{} {}", operation.method, operation.path);
    match lowered {
        Some(Ok(lowered)) => format!("{} ({request})", lowered.rust),
        _ => request,
    }
}

fn lowered(place: &Place<'_>, old: &Operation, new: &Operation) -> Vec<Change> {
    let mut changes = Vec::new();
    if old.rust != new.rust {
        changes.push(place.change("operation renamed", "").between(&old.rust, &new.rust).with(Callers, Breaking));
    }
    parameters(place, old, new, &mut changes);
    body(place, old, new, &mut changes);
    if old.response != new.response {
        let change = place.change("response changed", "responses");
        let change = change.between(response(&old.response), response(&new.response));
        changes.push(change.with(Readers, Breaking));
    }
    if old.deprecated != new.deprecated {
        let kind = if new.deprecated { "operation deprecated" } else { "deprecation withdrawn" };
        changes.push(place.change(kind, "deprecated").because("the docs say so, and the compiler does not warn"));
    }
    paging(place, old, new, &mut changes);
    if old.filters != new.filters {
        let kind = if new.filters { "filters added" } else { "filters removed" };
        let severity = if new.filters { Additive } else { Breaking };
        changes.push(place.change(kind, "x-ionos-collection-filters").with(Senders, severity));
    }
    changes
}

/// The parameters that a request has to have from now on and that the generator does not send, such as a header.
fn unsent(
    place: &Place<'_>,
    old: (&ionoscloud_spec::Operation, &Operation),
    new: (&ionoscloud_spec::Operation, &Operation),
) -> Vec<Change> {
    let names = |(declared, lowered): (&ionoscloud_spec::Operation, &Operation)| -> Vec<String> {
        let is_sent = |one: &ionoscloud_spec::Parameter| match one.location {
            Location::Header => facts::is_ignored(&one.name),
            location => {
                let in_path = location == Location::Path;
                lowered.parameters.iter().any(|other| other.wire == one.name && other.in_path == in_path)
            }
        };
        declared.parameters.iter().filter(|one| one.required && !is_sent(one)).map(facts::part_of).collect()
    };
    let (before, after) = (names(old), names(new));
    let added = after.into_iter().filter(|name| !before.contains(name));
    let change = |name: String| {
        let change = place.change("required header added", &format!("parameters/{name}")).between("", &name);
        change.with(Senders, Breaking).because("no generated request has it: calls without it are rejected")
    };
    added.map(change).collect()
}

/// The credentials that an operation accepts, if it states its own in one of the versions; those of all operations are
/// the document's.
fn credentials(
    place: &Place<'_>,
    old: (&ionoscloud_spec::Operation, &Surface),
    new: (&ionoscloud_spec::Operation, &Surface),
) -> Option<Change> {
    if old.0.security.is_none() && new.0.security.is_none() {
        return None;
    }
    let methods = |(operation, surface): (&ionoscloud_spec::Operation, &Surface)| {
        let own = surface.operations.get(&operation.id)?.as_ref().ok()?.auth_methods.clone();
        own.or_else(|| surface.auth.clone().ok())
    };
    let (before, after) = (methods(old)?, methods(new)?);
    let change = place.change("security changed", "security");
    facts::credentials(change, &before, &after)
}

/// The way in which a list is read, as the generator found it.
fn paging(place: &Place<'_>, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    let change = |kind, severity| place.change(kind, "paging").with(Callers, severity);
    let text = |paging: &Paging| format!("{} of {}", by(&paging.by), rust(&paging.item));
    match (&old.paging, &new.paging) {
        (None, Some(paging)) => changes.push(change("paging added", Additive).between("", text(paging))),
        (Some(paging), None) => changes.push(change("paging removed", Breaking).between(text(paging), "")),
        (Some(before), Some(after)) if before.item != after.item => {
            let change = change("items of pages changed", Cosmetic).with(Readers, Breaking);
            changes.push(change.between(text(before), text(after)));
        }
        (Some(before), Some(after)) if before.by != after.by => {
            // A list that came whole is one of pages, too.
            let (kind, severity) =
                if before.by == PagedBy::Whole { ("paging added", Additive) } else { ("paging removed", Breaking) };
            changes.push(change(kind, severity).between(text(before), text(after)));
        }
        _ => {}
    }
}

fn by(by: &PagedBy) -> &'static str {
    match by {
        PagedBy::Offset => "limit and offset",
        PagedBy::Token { .. } => "tokens",
        PagedBy::Whole => "the whole list",
    }
}

fn parameters(place: &Place<'_>, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    let is_same = |one: &Parameter, other: &Parameter| one.wire == other.wire && one.in_path == other.in_path;
    let find = |list: &[Parameter], wanted: &Parameter| list.iter().find(|one| is_same(one, wanted)).cloned();
    let part = |parameter: &Parameter| format!("parameters/{}", parameter.wire);
    let required = |list: &[Parameter]| list.iter().filter(|one| one.required).cloned().collect::<Vec<_>>();
    let (arguments_before, arguments_after) = (required(&old.parameters), required(&new.parameters));
    // Arguments have no names for a caller: a parameter of the path that is called otherwise stays the argument.
    let renamed = |parameter: &Parameter, from: &[Parameter], to: &[Parameter]| {
        let place = from.iter().position(|one| is_same(one, parameter))?;
        to.get(place).filter(|other| other.in_path && parameter.in_path).cloned()
    };
    // An optional one is known by its setter, which an overlay may keep, and the prefix `filter.` is no part of.
    let same_setter = |parameter: &Parameter, from: &[Parameter], to: &[Parameter]| {
        let mut others = to.iter().filter(|other| other.rust == parameter.rust && find(from, other).is_none());
        others.find(|other| !other.required && !parameter.required && find(to, parameter).is_none()).cloned()
    };
    for before in &old.parameters {
        let (kind, after) = match find(&new.parameters, before) {
            Some(after) => ("parameter retyped", after),
            None => match renamed(before, &arguments_before, &arguments_after) {
                Some(after) if find(&old.parameters, &after).is_none() => ("path parameter renamed", after),
                _ => match same_setter(before, &old.parameters, &new.parameters) {
                    Some(after) => ("parameter renamed", after),
                    None => {
                        let change = place.change("parameter removed", &part(before)).between(&before.wire, "");
                        changes.push(change.with(Senders, Breaking));
                        continue;
                    }
                },
            },
        };
        let typed = |parameter: &Parameter| format!("{}: {}", parameter.wire, rust(&parameter.ty));
        if before.ty != after.ty || before.wire != after.wire {
            let change = place.change(kind, &part(&after)).between(typed(before), typed(&after));
            changes.push(if before.ty != after.ty {
                change.with(Senders, Breaking)
            } else if before.rust != after.rust {
                change.with(Callers, Breaking).because("keys have a public field of that name")
            } else if kind == "parameter renamed" {
                change.because("the setter keeps its name")
            } else {
                change
            });
        } else if before.rust != after.rust && !before.required && !after.required {
            let change = place.change("setter renamed", &part(&after)).between(&before.rust, &after.rust);
            changes.push(change.with(Senders, Breaking).because("calls of the old name no longer set it"));
        }
        if before.required != after.required {
            let kind = if after.required { "parameter required" } else { "parameter optional" };
            let change = place.change(kind, &part(&after)).with(Senders, Breaking);
            changes.push(change.because("`new` takes what is required"));
        }
    }
    for after in &new.parameters {
        let known = find(&old.parameters, after).is_some()
            || renamed(after, &arguments_after, &arguments_before)
                .is_some_and(|before| find(&new.parameters, &before).is_none())
            || same_setter(after, &new.parameters, &old.parameters).is_some();
        if !known {
            let kind = if after.required { "required parameter added" } else { "parameter added" };
            let severity = if after.required { Breaking } else { Additive };
            let change = place.change(kind, &part(after)).between("", &after.wire);
            changes.push(change.with(Senders, severity));
        }
    }
    changes.extend(reordered(place, &arguments_before, &arguments_after));
}

/// The change of the order of arguments, if they are the same.
fn reordered(place: &Place<'_>, before: &[Parameter], after: &[Parameter]) -> Option<Change> {
    let order = |list: &[Parameter]| list.iter().map(|one| one.wire.clone()).collect::<Vec<_>>();
    let (before, after) = (order(before), order(after));
    let is_same_set = before.len() == after.len() && before.iter().all(|wire| after.contains(wire));
    (is_same_set && before != after).then(|| {
        let change = place.change("arguments reordered", "parameters");
        change.between(before.join(", "), after.join(", ")).with(Senders, Breaking)
    })
}

fn body(place: &Place<'_>, old: &Operation, new: &Operation, changes: &mut Vec<Change>) {
    let change = |kind| place.change(kind, "requestBody");
    match (&old.body, &new.body) {
        (None, None) => {}
        (Some(_), None) => changes.push(change("body removed").with(Senders, Breaking)),
        (None, Some(body)) => {
            let severity = if body.required { Breaking } else { Additive };
            changes.push(change("body added").between("", rust(&body.ty)).with(Senders, severity));
        }
        (Some(before), Some(after)) => {
            if before.ty != after.ty {
                let change = change("body changed").between(rust(&before.ty), rust(&after.ty));
                changes.push(change.with(Senders, Breaking));
            }
            if before.required != after.required {
                let kind = if after.required { "body required" } else { "body optional" };
                changes.push(change(kind).with(Senders, Breaking).because("`new` takes what is required"));
            }
            if before.rust != after.rust && !before.required && !after.required {
                let change = change("setter renamed").between(&before.rust, &after.rust);
                changes.push(change.with(Senders, Breaking).because("the path or a parameter gives its name"));
            }
            if before.encoding != after.encoding {
                changes.push(change("body encoding changed").because("only the form on the wire changes"));
            }
        }
    }
}

fn response(response: &Response) -> String {
    let ty = |ty: &Type| rust(ty);
    match response {
        Response::Nothing => "()".to_owned(),
        Response::Json(json) => ty(json),
        Response::OptionalJson(json) => format!("Option<{}>", ty(json)),
        Response::Text(_) => "String".to_owned(),
        Response::SecretText(_) => "Secret".to_owned(),
    }
}

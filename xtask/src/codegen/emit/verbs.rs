//! Prose about the verbs of a kind: what each one does, the trap of its operation, and the end of its wait.

use super::conversions;
use crate::codegen::ir::{Kind, Module, Operation, Type, TypeKind, Verb, WaitFamily};

/// The path below which a data centre is busy until a change is done.
const DATACENTER: &str = "/datacenters/{datacenterId}/";

/// The remains of a change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaves {
    Resource,
    Nothing,
}

/// The section of a collection's docs with what its operations do; empty if there is nothing to say.
pub(super) fn section(module: &Module, kind: &Kind) -> String {
    let at = |i: usize| module.operations.get(i);
    let noted = |operation: &&Operation| !operation.note.is_empty();
    let list = kind.list.as_ref().and_then(|list| at(list.operation)).filter(noted);
    let get = kind.item.as_ref().and_then(|item| at(item.get)).filter(noted);
    let by_put: &[&str] = if kind.upsert { &["replace", "create_by_put"] } else { &["replace"] };
    let mut entries: Vec<String> = Vec::new();
    entries.extend(list.map(|operation| entry(&["list"], operation, "")));
    entries.extend(get.map(|operation| entry(&["get"], operation, "")));
    let verbs: [(&[&str], &Option<Verb>, Leaves); 4] = [
        (&["create"], &kind.create, Leaves::Resource),
        (&["update"], &kind.update, Leaves::Resource),
        (by_put, &kind.replace, Leaves::Resource),
        (&["delete"], &kind.delete, Leaves::Nothing),
    ];
    for (methods, verb, leaves) in verbs {
        let Some(verb) = verb else { continue };
        let operation = module.operations.iter().find(|operation| operation.rust == verb.operation);
        let kept = if methods.contains(&"replace") { kept(module, kind, operation) } else { String::new() };
        let end = wait_end(module, kind, verb.wait, leaves);
        entries.extend(operation.map(|operation| entry(methods, operation, &format!("{kept}{end}"))));
    }
    if entries.is_empty() { String::new() } else { format!("# Operations\n\n{}", entries.join("\n")) }
}

fn entry(methods: &[&str], operation: &Operation, end: &str) -> String {
    let links: Vec<String> = methods.iter().map(|method| format!("[`{method}`](Collection::{method})")).collect();
    let Operation { method, path, doc, note, .. } = operation;
    let note = if note.is_empty() { String::new() } else { format!(" {note}") };
    format!("* {}, `{method} {path}`: {doc}{note}{end}", links.join(" and "))
}

/// The way to a replacement that keeps what was read, and what it cannot keep.
fn kept(module: &Module, kind: &Kind, operation: Option<&Operation>) -> String {
    let body = operation.and_then(|operation| operation.body.as_ref()).map(|body| &body.ty);
    let (Some(Type::Named(body)), Some(item)) = (body, &kind.item) else { return String::new() };
    let (Some(item), Some(sent)) = (module.struct_name(&item.item), module.find(body)) else { return String::new() };
    let TypeKind::Struct(of) = &sent.kind else { return String::new() };
    let Some(made) = of.conversions.iter().find(|made| made.from == item) else { return String::new() };
    let name = match made.name() {
        "From" => "from",
        "TryFrom" => "try_from",
        name => name,
    };
    let arguments: String = made.asked.iter().map(|member| format!(", {member}")).collect();
    let left = conversions::left(made);
    let left = if left.is_empty() { left } else { format!(" {left}") };
    format!(" `{body}::{name}(read{arguments})` keeps what was read.{left}")
}

/// The sentence about the end of the wait for a change.
pub(super) fn wait_end(module: &Module, kind: &Kind, family: WaitFamily, leaves: Leaves) -> String {
    let state = ready(module, kind);
    let own = match (leaves, &state) {
        (Leaves::Nothing, _) => Some(format!("the {} is gone", kind.noun)),
        (Leaves::Resource, Some(state)) => Some(format!("the {} is {state}", kind.noun)),
        (Leaves::Resource, None) => None,
    };
    let parent = || module.kinds.iter().find(|other| other.item.as_ref().is_some_and(|item| item.key == kind.parent));
    let ends: Vec<String> = match family {
        WaitFamily::None => return " The response completes the change: there is nothing to wait for.".to_owned(),
        WaitFamily::State => {
            let then = (!kind.parent_ready.is_empty()).then(|| {
                let noun = parent().map_or("parent", |parent| &parent.noun);
                format!("the {noun} is {}", one_of(&kind.parent_ready))
            });
            own.into_iter().chain(then).collect()
        }
        WaitFamily::Parent => {
            let watched = parent().and_then(|parent| Some((&parent.noun, ready(module, parent)?)));
            vec![
                watched
                    .map_or("its parent is ready".to_owned(), |(noun, state)| format!("the {noun} is {state} again")),
            ]
        }
        WaitFamily::Request => {
            let is_below = kind.item.as_ref().is_some_and(|item| item.key.starts_with(DATACENTER));
            let own = match own {
                Some(_) if is_below && leaves == Leaves::Resource && state.as_deref() == Some("`AVAILABLE`") => {
                    vec![format!("the {} and its data centre are `AVAILABLE`", kind.noun)]
                }
                own => own.into_iter().chain(is_below.then(|| "its data centre is `AVAILABLE`".to_owned())).collect(),
            };
            ["the request is done".to_owned()].into_iter().chain(own).collect()
        }
        WaitFamily::Action => vec!["the newest action is `SUCCESSFUL`".to_owned()],
    };
    if ends.is_empty() {
        return String::new();
    }
    format!(" [`wait`](crate::InProgress::wait) ends when {}.", listed(&ends))
}

/// The state with which a kind is ready, if its items have one.
fn ready(module: &Module, kind: &Kind) -> Option<String> {
    let lifecycle = module.lifecycle(module.struct_name(&kind.item.as_ref()?.item)?)?;
    Some(one_of(&lifecycle.ready))
}

/// States as alternatives: `A`, `B` or `C`.
fn one_of(states: &[String]) -> String {
    let states: Vec<String> = states.iter().map(|state| format!("`{state}`")).collect();
    match states.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "ready".to_owned(),
    }
}

/// Conditions as a list: a, b and c.
fn listed(parts: &[String]) -> String {
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) if last.contains(" and ") => format!("{}, and {last}", others.join(", ")),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::input::Source;
    use crate::repository_root;

    fn of_document(document: &str, part: &str) -> Module {
        let source = Source::read(&repository_root(), document).unwrap();
        let parts = crate::codegen::modules::split(&source, crate::codegen::module(&source).unwrap());
        parts.unwrap().into_iter().find(|module| module.path.join("::") == part).unwrap()
    }

    fn kind<'a>(module: &'a Module, name: &str) -> &'a Kind {
        module.kinds.iter().find(|kind| kind.rust == name).unwrap()
    }

    #[test]
    fn section_has_traps_and_ends_of_waits() {
        let module = of_document("compute", "compute");
        let text = section(&module, kind(&module, "Nic"));
        let lines: Vec<&str> = text.lines().collect();
        let of = |method: &str| lines.iter().find(|line| line.starts_with(&format!("* [`{method}`]"))).unwrap();
        let end = "the request is done, and the NIC and its data centre are `AVAILABLE`.";
        assert!(of("create").ends_with(end), "{text}");
        let gone = "the request is done, the NIC is gone and its data centre is `AVAILABLE`.";
        assert!(of("delete").ends_with(gone), "{text}");
        assert!(of("create").contains(", `POST /datacenters/{datacenterId}/servers/{serverId}/nics`: "), "{text}");
        let labels = section(&module, kind(&module, "ServerLabel"));
        assert!(labels.contains("The response completes the change: there is nothing to wait for."), "{labels}");
    }

    #[test]
    fn locked_lan_is_in_section_of_clusters() {
        let module = of_document("mongodb", "mongodb");
        let text = section(&module, kind(&module, "Cluster"));
        assert!(text.contains("Its LAN stays locked for some time longer"), "{text}");
        let users = section(&module, kind(&module, "User"));
        assert!(users.contains("ends when the cluster is `AVAILABLE` again."), "{users}");
    }

    #[test]
    fn upsert_is_named_beside_replacement() {
        let module = of_document("postgresql-v2", "postgresql::v2");
        let text = section(&module, kind(&module, "Cluster"));
        let both = "* [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put), `PUT ";
        assert!(text.contains(both), "{text}");
        assert!(text.contains("Members that are not set return to their defaults."), "{text}");
    }

    #[test]
    fn parent_that_settles_later_is_named() {
        let module = of_document("compute", "kubernetes");
        let text = section(&module, kind(&module, "NodePool"));
        assert!(text.contains("ends when the node pool is `ACTIVE` and the cluster is `ACTIVE`."), "{text}");
    }
}

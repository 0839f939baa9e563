//! The table of the vendor's APIs.

use std::collections::BTreeSet;

use super::Sources;
use super::documents::Document;
use super::plan::Api;

/// The rows of the table.
pub(super) fn rows(sources: &Sources) -> String {
    sources
        .plan
        .apis
        .iter()
        .map(|api| format!("| {} | {} | {} |\n", api.name, described(sources, api), usage(sources, api)))
        .collect()
}

/// The documents, with the number of operations that belong to the API.
fn described(sources: &Sources, api: &Api) -> String {
    let known = api.documents.iter().filter_map(|name| sources.documents.get(name).map(|document| (name, document)));
    let parts: Vec<String> = known
        .map(|(name, document)| match api.tags.as_slice() {
            [] => format!("`{name}`: {}", document.operations.len()),
            tags => {
                format!("`{name}`: {} of {}", with_tags(document, tags).len(), document.operations.len())
            }
        })
        .collect();
    if parts.is_empty() { "none known".to_owned() } else { parts.join(", ") }
}

/// The ids of the operations that have one of the tags; all without tags.
fn with_tags<'a>(document: &'a Document, tags: &[String]) -> BTreeSet<&'a str> {
    let ids = || tags.iter().filter_map(|tag| document.tags.get(tag)).flatten();
    if tags.is_empty() {
        document.operations.keys().map(String::as_str).collect()
    } else {
        ids().map(String::as_str).collect()
    }
}

/// The rows of the table of the README: areas in the order of the plan, with their features and operations.
pub(super) fn areas(sources: &Sources) -> String {
    let mut names: Vec<&str> = Vec::new();
    for api in &sources.plan.apis {
        if !names.contains(&api.area.as_str()) {
            names.push(&api.area);
        }
    }
    names.into_iter().map(|name| area(sources, name)).collect()
}

fn area(sources: &Sources, name: &str) -> String {
    let (mut features, mut absent) = (BTreeSet::new(), BTreeSet::new());
    let mut operations = BTreeSet::new();
    for api in sources.plan.apis.iter().filter(|api| api.area == name) {
        for document in &api.documents {
            let Some(known) = sources.documents.get(document) else { continue };
            for id in with_tags(known, &api.tags) {
                operations.insert((document, id));
                match sources.crates.operations.get(&(document.clone(), id.to_owned())) {
                    Some(operation) => features.insert(operation.module.split("::").next().unwrap_or_default()),
                    None => absent.insert(format!("`{document}` {}", known.version)),
                };
            }
        }
    }
    let mut cell = features.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if !absent.is_empty() {
        let gap = if cell.is_empty() { "" } else { "; " };
        cell.push_str(&format!("{gap}not in the crates yet: {}", Vec::from_iter(absent).join(", ")));
    }
    match operations.len() {
        // An area of APIs without documents.
        0 => String::new(),
        count => format!("| {name} | {cell} | {count} |\n"),
    }
}

fn usage(sources: &Sources, api: &Api) -> String {
    let is_absent = |name: &&String| sources.crates.of(name).next().is_none();
    let absent: Vec<String> = api.documents.iter().filter(is_absent).map(|name| format!("`{name}`")).collect();
    // One version of an API may be there without the other.
    let present = if absent.len() < api.documents.len() { format!("{}; ", api.usage) } else { String::new() };
    match absent.as_slice() {
        [] => api.usage.clone(),
        absent => format!("{present}not in the crates yet ({}): [raw requests](#raw-requests)", absent.join(", ")),
    }
}

/// The functions in the code of a text: `dns` and `zones` of `client.dns().zones()`.
pub(super) fn functions(text: &str) -> impl Iterator<Item = &str> {
    let code = text.split('`').skip(1).step_by(2);
    code.filter(|code| code.starts_with("client.")).flat_map(|code| {
        code.split('(').filter_map(|part| part.rsplit_once('.')).map(|(_, name)| name).filter(|name| !name.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::tests::sources;

    #[test]
    fn functions_of_calls_are_found() {
        let text = "`client.compute().datacenter(id).servers()`, `NewServer`; `client.dns().zones().create(new)`";
        let found: Vec<&str> = functions(text).collect();
        assert_eq!(found, ["compute", "datacenter", "servers", "dns", "zones", "create"]);
    }

    #[test]
    fn area_has_features_and_what_is_absent() {
        let mut sources = sources();
        assert_eq!(areas(&sources), "| Games | `toys` | 2 |\n");
        sources.crates.operations.clear();
        assert_eq!(areas(&sources), "| Games | not in the crates yet: `toys` 1 | 2 |\n");
    }

    #[test]
    fn api_outside_of_crates_is_used_by_raw_requests() {
        let mut sources = sources();
        assert_eq!(rows(&sources), "| Toys API | `toys`: 2 | `client.toys()` |\n");
        sources.crates.operations.clear();
        assert!(rows(&sources).contains("not in the crates yet (`toys`)"), "{}", rows(&sources));
        sources.plan.apis[0].documents.clear();
        assert_eq!(rows(&sources), "| Toys API | none known | `client.toys()` |\n");
    }
}

//! The differences between the sources: one has what another one denies.

use std::collections::{BTreeMap, BTreeSet};

use super::apis::functions;
use super::{Route, Sources, proofs};

/// Every difference between the sources, as a line.
pub(super) fn all(sources: &Sources) -> Vec<String> {
    let mut found = in_crates(sources);
    found.extend(in_emulator(sources));
    found.extend(in_proofs(sources));
    found.extend(in_fixtures(sources));
    found.extend(in_reasons(sources));
    found.extend(in_apis(sources));
    found
}

/// Documents that are in the crates in part, and operations of the crates that the documents do not have so.
fn in_crates(sources: &Sources) -> Vec<String> {
    let mut found = Vec::new();
    for ((document, id), operation) in &sources.crates.operations {
        found.extend(against_document(sources, "the crates have", document, id, &operation.route));
    }
    for (name, document) in &sources.documents {
        if sources.crates.modules(name).is_empty() {
            continue;
        }
        let lacking = document.operations.keys().filter(|id| {
            let key = (name.clone(), (*id).clone());
            !sources.crates.operations.contains_key(&key)
        });
        found.extend(lacking.map(|id| format!("{name}: the crates lack the operation `{id}`")));
    }
    found
}

fn in_emulator(sources: &Sources) -> Vec<String> {
    let routes =
        sources.emulated.iter().flat_map(|(document, routes)| routes.iter().map(move |route| (document, route)));
    routes
        .filter_map(|(document, (id, route))| against_document(sources, "the emulator has", document, id, route))
        .collect()
}

/// Operations that the emulator has and no test has proven, and proofs of others.
fn in_proofs(sources: &Sources) -> Vec<String> {
    fn all<T>(by_document: &BTreeMap<String, BTreeMap<String, T>>) -> BTreeSet<(&String, &String)> {
        by_document.iter().flat_map(|(document, ids)| ids.keys().map(move |id| (document, id))).collect()
    }
    let (handled, proven) = (all(&sources.emulated), all(&sources.proven));
    let unproven = handled.difference(&proven).map(|(document, id)| format!("{document}: no test proves `{id}`"));
    let unknown = proven.difference(&handled);
    let unknown = unknown
        .map(|(document, id)| format!("{}/{document}.txt: the emulator has no operation `{id}`", proofs::FOLDER));
    unproven.chain(unknown).collect()
}

fn against_document(sources: &Sources, who: &str, document: &str, id: &str, route: &Route) -> Option<String> {
    let (method, path) = route;
    match sources.documents.get(document).and_then(|document| document.operations.get(id)) {
        Some(known) if known == route => None,
        Some((known, at)) => {
            Some(format!("{document}: {who} `{method} {path}` as `{id}`, the document `{known} {at}`"))
        }
        None => Some(format!("{document}: {who} the operation `{id}`, which is in no document")),
    }
}

/// Folders of fixtures that belong to no module.
fn in_fixtures(sources: &Sources) -> Vec<String> {
    let is_module = |name: &str| sources.crates.operations.values().any(|operation| operation.module == name);
    let unknown = sources.fixtures.keys().filter(|name| !is_module(name));
    unknown.map(|name| format!("{name}: there are fixtures, but no module of the crates has this name")).collect()
}

/// Reasons that no plain operation has.
fn in_reasons(sources: &Sources) -> Vec<String> {
    let mut found = Vec::new();
    for key in sources.plan.plain.keys() {
        let (document, id) = key.split_once('/').unwrap_or((key, "*"));
        let is_meant = |known: &str| id == "*" || known == id;
        if !sources.crates.of(document).any(|(known, operation)| is_meant(known) && !operation.is_verb) {
            found.push(format!("{}: `{key}` is no operation without a noun", super::plan::FILE));
        }
    }
    found
}

/// Documents that no API of the overview names, and the names of the overview that are in no document.
fn in_apis(sources: &Sources) -> Vec<String> {
    let apis = &sources.plan.apis;
    let mut found = Vec::new();
    for name in sources.documents.keys() {
        if !apis.iter().any(|api| api.documents.contains(name)) {
            found.push(format!("{}: no API has the document `{name}`", super::plan::FILE));
        }
    }
    for api in apis {
        let documents = || api.documents.iter().map(|name| (name, sources.documents.get(name)));
        for (name, document) in documents() {
            if document.is_none() {
                found.push(format!("{}: there is no document `{name}`", api.name));
            }
        }
        for tag in &api.tags {
            if !documents().any(|(_, document)| document.is_some_and(|document| document.tags.contains_key(tag))) {
                found.push(format!("{}: no operation has the tag `{tag}`", api.name));
            }
        }
        // What is not in the crates yet has no functions.
        if api.documents.iter().any(|name| sources.crates.of(name).next().is_none()) {
            continue;
        }
        for function in functions(&api.usage).filter(|name| !sources.crates.functions.contains(*name)) {
            found.push(format!("{}: the facade has no function `{function}`", api.name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::fixtures::Counts;
    use crate::coverage::tests::sources;

    #[test]
    fn sources_that_agree_have_no_difference() {
        assert_eq!(all(&sources()), [""; 0]);
    }

    #[test]
    fn operation_that_one_source_lacks_is_reported() {
        let mut differing = sources();
        differing.crates.operations.remove(&("toys".to_owned(), "toysPost".to_owned()));
        assert_eq!(all(&differing), ["toys: the crates lack the operation `toysPost`"]);

        let mut differing = sources();
        differing.documents.get_mut("toys").unwrap().operations.remove("toysGet");
        assert_eq!(
            all(&differing),
            [
                "toys: the crates have the operation `toysGet`, which is in no document",
                "toys: the emulator has the operation `toysGet`, which is in no document",
            ]
        );
    }

    #[test]
    fn operation_without_proof_is_reported() {
        let mut differing = sources();
        differing.proven.insert("toys".to_owned(), [("toysPut".to_owned(), proofs::Kind::Stored)].into());
        assert_eq!(
            all(&differing),
            [
                "toys: no test proves `toysGet`".to_owned(),
                format!("{}/toys.txt: the emulator has no operation `toysPut`", proofs::FOLDER),
            ]
        );
    }

    #[test]
    fn route_of_another_method_is_reported() {
        let mut differing = sources();
        differing.emulated.get_mut("toys").unwrap().get_mut("toysGet").unwrap().0 = "PUT".to_owned();
        assert_eq!(all(&differing), ["toys: the emulator has `PUT /toys` as `toysGet`, the document `GET /toys`"]);
    }

    #[test]
    fn stale_entries_of_plan_are_reported() {
        let mut differing = sources();
        differing.fixtures.insert("games".to_owned(), Counts::default());
        differing.plan.plain.insert("toys/toysGet".to_owned(), "none".to_owned());
        differing.plan.apis[0].tags = vec!["Games".to_owned()];
        differing.plan.apis[0].usage = "`client.games()`".to_owned();
        assert_eq!(
            all(&differing),
            [
                "games: there are fixtures, but no module of the crates has this name",
                "xtask/coverage.toml: `toys/toysGet` is no operation without a noun",
                "Toys API: no operation has the tag `Games`",
                "Toys API: the facade has no function `games`",
            ]
        );
        differing.plan.apis.clear();
        assert!(all(&differing).contains(&"xtask/coverage.toml: no API has the document `toys`".to_owned()));
    }
}
